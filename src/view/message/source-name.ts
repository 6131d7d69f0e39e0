import type { Place } from '../../base/place.ts'

const cellName = (cell: string): string => (/^\d+$/.test(cell) ? `左から${cell}番目の欄` : cell)

/** Where something stands in its source file: 「報告.xlsx シート「総務部」 B12」. Empty when the place does not say. */
export const sourceName = ({ source, page, sheet, line, cell }: Place): string =>
  [
    source,
    page && page > 1 && `${page}ページ`,
    sheet && `シート「${sheet}」`,
    line && `${line}行目`,
    cell && cellName(cell),
  ]
    .filter(Boolean)
    .join(' ')
