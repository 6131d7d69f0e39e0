import type { Place } from '../../base/place.ts'

const columnNames: Readonly<Record<string, string>> = {
  number: '番号',
  title: '題名',
  selfEvaluation: '自己評価',
  action: '取組',
  target: '期限・数値目標等',
  progress: '進捗状況',
}

/** A place in words: 「12行目 目標7 ①(2) 進捗状況」. Empty when nothing is known of it. */
export const placeName = (place: Place): string => {
  const goal = place.goal?.startsWith('?') ? `${place.goal.slice(1)}番目の目標` : place.goal && `目標${place.goal}`
  return [
    place.page && place.page > 1 && `${place.page}ページ`,
    place.sheet && `シート「${place.sheet}」`,
    place.line && `${place.line}行目`,
    goal,
    `${place.item ?? ''}${place.step ?? ''}`,
    place.column && (columnNames[place.column] ?? place.column),
  ]
    .filter(Boolean)
    .join(' ')
}
