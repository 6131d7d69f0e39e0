import { MarkedWord } from '../marked-word.tsx'

const changed = { word: '作成後に変更あり', shape: 'exclamation', tone: 'warn' } as const

/** Whether what a book binds has changed since it was made, and where. */
export const BookChanges = ({ changes }: { readonly changes: readonly string[] }) =>
  changes.length === 0 ? (
    <span className="text-soft">作成後の変更なし</span>
  ) : (
    <details>
      <summary className="min-h-8">
        <MarkedWord mark={changed} /> {changes.length}件
      </summary>
      <ul className="list-disc pl-6">
        {changes.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  )
