import type { DeskCell as Cell } from '../../view/desk/show-desk-form.ts'
import { CellText } from '../cell-text.tsx'
import { DeedForm } from '../deed-form.tsx'
import { DeskNotes, type SheetDeeds } from './desk-note.tsx'

/** The forms of the page, and the cell that is being written in: `0.1.0/progress`. */
export type CellDeeds = SheetDeeds & { readonly edits: string | null }

type DeskCellProps = {
  readonly cell: Cell
  readonly deeds: CellDeeds
  readonly empty?: string
  /** The words are a heading, by this id. */
  readonly headingId?: string
}

/** What binds a cell to its place in the source, for the script. */
export const boundTo = ({ anchor, source }: Cell) => ({
  id: anchor,
  ...(source && { 'data-source': source.anchor }),
})

const keyOf = ({ part, column }: Cell): string => `${part}/${column}`

const Words = ({ cell, empty }: { readonly cell: Cell; readonly empty: string }) => {
  if (cell.words === '') return <span className="text-soft">{empty}</span>
  if (cell.mark === '') return <CellText text={cell.words} />
  return (
    <span className="hang">
      <span>{cell.mark}</span>
      <span>
        <CellText text={cell.words} />
      </span>
    </span>
  )
}

const Edit = ({ cell, deeds }: DeskCellProps) => (
  <DeedForm
    action={`${deeds.address}/cells`}
    fields={{ version: deeds.version, part: cell.part, column: cell.column }}
    back={cell.anchor}
    label="この文にする"
    kind="main"
  >
    <label className="field">
      <span className="block">{cell.label}</span>
      <textarea name="text" rows={4} defaultValue={cell.text} />
    </label>
  </DeedForm>
)

const Ways = ({ cell, deeds }: DeskCellProps) => (
  <p className="cell-ways not-on-paper">
    {cell.source !== null && (
      <a href={`#${cell.source.anchor}`} data-to-source="">
        <span className="sr-only">元の資料の</span>
        {cell.source.words}
      </a>
    )}
    {cell.difference !== null && <a href={`#${cell.difference}`}>今の内容と違います</a>}
    {deeds.isDecidable && (
      <a href={`?edit=${encodeURIComponent(keyOf(cell))}#${cell.anchor}`} data-edit="">
        直す<span className="sr-only">：{cell.label}</span>
      </a>
    )}
  </p>
)

/** One cell of a received sheet: its words, the way to where they stand in the source, and the doubts about them. */
export const DeskCell = ({ cell, deeds, empty = '記載なし', headingId }: DeskCellProps) => {
  const isEdited = deeds.edits === keyOf(cell)
  return (
    <>
      {headingId !== undefined && (
        <h3 id={headingId} className={isEdited ? 'sr-only' : 'text-std-18B-160'}>
          <Words cell={cell} empty={empty} />
        </h3>
      )}
      {isEdited && <Edit cell={cell} deeds={deeds} />}
      {!isEdited && headingId === undefined && <Words cell={cell} empty={empty} />}
      {cell.read !== null && (
        <p className="text-dns-14N-130 text-soft">
          文書では：{cell.read === '' ? '記載なし' : <span className="whitespace-pre-wrap">{cell.read}</span>}
        </p>
      )}
      {!isEdited && <Ways cell={cell} deeds={deeds} />}
      <DeskNotes notes={cell.notes} deeds={deeds} />
    </>
  )
}
