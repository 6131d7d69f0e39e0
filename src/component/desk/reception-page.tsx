import type { ReceptionGroup, ReceptionView, SeenSheet } from '../../view/desk/show-reception.ts'
import { DeedForm } from '../deed-form.tsx'
import { DeskAlert, type DeskWords } from './desk-alert.tsx'
import { ReadingProgress } from './reading-progress.tsx'
import { ReceptionRow } from './reception-row.tsx'

type ReceptionPageProps = {
  readonly view: ReceptionView
  readonly said: DeskWords | null
  /** Whether the page asks for itself anew while files are read, where there is no script. */
  readonly refreshes: boolean
}

/** What was seen of a sheet when it was imported: id, version, revision of what is stored. */
const seenWords = ({ sheetId, version, storedRevision }: SeenSheet): string =>
  [sheetId, version, storedRevision ?? ''].join(':')

const Group = ({ group, reception }: { readonly group: ReceptionGroup; readonly reception: string }) => (
  <section className="mt-8" aria-labelledby={`group-${group.group}`}>
    <h2 id={`group-${group.group}`} className="text-std-20B-150">
      {group.title} <span className="text-std-16N-170 text-soft">{group.rows.length}件</span>
    </h2>
    <p className="mb-3 text-soft">{group.words}</p>
    <table className="stack board reception-table">
      <caption className="sr-only">{group.title}</caption>
      <thead>
        <tr>
          <th scope="col" className="desk-file">
            ファイル
          </th>
          <th scope="col">部局・年度・報告</th>
          <th scope="col">変わる内容と指摘</th>
          <th scope="col" className="desk-todo">
            すること
          </th>
        </tr>
      </thead>
      <tbody>
        {group.rows.map((row) => (
          <ReceptionRow key={row.key} row={row} reception={reception} />
        ))}
      </tbody>
    </table>
  </section>
)

const ImportAll = ({ view }: { readonly view: ReceptionView }) => (
  <section className="mt-4 bg-paper p-4 md:p-6 not-on-paper" aria-labelledby="import">
    <h2 id="import" className="text-std-20B-150">
      取込み
    </h2>
    <p className="mb-3">
      {view.ready.length > 0
        ? `取り込めるもの ${view.ready.length}件を一度に取り込みます。一つでも取り込めないときは、どれも取り込みません。`
        : '今すぐ取り込めるものはありません。'}
      {view.problemCount > 0 && `確かめてから取り込むもの ${view.problemCount}件は、下に理由とすることを示しています。`}
    </p>
    <div className="desk-deeds">
      {view.ready.length > 0 && (
        <form method="post" action={`${view.address}/import`}>
          {view.ready.map((seen) => (
            <input key={seen.sheetId} type="hidden" name="sheet" value={seenWords(seen)} />
          ))}
          <button type="submit" className="main-button">
            まとめて取り込む（{view.ready.length}件）
          </button>
        </form>
      )}
      {view.imported.length > 1 && (
        <DeedForm
          action={`${view.address}/undo-import`}
          fields={{}}
          back="said"
          label={`取り込んだ ${view.imported.length}件をすべて取り消す`}
        />
      )}
    </div>
  </section>
)

/** A drop of files: how far it is read, what can be imported, and each file with its doubts, problems first. */
export const ReceptionPage = ({ view, said, refreshes }: ReceptionPageProps) => (
  <article data-reception={view.reading?.isRunning ? 'running' : 'still'} data-progress={`${view.address}/progress`}>
    <h1 className="text-std-28B-150">受付：{view.title}</h1>
    <p className="mt-1 text-soft">
      {view.received}　ファイル {view.fileCount}件・読み取った調書 {view.sheetCount}件
    </p>
    <p role="status" id="reading-said" className="sr-only" />
    <div id="reception-now">
      <DeskAlert words={said} />
      {view.reading !== null && (view.reading.isRunning || view.reading.isStopped) && (
        <ReadingProgress address={view.address} reading={view.reading} refreshes={refreshes} />
      )}
      {!view.reading?.isRunning && <ImportAll view={view} />}
      {view.groups.map((group) => (
        <Group key={group.group} group={group} reception={view.address} />
      ))}
      {view.passedOver.length > 0 && (
        <details className="mt-8">
          <summary className="min-h-8">
            受け付けなかったファイル {view.passedOver.length}件（パソコンが自動で作るもの）
          </summary>
          <ul className="list-disc pl-6">
            {view.passedOver.map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  </article>
)
