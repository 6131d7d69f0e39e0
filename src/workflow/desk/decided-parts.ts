import type { SheetDecision } from '../../sheet/received-sheet.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import type { Part, PartCell } from '../../store/draft/part.ts'
import { splitSheet } from '../../store/draft/split-sheet.ts'
import { afterPrinted, isExtra } from '../write-cell.ts'

type Written = Extract<SheetDecision, { readonly kind: 'cell' }>

// A text written by hand has no place in the document any more.
const writtenCell = ({ column, text }: Written, read: PartCell | undefined): PartCell => ({
  column,
  position: read?.position ?? (isExtra(column) ? afterPrinted : 0),
  text,
  place: null,
})

const writeIn = (part: Part, written: readonly Written[]): Part => {
  const byColumn = new Map(written.map((cell) => [cell.column, cell]))
  const cells = part.cells.map((cell) => {
    const own = byColumn.get(cell.column)
    return own ? writtenCell(own, cell) : cell
  })
  const added = written.filter(({ column }) => !part.cells.some((cell) => cell.column === column))
  return { ...part, cells: [...cells, ...added.map((cell) => writtenCell(cell, undefined))] }
}

/** The parts of a sheet as read, with what persons wrote in it; each by where it stands: `0.1.0`. */
export const decidedParts = (reading: Sheet, decisions: readonly SheetDecision[]): readonly Part[] => {
  const written = Map.groupBy(
    decisions.filter((decision) => decision.kind === 'cell'),
    ({ part }) => part,
  )
  return splitSheet(reading).map((part) => {
    const own = written.get(part.id)
    return own ? writeIn(part, own) : part
  })
}

/** The ids that a file's parts carry from here, by where the part stands; a help only, since gateways strip them. */
export const carriedIds = (reading: Sheet): ReadonlyMap<string, string> =>
  new Map(
    reading.goals.flatMap((goal, g) => [
      ...own(`${g}`, goal),
      ...goal.items.flatMap((item, i) => [
        ...own(`${g}.${i}`, item),
        ...item.steps.flatMap((step, s) => own(`${g}.${i}.${s}`, step)),
      ]),
    ]),
  )

const own = (at: string, { id }: { readonly id?: string }): readonly (readonly [string, string])[] =>
  id === undefined ? [] : [[at, id]]
