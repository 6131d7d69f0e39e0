import type { FindingLevel } from '../base/finding.ts'
import { levelLabels } from '../view/message/level-label.ts'
import type { FindingNote } from '../view/show-sheet-page.ts'
import { MarkedWord } from './marked-word.tsx'

const edges: Readonly<Record<FindingLevel, string>> = {
  error: 'border-bad',
  warning: 'border-warn',
  hint: 'border-action',
}

/** Findings beside what they are about: level, what is odd and what to do, and a text that may stand instead. */
export const FindingNotes = ({ notes }: { readonly notes: readonly FindingNote[] }) =>
  notes.length > 0 && (
    <ul className="mt-2 space-y-2">
      {notes.map(({ anchor, level, message, proposal }) => (
        <li
          key={anchor}
          id={anchor}
          className={`border-l-4 bg-notice px-3 py-2 text-dns-14N-130 font-normal ${edges[level]}`}
        >
          <MarkedWord mark={levelLabels[level]} /> {message}
          {proposal !== null && <span className="mt-1 block">案：{proposal}</span>}
        </li>
      ))}
    </ul>
  )
