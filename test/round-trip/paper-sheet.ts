import fc from 'fast-check'
import type { ActionItem, ActionStep, Goal, Sheet } from '../../src/sheet/sheet.ts'

/** What begins a cell: words, and what other programs would take for a formula, a number or a quotation. */
const beginning = fc.constantFrom(
  ...[
    '河川敷の清掃',
    '相談窓口を週3回開く',
    '10回以上',
    'R8.3までに策定',
    '延べ1,200人',
    '"引用"の手引き',
    "'そのまま'",
  ],
  ...['=SUM(A1)の確認', '+81で始まる番号', '@homeの登録', '-5度までの備え', '#N/Aの一覧', '𠮷野家の森', '髙橋の橋'],
)
const more = fc.constantFrom(
  ...[
    '、町内会と歩く',
    '（毎週水曜日）',
    '&amp;',
    '<b>太字</b>',
    '"',
    "'",
    '〜',
    '（－）',
    '100％',
    ' A B ',
    '\t',
    '\\n',
    '_x0041_',
  ],
  ...[
    '😀',
    '👨‍👩‍👧',
    'か\u3099',
    '（※注）',
    '17人→20人',
    '$x$ #[a]*b*',
    'https://example.jp/a?b=c',
    '。次に、',
    '９月末現在',
  ],
)
const line = fc
  .tuple(beginning, fc.array(more, { maxLength: 4 }))
  .map(([first, others]) => `${first}${others.join('')}`.trimEnd())
const text = fc.oneof(
  { weight: 8, arbitrary: line },
  { weight: 3, arbitrary: fc.array(line, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n')) },
  // Long and never the same: what stands at one place on each page is a running title for the reader.
  {
    weight: 1,
    arbitrary: line.map((one) =>
      Array.from({ length: Math.ceil(3000 / (one.length + 4)) }, (_, index) => `${one}の${index + 1}、`).join(''),
    ),
  },
)
// A text that says again what the title says is taken for a slip of the table; titles have words of their own.
const title = fc
  .tuple(
    fc.constantFrom(
      '水と緑に親しめるまち',
      '𠮷野の森の再生',
      '「行かない窓口」の実現',
      'まちの担い手づくり',
      'Ver2.0への移行',
    ),
    fc.array(fc.constantFrom('、町内会と歩く', '（毎週水曜日）', '😀', '&amp;', '"', '_x0041_', '９月末現在'), {
      maxLength: 3,
    }),
  )
  .map(([first, others]) => `${first}${others.join('')}`.trimEnd())
const textOrNothing = fc.option(text, { nil: null })

const marked = <Line extends { readonly mark: string | null }>(
  lines: readonly Line[],
  markOf: (index: number) => string,
) => lines.map((one, index) => ({ ...one, mark: markOf(index) }))

const step: fc.Arbitrary<ActionStep> = fc.record({
  mark: fc.constant(null),
  action: text,
  target: textOrNothing,
  progress: textOrNothing,
})
const steps = fc
  .oneof(
    { weight: 9, arbitrary: fc.array(step, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(step, { minLength: 40, maxLength: 40 }) },
  )
  .map((all) => marked(all, (index) => `(${index + 1})`))

const item: fc.Arbitrary<ActionItem> = fc.record({
  mark: fc.constant(null),
  title,
  continuity: fc.constantFrom('new' as const, 'continued' as const, null),
  target: textOrNothing,
  progress: textOrNothing,
  steps,
})

const goal: fc.Arbitrary<Goal> = fc.record({
  number: fc.constant(null),
  title,
  selfEvaluation: fc.constantFrom('◎', '○', '△', '×', null),
  items: fc
    .array(item, { minLength: 1, maxLength: 3 })
    .map((all) => marked(all, (index) => String.fromCharCode('①'.charCodeAt(0) + index))),
})

/** Any sheet as departments may write it, to be given back by the words that are printed of it. */
export const arbitraryPaperSheet: fc.Arbitrary<Sheet> = fc.record({
  title: fc.constant('重点目標一覧表（中間報告調書）'),
  fiscalYear: fc.integer({ min: 2019, max: 2040 }),
  phase: fc.constant('midyear' as const),
  departments: fc.subarray(['みずべ環境部', '港地域センター', '総務部'], { minLength: 1 }),
  goals: fc
    .uniqueArray(goal, { minLength: 1, maxLength: 3, selector: (one) => (one.title ?? '').replace(/\s/g, '') })
    .map((all) => all.map((one, index) => ({ ...one, number: index + 1 }))),
})
