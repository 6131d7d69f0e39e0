import type { LineRow } from '../../sheet/data/line-column.ts'

type Position = Pick<LineRow, 'sheetNumber' | 'goalPosition' | 'itemPosition' | 'stepPosition'>

/** Where a row's line stands, as one word: `1.2.1.-` is the first item of the second goal of the first sheet. */
export const positionKey = ({ sheetNumber, goalPosition, itemPosition, stepPosition }: Position): string =>
  [sheetNumber, goalPosition, itemPosition, stepPosition].map((position) => position ?? '-').join('.')
