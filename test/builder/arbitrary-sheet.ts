import fc from 'fast-check'
import type { ActionItem, ActionStep, ExtraColumns, Goal, Sheet } from '../../src/sheet/sheet.ts'

/**
 * What a printed form cannot carry, and so is not among these sheets: null and '' look alike, and so do words and words
 * with blanks alone before or behind them in a title; a text that begins a line with a list mark is read as several; the
 * same words twice in one goal are read as a row repeated; carriage returns are line breaks, and control characters are
 * left out and named.
 */
const fragments = [
  ...['見守り活動', '窓口の予約制', '1,200人（9月30日現在）', '延べ 640件、達成率 53.3%', '令和8年3月', 'R8.3', '随時'],
  ...[
    '=SUM(A1:A9)',
    '+81 例',
    '-5度まで',
    '@home',
    "=cmd|' /C calc'!A0",
    '"引用"',
    "'引用'",
    '007',
    '1e5',
    '10/1',
    '#N/A',
    'TRUE',
  ],
  ...[
    '<b>&amp;</b>',
    '_x0041_',
    '\\n',
    '%d',
    '😀',
    '👨‍👩‍👧',
    '𠮷野家',
    '葛󠄀城市',
    '外字\ue000',
    'か\u3099',
    'タブ\t区切り',
    'https://example.jp/a?b=c&d=e',
  ],
] as const

let count = 0
// Each text is another one: what is said twice is taken for a row repeated.
const unique = (text: string): string => `${text}その${++count}`

const line = fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('と'))
const broken = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\n　').map((between) => lines.join(between)))
const long = line.map((text) => `${text}、${'道路を直す。'.repeat(500)}`)

const blank = fc.constantFrom('', '', '', '', ' ', '　', '\n', '\n\n', ' \n')

/** A text as a department may write it into a cell, with the blanks and empty lines it leaves around it. */
export const arbitraryText = fc
  .tuple(blank, fc.oneof({ weight: 20, arbitrary: broken }, { weight: 1, arbitrary: long }).map(unique), blank)
  .map((parts) => parts.join(''))
// A title that begins with a bare number (「1e5」) looks like a number and a title.
const title = line.filter((text) => !/^[0-9]/.test(text)).map(unique)
// A bullet of its own stands where the mark of the line would.
const bulleted = fc
  .tuple(fc.constantFrom('○ ', '・', '※ '), fc.array(line.map(unique), { minLength: 1, maxLength: 3 }))
  .map(([bullet, lines]) => lines.map((each) => `${bullet}${each}`).join('\n'))
const maybe = fc.option(fc.oneof({ weight: 3, arbitrary: arbitraryText }, { weight: 1, arbitrary: bulleted }), {
  freq: 3,
})

/** What a form has besides the default one's columns: only that is written on a sheet. */
export type WrittenBesides = { readonly section?: true; readonly budget?: true; readonly remark?: true }

const extraOf = (besides: WrittenBesides): fc.Arbitrary<{ readonly extra?: ExtraColumns }> =>
  besides.budget
    ? fc
        .option(fc.constantFrom('1,200千円', '=1+2', '－5千円'), { nil: undefined })
        .map((text) => (text ? { extra: { 予算額: text } } : {}))
    : fc.constant({})

const step = (mark: string | null, besides: WrittenBesides): fc.Arbitrary<ActionStep> =>
  fc
    .tuple(
      fc.record({ action: arbitraryText, target: maybe, progress: maybe }),
      fc.option(fc.constantFrom('市民課', '地域づくり推進課'), { nil: undefined }),
      extraOf(besides),
    )
    .map(([words, section, extra]) => ({ mark, ...words, ...(besides.section && section && { section }), ...extra }))

const stepMarks = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 1, arbitrary: fc.constant(40) },
)

const steps = (besides: WrittenBesides): fc.Arbitrary<readonly ActionStep[]> =>
  stepMarks.chain((many) => fc.tuple(...Array.from({ length: many }, (_, index) => step(`(${index + 1})`, besides))))

const circled = (index: number): string => String.fromCharCode('①'.charCodeAt(0) + index)

const item = (index: number, besides: WrittenBesides): fc.Arbitrary<ActionItem> =>
  fc
    .tuple(
      fc.record({
        title,
        continuity: fc.constantFrom(null, 'new' as const, 'continued' as const),
        target: maybe,
        progress: maybe,
        steps: steps(besides),
      }),
      extraOf(besides),
    )
    .map(([words, extra]) => ({ mark: circled(index), ...words, ...extra }))

const goal = (index: number, besides: WrittenBesides): fc.Arbitrary<Goal> =>
  fc
    .record({
      title,
      selfEvaluation: fc.constantFrom(null, '◎', '○', '△', '×'),
      remark: fc.option(line.map(unique)),
      items: fc
        .integer({ min: 1, max: 3 })
        .chain((many) => fc.tuple(...Array.from({ length: many }, (_, at) => item(at, besides)))),
    })
    .map(({ remark, ...words }) => ({
      number: index + 1,
      ...words,
      ...(besides.remark && remark !== null && { selfEvaluationRemark: remark }),
    }))

/** A sheet as a department may hand it in, its words as odd as they come. */
export const arbitrarySheet = (besides: WrittenBesides = {}): fc.Arbitrary<Sheet> =>
  fc.record({
    title: fc.constant('重点目標一覧表（期末報告調書）'),
    fiscalYear: fc.constantFrom(2024, 2025, 2026),
    phase: fc.constant('final' as const),
    departments: fc.constantFrom(['総務部'], ['市民生活部', '港地域センター']),
    goals: fc
      .integer({ min: 1, max: 3 })
      .chain((many) => fc.tuple(...Array.from({ length: many }, (_, at) => goal(at, besides)))),
  })
