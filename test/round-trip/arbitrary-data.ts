import fc from 'fast-check'
import type { DataGoal, DataItem, DataMeasure, DataSheet, DataStep } from '../../src/sheet/data/data-sheet.ts'
import { measureDoubts, measureKinds, measureReasons, paceCurves, standings } from '../../src/sheet/measure.ts'
import { phases } from '../../src/sheet/phase.ts'
import { comparators, type Quantity, type Reading, type SheetDate, statuses } from '../../src/sheet/reading.ts'
import { continuities } from '../../src/sheet/sheet.ts'

/** What departments write, and what breaks files: marks, line ends, tabs, quotes, emoji, words like formulas. */
const words = fc.constantFrom(
  ...['(1)', '①', '○', '・', '令和8年3月', '10回以上', '𠮷野家', '😀', '👨‍👩‍👧', 'か\u3099', '〜', '−', '外字\ue000'],
  ...['=SUM(A1)', '+81', '-5度', '@home', '＝1+1', "'", "''", '"', '""', ',', ';', '\t', '\n', '\r', '\r\n', '\n\n'],
  ...[' ', '\u3000', '\u200b', '\ufeff', '\u2028', '<td>', '&amp;', '{', '#N/A', '0123', '1E5', 'true', 'null'],
)
const text = fc.oneof(
  { weight: 6, arbitrary: fc.array(words, { maxLength: 6 }).map((all) => all.join('')) },
  // Control characters and half characters are in no file; they have a test of their own.
  {
    weight: 3,
    arbitrary: fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .filter((one) => !/\p{Noncharacter_Code_Point}|(?![\t\n\r])\p{Cc}/u.test(one)),
  },
  { weight: 1, arbitrary: fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join('').repeat(900)) },
)
const textOrNothing = fc.option(text, { nil: null })
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
)
const day = fc.constantFrom('2025-09-30', '2026-03', 'FY2025', '--10-13', '2025-04/..', 'RRULE:FREQ=MONTHLY')
const span = fc.tuple(fc.nat(4000), fc.nat(4000))
const yes = fc.constant(true as const)

/** Some of the keys may be missing, as optional properties are. */
const record = <Given extends object, May extends object>(
  given: { [Key in keyof Given]: fc.Arbitrary<Given[Key]> },
  may: { [Key in keyof May]: fc.Arbitrary<May[Key]> },
): fc.Arbitrary<Given & Partial<May>> =>
  fc
    .tuple(fc.record(given), fc.record(may, { requiredKeys: [] }))
    .map(([a, b]) => ({ ...a, ...b }) as Given & Partial<May>)

const extra = fc.dictionary(text, text, { minKeys: 1, maxKeys: 3, noNullPrototype: true })

const quantity: fc.Arbitrary<Quantity> = record(
  { text, span, value: number, unit: textOrNothing, comparator: fc.constantFrom(...comparators) },
  {
    valueMax: number,
    baseline: number,
    denominator: number,
    label: text,
    qualifier: text,
    state: fc.constantFrom('done' as const, 'planned' as const),
    role: fc.constantFrom('context' as const, 'gap' as const),
    ordinal: yes,
    inferred: yes,
  },
)

const date: fc.Arbitrary<SheetDate> = record(
  { text, span, value: fc.option(day, { nil: null }) },
  { role: fc.constantFrom('as-of' as const, 'deadline' as const), invalid: yes, likely: day, note: text },
)

const reading: fc.Arbitrary<Reading> = fc.record({
  quantities: fc.array(quantity, { maxLength: 3 }),
  dates: fc.array(date, { maxLength: 2 }),
  status: fc.option(fc.constantFrom(...statuses), { nil: null }),
})

const readings = fc
  .record({ action: reading, target: reading, progress: reading }, { requiredKeys: [] })
  .filter((one) => Object.keys(one).length > 0)

const actual = record(
  { value: number, unit: textOrNothing },
  {
    asOf: day,
    inferred: yes,
    parts: fc.array(fc.record({ value: number, unit: textOrNothing, span }), { minLength: 1, maxLength: 3 }),
  },
)

const measure: fc.Arbitrary<DataMeasure> = record(
  {
    label: textOrNothing,
    kind: fc.constantFrom(...measureKinds),
    target: fc.option(
      record(
        { value: number, unit: textOrNothing, comparator: fc.constantFrom(...comparators) },
        { baseline: number, span },
      ),
      { nil: null },
    ),
    actual: fc.option(actual, { nil: null }),
    rate: fc.option(number, { nil: null }),
    standing: fc.constantFrom(...standings),
    origin: fc.constantFrom('machine' as const, 'confirmed' as const, 'corrected' as const),
  },
  {
    otherActual: number,
    planned: number,
    accumulation: fc.constantFrom('total' as const, 'latest' as const, 'each-period' as const),
    pace: fc.oneof(
      fc.record({ curve: fc.constantFrom(...paceCurves) }),
      fc.record({ curve: fc.constant('from-day' as const), day: fc.constant('2025-11-01') }),
    ),
    direction: fc.constantFrom('up' as const, 'down' as const),
    periods: fc.nat(12),
    deadline: day,
    doubts: fc.subarray([...measureDoubts], { minLength: 1 }),
    gainRate: number,
    expected: number,
    reason: fc.constantFrom(...measureReasons),
    formulas: fc
      .record({ actual: text, rate: text, gain: text }, { requiredKeys: [] })
      .filter((one) => Object.keys(one).length > 0),
  },
)

const understood = { readings, measures: fc.array(measure, { minLength: 1, maxLength: 3 }) }

const step: fc.Arbitrary<DataStep> = record(
  { mark: textOrNothing, action: textOrNothing, target: textOrNothing, progress: textOrNothing },
  { id: text, section: text, extra, ...understood },
)

const item: fc.Arbitrary<DataItem> = record(
  {
    mark: textOrNothing,
    title: textOrNothing,
    continuity: fc.option(fc.constantFrom(...continuities), { nil: null }),
    target: textOrNothing,
    progress: textOrNothing,
    steps: fc.array(step, { maxLength: 3 }),
  },
  { id: text, extra, ...understood },
)

const goal: fc.Arbitrary<DataGoal> = record(
  {
    number: fc.option(number, { nil: null }),
    title: textOrNothing,
    selfEvaluation: textOrNothing,
    items: fc.array(item, { maxLength: 3 }),
  },
  { id: text, selfEvaluationRemark: text, extra },
)

/** Any sheet that a data file must give back. */
export const arbitrarySheet: fc.Arbitrary<DataSheet> = record(
  {
    title: text,
    fiscalYear: fc.option(fc.integer({ min: 1900, max: 2200 }), { nil: null }),
    phase: fc.option(fc.constantFrom(...phases), { nil: null }),
    departments: fc.array(text, { maxLength: 3 }),
    goals: fc.array(goal, { maxLength: 3 }),
  },
  {
    id: text,
    cityCode: fc.constantFrom('012025', '999999'),
    cityName: text,
    asOf: fc.constant('2025-09-30'),
    version: fc.integer({ min: 1, max: 9 }),
    publishedAt: fc.constant('2025-10-31T00:00:00.000Z'),
    licence: text,
    source: text,
  },
)
