import fc from 'fast-check'
import type { ActionItem, ActionStep, Goal, Sheet } from '../../src/sheet/sheet.ts'

/**
 * What a printed form cannot carry, and so is not among these sheets: null and '' look alike, and so do words and words
 * with blanks alone before or behind them in a title; a text that begins a line with a list mark is read as several; the
 * same words twice in one goal are read as a row repeated; a bullet (○) at the head of a target speaks of the whole item;
 * carriage returns are line breaks, and control characters are left out and named.
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

/** A text as a department may write it into a cell. */
export const arbitraryText = fc.oneof({ weight: 20, arbitrary: broken }, { weight: 1, arbitrary: long }).map(unique)
// A title that begins with a bare number (「1e5」) looks like a number and a title.
const title = line.filter((text) => !/^[0-9]/.test(text)).map(unique)
const maybe = fc.option(arbitraryText, { freq: 3 })

const step = (mark: string): fc.Arbitrary<ActionStep> =>
  fc.record({ mark: fc.constant(mark), action: arbitraryText, target: maybe, progress: maybe })

const steps = fc
  .oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 6 }) }, { weight: 1, arbitrary: fc.constant(40) })
  .chain((many) => fc.tuple(...Array.from({ length: many }, (_, index) => step(`(${index + 1})`))))

const circled = (index: number): string => String.fromCharCode('①'.charCodeAt(0) + index)

const item = (index: number): fc.Arbitrary<ActionItem> =>
  fc.record({
    mark: fc.constant(circled(index)),
    title,
    continuity: fc.constantFrom(null, 'new', 'continued'),
    target: maybe,
    progress: maybe,
    steps,
  })

const goal = (index: number): fc.Arbitrary<Goal> =>
  fc.record({
    number: fc.constant(index + 1),
    title,
    selfEvaluation: fc.constantFrom(null, '◎', '○', '△', '×'),
    items: fc
      .integer({ min: 1, max: 3 })
      .chain((many) => fc.tuple(...Array.from({ length: many }, (_, at) => item(at)))),
  })

/** A sheet as a department may hand it in, its words as odd as they come. */
export const arbitrarySheet: fc.Arbitrary<Sheet> = fc.record({
  title: fc.constant('重点目標一覧表（期末報告調書）'),
  fiscalYear: fc.constantFrom(2024, 2025, 2026),
  phase: fc.constant('final' as const),
  departments: fc.constantFrom(['総務部'], ['市民生活部', '港地域センター']),
  goals: fc.integer({ min: 1, max: 3 }).chain((many) => fc.tuple(...Array.from({ length: many }, (_, at) => goal(at)))),
})
