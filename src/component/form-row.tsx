import type { FormColumn } from '../view/form-view.ts'
import type { SheetPageCell, SheetPageRow } from '../view/show-sheet-page.ts'
import { CellText } from './cell-text.tsx'
import { FindingNotes } from './finding-notes.tsx'
import { FormCell } from './form-cell.tsx'
import { LineMeasures } from './line-measures.tsx'
import { SourcePlace } from './source-place.tsx'

type FormRowProps = { readonly row: SheetPageRow }

const isAction = ({ column }: SheetPageCell): boolean => column.role === 'action'

const isHeading = ({ row, cells }: SheetPageRow): boolean =>
  row.level === 'item' && cells.every((one) => isAction(one) || (one.cell.text === '' && one.notes.length === 0))

const alignment: Readonly<Record<FormColumn['align'], string | undefined>> = {
  start: undefined,
  center: 'form-center',
  end: 'form-end',
}

// What a form asks of every line is missing where nothing stands; 担当課 and the city's own columns are then just blank.
const isBlank = ({ column: { role }, cell, notes }: SheetPageCell): boolean =>
  (role === 'section' || role === 'extra') && cell.text === '' && notes.length === 0

const ItemTitle = ({ cell: { cell, place, notes } }: { readonly cell: SheetPageCell }) => (
  <>
    <div className="hang">
      <span>{cell.mark}</span>
      <div>{cell.text === '' ? '（題名の記載なし）' : <CellText text={cell.text} />}</div>
    </div>
    <SourcePlace place={place} />
    <FindingNotes notes={notes} />
  </>
)

const Cell = ({ one, row }: FormRowProps & { readonly one: SheetPageCell }) => {
  const { column, cell, notes, place } = one
  if (isAction(one) && row.row.level === 'item')
    return (
      <th scope="rowgroup" className="form-item">
        <ItemTitle cell={one} />
      </th>
    )
  if (isBlank(one)) return <td />
  return (
    <td className={alignment[column.align]}>
      <FormCell label={isAction(one) ? null : column.heading} mark={cell.mark} cell={cell} notes={notes} place={place}>
        {column.role === 'progress' && row.line && <LineMeasures line={row.line} />}
      </FormCell>
    </td>
  )
}

/** One line of the form. An item with nothing beside its title is a heading over its steps. */
export const FormRow = ({ row }: FormRowProps) => {
  const title = isHeading(row) ? row.cells.find(isAction) : undefined
  if (title)
    return (
      <tr id={row.row.key}>
        <th scope="rowgroup" colSpan={row.cells.length} className="form-item">
          <ItemTitle cell={title} />
        </th>
      </tr>
    )
  return (
    <tr id={row.row.key} className={row.row.level === 'step' ? 'form-step' : undefined}>
      {row.cells.map((one) => (
        <Cell key={one.column.key} one={one} row={row} />
      ))}
    </tr>
  )
}
