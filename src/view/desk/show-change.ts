import type { ReceivedComparison } from '../../sheet/received-sheet.ts'

/** How much an import would change. */
export type ChangeCounts = { readonly cells: number; readonly newParts: number; readonly vanished: number }

export const changeCounts = ({ differences, newParts, vanished }: ReceivedComparison): ChangeCounts => ({
  cells: differences.filter(({ take }) => take === 'document').length,
  newParts: newParts.length,
  vanished: vanished.filter(({ take }) => take === 'take-away').length,
})

/** What importing a sheet would change, in a few words: 「変わる欄 3・増える行 1」, 「新しい調書」, 「今の内容と同じ」. */
export const showChange = (comparison: ReceivedComparison): string => {
  if (comparison.missing.length > 0) return ''
  if (comparison.stored === null) return '新しい調書'
  const { cells, newParts, vanished } = changeCounts(comparison)
  const words = [
    cells > 0 && `変わる欄 ${cells}`,
    newParts > 0 && `増える行 ${newParts}`,
    vanished > 0 && `なくなる行 ${vanished}`,
  ].filter((part) => part !== false)
  return words.length === 0 ? '今の内容と同じ' : words.join('・')
}
