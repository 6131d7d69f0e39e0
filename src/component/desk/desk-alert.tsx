/** What was not done and why, or what was done, said at the head of the page. */
export type DeskWords = { readonly kind: 'refused' | 'done'; readonly lines: readonly string[] }

export const DeskAlert = ({ words }: { readonly words: DeskWords | null }) =>
  words !== null && (
    <div
      id="said"
      role={words.kind === 'refused' ? 'alert' : 'status'}
      tabIndex={-1}
      className={`mt-4 border-l-4 bg-notice p-3 ${words.kind === 'refused' ? 'border-bad' : 'border-good'}`}
    >
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
