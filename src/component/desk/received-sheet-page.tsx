import type { ReceivedSheetView } from '../../view/desk/show-received-sheet.ts'
import { DeedForm } from '../deed-form.tsx'
import { MarkedWord } from '../marked-word.tsx'
import { ComparisonSection } from './comparison-section.tsx'
import { DeskAlert, type DeskWords } from './desk-alert.tsx'
import type { CellDeeds } from './desk-cell.tsx'
import { DeskForm } from './desk-form.tsx'
import { DeskNotes } from './desk-note.tsx'
import { HeadSection } from './head-section.tsx'
import { SourcePane } from './source-pane.tsx'

type ReceivedSheetPageProps = {
  readonly view: ReceivedSheetView
  readonly said: DeskWords | null
  /** The cell that is being written in. */
  readonly edits: string | null
}

type PartProps = { readonly view: ReceivedSheetView; readonly deeds: CellDeeds }

const Neighbours = ({ view: { before, after, reception } }: Pick<PartProps, 'view'>) => (
  <nav aria-label="この受付の調書" className="not-on-paper flex flex-wrap gap-x-6">
    <a href={reception} className="inline-flex min-h-11 items-center">
      受付の一覧へ
    </a>
    {before !== null && (
      <a href={before} rel="prev" className="inline-flex min-h-11 items-center">
        前の確かめる調書
      </a>
    )}
    {after !== null && (
      <a href={after} rel="next" className="inline-flex min-h-11 items-center">
        次の確かめる調書
      </a>
    )}
  </nav>
)

const Imported = ({
  view,
  imported,
}: Pick<PartProps, 'view'> & { readonly imported: NonNullable<ReceivedSheetView['imported']> }) => (
  <div id="imported" tabIndex={-1} className="mt-4 border-l-4 border-good bg-paper p-4">
    <p>{imported.words}</p>
    <div className="desk-deeds">
      <a href={imported.address} className="inline-flex min-h-11 items-center">
        調書を開く
      </a>
      <DeedForm action={`${view.address}/undo-import`} fields={{}} back="doubts" label="取込みを取り消す" />
    </div>
  </div>
)

const Import = ({ view, deeds: { address, version } }: PartProps) => {
  if (!view.isComplete) return <p>部局・年度・報告を選ぶと、取り込めます。</p>
  if (view.comparison?.whyNot) return <p>{view.comparison.whyNot}</p>
  return (
    <DeedForm
      action={`${address}/import`}
      fields={{ version, storedRevision: view.storedRevision ?? '' }}
      back="imported"
      label="この調書を取り込む"
      kind="main"
    >
      {view.openErrorCount > 0 && (
        <label className="mb-2 flex min-h-11 items-center gap-2">
          <input type="checkbox" name="confirm" value="yes" required={true} className="page-switch" />
          要対応の指摘 {view.openErrorCount}件を残したまま取り込む
        </label>
      )}
    </DeedForm>
  )
}

const Deeds = ({ view, deeds }: PartProps) => {
  const { address, version } = deeds
  const isAside = view.state === 'set-aside'
  return (
    <div className="desk-deeds">
      {!isAside && <Import view={view} deeds={deeds} />}
      {!isAside && view.quietCount > 0 && (
        <DeedForm
          action={`${address}/quiet`}
          fields={{ version }}
          back="doubts"
          label={`静かな指摘をまとめて確認（参考 ${view.quietCount}件）`}
        />
      )}
      {view.mayUndo && (
        <DeedForm action={`${address}/undo`} fields={{ version }} back="doubts" label="直前の操作を取り消す" />
      )}
      <DeedForm
        action={`${address}/aside`}
        fields={{ version, aside: isAside ? 'no' : 'yes' }}
        back="doubts"
        label={isAside ? '「不要」を元に戻す' : '不要にする'}
      />
    </div>
  )
}

