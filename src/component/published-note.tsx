import type { PublishedNote as Note } from '../view/show-published-note.ts'

/** When a version was published, what it corrected, where it stays, and the way to the newest one. */
export const PublishedNote = ({ note }: { readonly note: Note }) => (
  <div className="space-y-1 text-dns-14N-130 text-soft">
    {note.newest !== null && (
      <p className="border-l-4 border-warn bg-notice p-3 text-std-16N-170 text-ink">
        これは過去の版です。<a href={note.newest}>最新の版を見る</a>
      </p>
    )}
    <p>
      {note.publishedOn}公開（<a href={note.permanent}>第{note.version}版</a>）　数値は、とくに断りのない限り
      {note.asOf}現在です。
    </p>
    {note.correction !== null && <p>訂正：{note.correction}</p>}
    {note.versions.length > 0 && (
      <details className="not-on-paper">
        <summary className="inline-flex min-h-8 items-center">訂正の記録（{note.versions.length}）</summary>
        <ul>
          {note.versions.map(({ address, label, correction }) => (
            <li key={address}>
              <a href={address}>{label}</a> {correction}
            </li>
          ))}
        </ul>
      </details>
    )}
  </div>
)
