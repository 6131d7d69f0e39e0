import { type LineRow, lineColumns } from '../../sheet/data/line-column.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import { positionKey } from './position-key.ts'
import { type TablePlace, tableFault } from './table-fault.ts'

export type PlacedRow = { readonly place: TablePlace; readonly row: LineRow }

type Columns = readonly (keyof LineRow)[]

const ofSheet: Columns = ['title', 'fiscalYear', 'phase', 'sheetId', 'source', 'version', 'publishedAt', 'departments']
const ofGoal: Columns = ['goalId', 'goalNumber', 'goalTitle', 'selfEvaluation', 'selfEvaluationRemark', 'goalExtra']
const ofItem: Columns = ['itemId', 'itemMark', 'itemTitle', 'continuity']
const ofStep: Columns = ['stepId', 'stepMark', 'action', 'section']
const ofLine: Columns = ['target', 'progress', 'extra']

const names: Readonly<Partial<Record<keyof LineRow, { readonly name: string }>>> = lineColumns
const nameOf = (column: keyof LineRow): string => names[column]?.name ?? column

/** One place of a sheet has one row: of two, one would be lost. */
const findTwice = (rows: readonly PlacedRow[]): readonly SheetFinding[] => {
  const seen = new Set<string>()
  return rows.flatMap(({ place, row }) => {
    const position = positionKey(row)
    if (seen.has(position)) return [tableFault(place, position)]
    seen.add(position)
    return []
  })
}

/** What stands again in each row must be the same in all of them: which of two titles counts cannot be known. */
const findDifferences = (rows: readonly PlacedRow[]): readonly SheetFinding[] => {
  const firsts = new Map<string, LineRow>()
  const differing = ({ place, row }: PlacedRow, key: string, columns: Columns): readonly SheetFinding[] => {
    const first = firsts.get(key)
    if (!first) {
      firsts.set(key, row)
      return []
    }
    return columns
      .filter((column) => JSON.stringify(first[column]) !== JSON.stringify(row[column]))
      .map((column) => tableFault(place, nameOf(column)))
  }
  return rows.flatMap((placed) => {
    const { sheetNumber, goalPosition, itemPosition } = placed.row
    return [
      ...differing(placed, `${sheetNumber}`, ofSheet),
      ...(goalPosition === null ? [] : differing(placed, `${sheetNumber}.${goalPosition}`, ofGoal)),
      ...(itemPosition === null ? [] : differing(placed, `${sheetNumber}.${goalPosition}.${itemPosition}`, ofItem)),
    ]
  })
}

const isThere = (value: LineRow[keyof LineRow]): boolean =>
  value !== null && (typeof value !== 'object' || Object.keys(value).length > 0)

/** Words of a goal, item or step whose place is not told: they would stand nowhere. */
const findPlaceless = ({ place, row }: PlacedRow): readonly SheetFinding[] => {
  const homeless: Columns = [
    ...(row.goalPosition === null ? [...ofGoal, 'itemPosition' as const] : []),
    ...(row.itemPosition === null ? [...ofItem, ...ofLine, 'stepPosition' as const] : []),
    ...(row.stepPosition === null ? ofStep : []),
  ]
  return homeless.filter((column) => isThere(row[column])).map((column) => tableFault(place, nameOf(column)))
}

/** What rows of the table of lines say against each other, or of nothing. */
export const findRowFaults = (rows: readonly PlacedRow[]): readonly SheetFinding[] => [
  ...findTwice(rows),
  ...findDifferences(rows),
  ...rows.flatMap(findPlaceless),
]
