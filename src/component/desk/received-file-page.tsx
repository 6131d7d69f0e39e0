import type { SourceView } from '../../view/desk/show-source.ts'
import type { FindingNote } from '../../view/show-sheet-page.ts'
import { FindingNotes } from '../finding-notes.tsx'
import { SourcePane } from './source-pane.tsx'

type ReceivedFilePageProps = {
  readonly path: string
  readonly reception: string
  readonly original: string | null
  readonly notes: readonly FindingNote[]
  readonly source: SourceView | null
}

/** A received file in which no sheet was found: why, and what stands in it. */
export const ReceivedFilePage = ({ path, reception, original, notes, source }: ReceivedFilePageProps) => (
  <article>
    <h1 className="text-std-24B-150">{path}</h1>
    <p className="flex flex-wrap gap-x-6">
      <a href={reception} className="inline-flex min-h-11 items-center">
        受付の一覧へ
      </a>
      {original !== null && (
        <a href={original} className="inline-flex min-h-11 items-center">
          元のファイルを開く
        </a>
      )}
    </p>
    <FindingNotes notes={notes} />
    <section className="pane-source mt-6 bg-paper p-4" aria-label="元の資料">
      {source === null ? <p>このファイルの中身は表示できません。</p> : <SourcePane source={source} />}
    </section>
  </article>
)
