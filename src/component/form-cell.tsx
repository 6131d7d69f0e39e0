import type { ReactNode } from 'react'
import type { Span } from '../base/place.ts'
import type { FormCell as Cell } from '../view/form-view.ts'
import type { FindingNote } from '../view/show-sheet-page.ts'
import { CellText } from './cell-text.tsx'
import { FindingNotes } from './finding-notes.tsx'
import { SourcePlace } from './source-place.tsx'

type FormCellProps = {
  /** The column's heading, seen where the columns stack. */
  readonly label: string | null
  readonly mark: string
  readonly cell: Cell
  readonly notes: readonly FindingNote[]
  readonly place: string | null
  /** Where numbers were read in the words. */
  readonly spans?: readonly Span[]
  /** What is understood of the words, under them. */
  readonly children?: ReactNode
}

const Words = ({ mark, cell, spans = [] }: Pick<FormCellProps, 'mark' | 'cell' | 'spans'>) =>
  mark === '' ? (
    <CellText text={cell.text} spans={spans} />
  ) : (
    <div className="hang">
      <span>{mark}</span>
      <div>
        <CellText text={cell.text} spans={spans} />
      </div>
    </div>
  )

/** One cell of the form: its words with the mark hanging before them, what is odd about them, and what stands under them. */
export const FormCell = ({ label, mark, cell, notes, place, spans = [], children }: FormCellProps) => (
  <>
    {label !== null && <span className="stack-label">{label}</span>}
    {cell.text === '' ? <span className="text-soft">記載なし</span> : <Words mark={mark} cell={cell} spans={spans} />}
    {children}
    <SourcePlace place={place} />
    <FindingNotes notes={notes} />
  </>
)