const Doubts = ({ view, deeds }: PartProps) => (
  <section id="doubts" tabIndex={-1} className="mt-4 bg-paper p-4 md:px-6" aria-labelledby="doubts-name">
    <h2 id="doubts-name" className="text-std-20B-150">
      指摘
    </h2>
    <p className="flex flex-wrap items-center gap-x-6">
      {view.counts.length === 0 && <span>指摘はありません。</span>}
      {view.counts.map(({ mark, all, open }) => (
        <span key={mark.word} className="whitespace-nowrap">
          <MarkedWord mark={mark} /> 残り <b>{open}</b>／{all}
        </span>
      ))}
      {view.firstOpen !== null && (
        <a href={`#${view.firstOpen}`} className="inline-flex min-h-11 items-center">
          残っている指摘へ
        </a>
      )}
    </p>
    {deeds.isDecidable || view.state === 'set-aside' ? <Deeds view={view} deeds={deeds} /> : null}
    <DeskNotes notes={view.notesOfSheet} deeds={deeds} />
  </section>
)

const Panes = ({ view, deeds }: PartProps) => (
  <div className="desk-panes">
    <input type="radio" name="pane" id="show-sheet" className="pane-switch sr-only" defaultChecked={true} />
    <label htmlFor="show-sheet" className="pane-label">
      読み取った調書
    </label>
    <input type="radio" name="pane" id="show-source" className="pane-switch sr-only" />
    <label htmlFor="show-source" className="pane-label">
      元の資料
    </label>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by the keyboard */}
    <section className="pane pane-source" aria-labelledby="source-name" tabIndex={0}>
      <h2 id="source-name" className="text-std-18B-160">
        元の資料
      </h2>
      <p className="text-dns-14N-130 text-soft">
        {view.path}
        {view.original !== null && (
          <a href={view.original} className="ml-3 inline-block min-h-6">
            元のファイルを開く
          </a>
        )}
      </p>
      {view.source?.pages.some(({ picture }) => picture !== null) && (
        <label className="inline-flex min-h-11 items-center gap-2">
          <input type="checkbox" className="page-switch zoom-switch" />
          拡大して見る
        </label>
      )}
      {view.source === null ? <p>元の資料は表示できません。</p> : <SourcePane source={view.source} />}
    </section>
    <section className="pane pane-sheet" aria-labelledby="sheet-name">
      <h2 id="sheet-name" className="text-std-18B-160">
        読み取った調書
      </h2>
      <DeskForm form={view.form} deeds={deeds} />
    </section>
  </div>
)

const Keys = () => (
  <div className="confirm-bar not-on-paper" data-with-script="" hidden={true}>
    <p id="desk-said" role="status" />
    <details>
      <summary>キー操作（J で次の指摘へ）</summary>
      <label className="inline-flex min-h-11 items-center gap-2">
        <input type="checkbox" id="keys-on" defaultChecked={true} className="page-switch" />
        キー操作を使う
      </label>
      <p>J・K：残っている次・前の指摘へ。最後の指摘でもう一度 J を押すと、次の確かめる調書へ移ります。</p>
    </details>
  </div>
)

/** A received sheet beside its source: every doubt in its place with the ways to answer it, what would change, and the import. */
export const ReceivedSheetPage = ({ view, said, edits }: ReceivedSheetPageProps) => {
  const deeds = { address: view.address, version: view.version, isDecidable: view.state === 'open', edits }
  return (
    <article id="desk-sheet">
      <h1 className="text-std-24B-150">確かめる：{view.path}</h1>
      <Neighbours view={view} />
      <DeskAlert words={said} />
      {view.imported !== null && <Imported view={view} imported={view.imported} />}
      <HeadSection head={view.head} notes={view.notesOfHead} deeds={deeds} />
      <Doubts view={view} deeds={deeds} />
      <Panes view={view} deeds={deeds} />
      {view.comparison !== null && view.state === 'open' && (
        <ComparisonSection comparison={view.comparison} deeds={deeds} />
      )}
      <Keys />
    </article>
  )
}
