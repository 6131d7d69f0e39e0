import type { Grade } from '../../sheet/self-evaluation.ts'
import { showDay } from '../show-day.ts'

/** What Excel says where a grade is not one of the city's scale. */
export const excelListMessage = {
  errorTitle: '自己評価',
  errorMessage: '一覧にない評価です。このまま入力する場合は「はい」を、選び直す場合は「いいえ」を押してください。',
} as const

/**
 * The legend of a scale in one line: 「※ 自己評価の区分　◎：計画以上　○：計画どおり」. Marked as a note: 「自己評価　◎ …」 would
 * look like a grade to who reads the form back.
 */
export const legendLine = (label: string, grades: readonly Grade[]): string =>
  [`※ ${label}の区分`, ...grades.map(({ mark, meaning }) => `${mark}：${meaning}`)].join('　')

/**
 * What a collection form says above its goals: 「※ 色の付いた欄に記入し、令和7年10月31日までに…」; the city's own words follow. All on
 * one line: whatever begins with ※ is passed over when the form is read back.
 */
export const collectionInstruction = (due: string | null, words = ''): string =>
  [
    '※ 色の付いた欄に記入し、',
    ...(due === null ? [] : [`${showDay(due)}までに`]),
    'このファイルのまま返送してください。ほかの欄、見出し、項番は変えないでください。',
    words.replace(/\s+/g, ' ').trim(),
  ].join('')
