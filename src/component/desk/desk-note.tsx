import type { FindingLevel } from '../../base/finding.ts'
import type { DeskNote as Note } from '../../view/desk/show-desk-note.ts'
import { levelLabels } from '../../view/message/level-label.ts'
import { DeedForm } from '../deed-form.tsx'
import { MarkedWord } from '../marked-word.tsx'
import { Shape } from '../shape.tsx'

/** What the forms on a received sheet's page need: where they are sent, and which version was seen. */
export type SheetDeeds = { readonly address: string; readonly version: number; readonly isDecidable: boolean }

type DeskNoteProps = { readonly note: Note; readonly deeds: SheetDeeds }

const edges: Readonly<Record<FindingLevel, string>> = {
  error: 'border-bad',
  warning: 'border-warn',
  hint: 'border-action',
}

const Answers = ({ note, deeds: { address, version } }: DeskNoteProps) => {
  const answering = (answer: string) => ({
    action: `${address}/findings/${note.index}`,
    fields: { version, answer },
    back: note.anchor,
  })
  return (
    <div className="desk-deeds">
      {note.mayAccept && <DeedForm {...answering('accept')} label="提案どおり直す" />}
      <DeedForm {...answering('leave')} label="このままでよい" />
      {note.text !== null && (
        <details className="note-correct">
          <summary className="desk-button">自分で直す</summary>
          <DeedForm {...answering('correct')} label="この文に直す" kind="main">
            <label className="field">
              <span className="block">正しい文</span>
              <textarea name="text" rows={3} defaultValue={note.text} />
            </label>
          </DeedForm>
        </details>
      )}
      {note.isAboutHead && <a href="#head">部局・年度・報告を選ぶ</a>}
    </div>
  )
}

const Answered = ({ note, deeds: { address, version, isDecidable } }: DeskNoteProps) => (
  <div className="desk-deeds">
    <span className="inline-flex items-center gap-1 text-good">
      <Shape name="check" />
      {note.answered}
    </span>
    {isDecidable && (
      <DeedForm
        action={`${address}/findings/${note.index}`}
        fields={{ version, answer: 'open' }}
        back={note.anchor}
        label="元に戻す"
      />
    )}
  </div>
)

/** A doubt about a cell, with the ways to answer it. */
export const DeskNote = ({ note, deeds }: DeskNoteProps) => (
  <li
    id={note.anchor}
    tabIndex={-1}
    {...(note.source !== null && { 'data-source': note.source })}
    data-finding={note.answered === null ? 'open' : 'answered'}
    className={`desk-note ${note.answered === null ? edges[note.level] : 'border-hair'}`}
  >
    <p>
      <MarkedWord mark={levelLabels[note.level]} /> {note.message}
    </p>
    {note.proposal !== null && <p className="mt-1 whitespace-pre-wrap">案：{note.proposal}</p>}
    {note.answered !== null ? (
      <Answered note={note} deeds={deeds} />
    ) : (
      deeds.isDecidable && <Answers note={note} deeds={deeds} />
    )}
  </li>
)

/** The doubts about one cell. */
export const DeskNotes = ({ notes, deeds }: { readonly notes: readonly Note[]; readonly deeds: SheetDeeds }) =>
  notes.length > 0 && (
    <ul className="mt-2 space-y-2">
      {notes.map((note) => (
        <DeskNote key={note.anchor} note={note} deeds={deeds} />
      ))}
    </ul>
  )
