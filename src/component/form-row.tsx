import type { FormView } from '../view/form-view.ts'
import type { SheetPageRow } from '../view/show-sheet-page.ts'
import { CellText } from './cell-text.tsx'
import { FindingNotes } from './finding-notes.tsx'
import { FormCell } from './form-cell.tsx'
import { LineMeasures } from './line-measures.tsx'
import { SourcePlace } from './source-place.tsx'

type FormRowProps = {
  readonly row: SheetPageRow
  readonly headings: FormView['headings']
  readonly showsProgress: boolean
}

const isEmpty = ({ row, notes }: SheetPageRow): boolean =>
  row.target.text + row.progress.text === '' && notes.target.length + notes.progress.length === 0

const ItemTitle = ({ row }: { readonly row: SheetPageRow }) => (
  <>
    <div className="hang">
      <span>{row.row.mark}</span>
      <div>{row.row.action.text === '' ? '（題名の記載なし）' : <CellText text={row.row.action.text} />}</div>
    </div>
    <SourcePlace place={row.places.action} />
    <FindingNotes notes={row.notes.action} />
  </>
)

const Reported = ({ row: { row, notes, places, line }, headings, showsProgress }: FormRowProps) => (
  <>
    <td>
      <FormCell label={headings.target} mark={row.mark} cell={row.target} notes={notes.target} place={places.target} />
    </td>
    {showsProgress && (
      <td>
        <FormCell
          label={headings.progress}
          mark={row.mark}
          cell={row.progress}
          notes={notes.progress}
          place={places.progress}
        >
          {line && <LineMeasures line={line} />}
        </FormCell>
      </td>
    )}
  </>
)

/** One line of the form. An item without a target of its own is a heading over its steps. */
export const FormRow = (props: FormRowProps) => {
  const { row, showsProgress } = props
  if (row.row.level === 'step')
    return (
      <tr className="form-step" id={row.row.key}>
        <td>
          <FormCell
            label={null}
            mark={row.row.mark}
            cell={row.row.action}
            notes={row.notes.action}
            place={row.places.action}
          />
        </td>
        <Reported {...props} />
      </tr>
    )
  return isEmpty(row) ? (
    <tr id={row.row.key}>
      <th scope="rowgroup" colSpan={showsProgress ? 3 : 2} className="form-item">
        <ItemTitle row={row} />
      </th>
    </tr>
  ) : (
    <tr id={row.row.key}>
      <th scope="rowgroup" className="form-item">
        <ItemTitle row={row} />
      </th>
      <Reported {...props} />
    </tr>
  )
}
