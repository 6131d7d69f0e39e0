import type { DataRecord } from '../../base/document.ts'
import type { DataGoal, DataItem, DataLine, DataSheet, DataStep } from '../../sheet/data/data-sheet.ts'
import { unguardText } from '../../sheet/data/guarded-text.ts'
import { type LineRow, lineColumns, lineFamilies } from '../../sheet/data/line-column.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import { findRowFaults, type PlacedRow } from './find-row-faults.ts'
import { positionKey } from './position-key.ts'
import { present } from './present.ts'
import { readTable, type TableRow } from './read-table.ts'

type Rows = readonly [PlacedRow, ...PlacedRow[]]

/** What other tables say of a line, by its position. */
export type UnderstoodLines = ReadonlyMap<string, DataLine>

export type LineTableRead = {
  readonly sheets: readonly DataSheet[]
  /** The positions of all items and steps. */
  readonly positions: ReadonlySet<string>
  readonly faults: readonly SheetFinding[]
}

const familyOf = (
  headings: readonly string[],
  cells: readonly string[],
  prefix: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    headings.flatMap((heading, at) =>
      heading.startsWith(prefix) && cells[at] ? [[heading.slice(prefix.length), unguardText(cells[at])]] : [],
    ),
  )

const departmentsOf = (family: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(family)
    .filter(([number]) => /^\d+$/.test(number))
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, name]) => name)

const placedRow = ({ place, row, cells }: TableRow<typeof lineColumns>, headings: readonly string[]): PlacedRow => ({
  place,
  row: {
    ...row,
    departments: departmentsOf(familyOf(headings, cells, lineFamilies.department.name)),
    goalExtra: familyOf(headings, cells, lineFamilies.goalExtra.name),
    extra: familyOf(headings, cells, lineFamilies.extra.name),
  },
})

/** Rows with the same number, the numbers in their order; a spreadsheet may have sorted the rows otherwise. */
const grouped = (
  rows: readonly PlacedRow[],
  numberOf: (row: LineRow) => number | null,
): readonly (readonly [number, Rows])[] => {
  const groups = new Map<number, [PlacedRow, ...PlacedRow[]]>()
  for (const placed of rows) {
    const number = numberOf(placed.row)
    if (number === null) continue
    const group = groups.get(number)
    if (group) group.push(placed)
    else groups.set(number, [placed])
  }
  return [...groups].toSorted(([a], [b]) => a - b)
}

const extraOf = (extra: Readonly<Record<string, string>>) => (Object.keys(extra).length > 0 ? { extra } : {})

const stepOf = (row: LineRow, understood: UnderstoodLines): DataStep => ({
  ...present({ id: row.stepId }),
  mark: row.stepMark,
  action: row.action,
  target: row.target,
  progress: row.progress,
  ...present({ section: row.section }),
  ...extraOf(row.extra),
  ...understood.get(positionKey(row)),
})

const itemOf = (rows: Rows, understood: UnderstoodLines): DataItem => {
  // Where a spreadsheet took the item's own row away, its steps still name it.
  const own = rows.find(({ row }) => row.stepPosition === null)?.row
  const { row } = rows[0]
  return {
    ...present({ id: row.itemId }),
    mark: row.itemMark,
    title: row.itemTitle,
    continuity: row.continuity,
    target: own?.target ?? null,
    progress: own?.progress ?? null,
    steps: grouped(rows, ({ stepPosition }) => stepPosition).map(([, [step]]) => stepOf(step.row, understood)),
    ...extraOf(own?.extra ?? {}),
    ...understood.get(positionKey({ ...row, stepPosition: null })),
  }
}

const goalOf = (rows: Rows, understood: UnderstoodLines): DataGoal => {
  const { row } = rows[0]
  return {
    ...present({ id: row.goalId }),
    number: row.goalNumber,
    title: row.goalTitle,
    selfEvaluation: row.selfEvaluation,
    ...present({ selfEvaluationRemark: row.selfEvaluationRemark }),
    items: grouped(rows, ({ itemPosition }) => itemPosition).map(([, ofItem]) => itemOf(ofItem, understood)),
    ...extraOf(row.goalExtra),
  }
}

const sheetOf = (rows: Rows, understood: UnderstoodLines): DataSheet => {
  const { row } = rows[0]
  const { cityCode, cityName, asOf, version, publishedAt, licence, source } = row
  return {
    ...present({ cityCode, cityName, asOf, version, publishedAt, licence, source, id: row.sheetId }),
    title: row.title,
    fiscalYear: row.fiscalYear,
    phase: row.phase,
    departments: row.departments,
    goals: grouped(rows, ({ goalPosition }) => goalPosition).map(([, ofGoal]) => goalOf(ofGoal, understood)),
  }
}

/**
 * The sheets of a table of lines: every word, mark, grade and id as it was given out, and beside a line what other tables
 * say of it.
 */
export const readLineTable = (
  records: readonly DataRecord[],
  source: string,
  understood: UnderstoodLines,
): LineTableRead => {
  const { headings, rows, faults } = readTable(lineColumns, records, source)
  const placed = rows.map((row) => placedRow(row, headings))
  return {
    sheets: grouped(placed, ({ sheetNumber }) => sheetNumber).map(([, ofOne]) => sheetOf(ofOne, understood)),
    positions: new Set(placed.map(({ row }) => positionKey(row))),
    faults: [...faults, ...findRowFaults(placed)],
  }
}
