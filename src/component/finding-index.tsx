import { findingLevels } from '../base/finding.ts'
import { levelLabels } from '../view/message/level-label.ts'
import type { FindingNote } from '../view/show-sheet-page.ts'
import { MarkedWord } from './marked-word.tsx'

/** How many findings a sheet has, and the way to each. */
export const FindingIndex = ({ notes }: { readonly notes: readonly FindingNote[] }) => {
  if (notes.length === 0) return <p className="not-on-paper mt-4 text-soft">指摘はありません。</p>
  return (
    <details className="not-on-paper mt-4 bg-paper p-4">
      <summary className="min-h-8">
        <span className="mr-4 font-bold">指摘 {notes.length}件</span>
        {findingLevels.map((level) => {
          const count = notes.filter((note) => note.level === level).length
          return (
            count > 0 && (
              <span key={level} className="mr-4 whitespace-nowrap">
                <MarkedWord mark={levelLabels[level]} /> {count}
              </span>
            )
          )
        })}
      </summary>
      <ol className="mt-3 divide-y divide-hair">
        {notes.map(({ anchor, level, where, message }) => (
          <li key={anchor} className="grid gap-x-4 py-2 md:grid-cols-[6rem_14rem_1fr]">
            <MarkedWord mark={levelLabels[level]} />
            <a href={`#${anchor}`}>{where}</a>
            <span>{message}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}
