import { type FormField, formFieldWords } from '../view/message/form-field.ts'
import type { FormPreview, FormSettings } from '../view/show-form-settings.ts'
import { FormPaper } from './form-paper.tsx'

type FormSettingsPageProps = {
  readonly settings: FormSettings
  /** Where the page is; what is sent goes to addresses under it. */
  readonly address: string
}

const Faults = ({ faults }: Pick<FormSettings, 'faults'>) => (
  <div id="faults" role="alert" className="form-faults">
    <p>直すところが {faults.length} 件あります。</p>
    <ul>
      {faults.map(({ key, words, line }) => (
        <li key={key}>
          {words}
          {line !== '' && <code>{line}</code>}
        </li>
      ))}
    </ul>
  </div>
)

const Said = ({ settings: { status, refusal, faults } }: Pick<FormSettingsPageProps, 'settings'>) => (
  <>
    {status !== null && (
      <p role="status" className="mt-4 border-l-4 border-action bg-paper p-3">
        {status}
      </p>
    )}
    {refusal !== null && (
      <p id="refusal" role="alert" className="mt-4 border-l-4 border-bad bg-notice p-3">
        {refusal}
      </p>
    )}
    {faults.length > 0 && <Faults faults={faults} />}
  </>
)

const Phases = ({ phases }: Pick<FormSettings, 'phases'>) => (
  <fieldset className="form-phases">
    <legend>見る報告</legend>
    {phases.map(({ phase, label, current }) => (
      <label key={phase}>
        <input type="radio" name="phase" value={phase} defaultChecked={current} />
        {label}
      </label>
    ))}
  </fieldset>
)

const Editor = ({ settings, address }: FormSettingsPageProps) => {
  const isWrong = settings.faults.length > 0
  return (
    <form method="post" action={address} className="form-editor">
      <input type="hidden" name="version" value={settings.version} />
      <label htmlFor="json" className="text-std-18B-160">
        様式（JSON）
      </label>
      <textarea
        id="json"
        name="json"
        rows={30}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? 'faults' : undefined}
        defaultValue={settings.json}
      />
      <Phases phases={settings.phases} />
      <div className="form-deeds">
        <button type="submit" className="second-button" formAction={`${address}/try`}>
          確かめて見る
        </button>
        <button type="submit" className="second-button" formAction={`${address}/paper`} formTarget="_blank">
          PDFで見る（新しい画面）
        </button>
        <button type="submit" className="main-button">
          保存する
        </button>
      </div>
    </form>
  )
}

const Fields = () => (
  <details className="form-fields">
    <summary className="min-h-11 py-2">書き方の一覧</summary>
    <dl>
      {Object.entries(formFieldWords).map(([field, words]: readonly [string | FormField, string]) => (
        <div key={field}>
          <dt>
            <code>{field}</code>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  </details>
)

const Downloads = ({ address }: Pick<FormSettingsPageProps, 'address'>) => (
  <ul className="flex flex-wrap gap-x-6">
    <li>
      <a href={`${address}/form.json`} className="inline-flex min-h-11 items-center">
        今の様式（JSON）をダウンロード
      </a>
    </li>
    <li>
      <a href={`${address}/form.schema.json`} className="inline-flex min-h-11 items-center">
        書き方の定義（JSON Schema）をダウンロード
      </a>
    </li>
  </ul>
)

type BackProps = Pick<FormSettingsPageProps, 'address'> & { readonly version: number; readonly children: string }

const BackButton = ({ address, version, children }: BackProps) => (
  <form method="post" action={address}>
    <input type="hidden" name="version" value={version} />
    <button type="submit" className="second-button">
      {children}
    </button>
  </form>
)

const History = ({ settings: { changes, undo, version, isDefault }, address }: FormSettingsPageProps) => (
  <section className="mt-6 bg-paper p-4 md:p-6" aria-labelledby="history">
    <h2 id="history" className="text-std-18B-160">
      変更の記録（{changes.length}件）
    </h2>
    {changes.length === 0 ? (
      <p className="mt-2">まだ変更していません。</p>
    ) : (
      <ul className="mt-2">
        {changes.map((change) => (
          <li key={change.version}>{change.words}</li>
        ))}
      </ul>
    )}
    <div className="form-deeds">
      {undo !== null && (
        <BackButton address={`${address}/undo`} version={version}>
          最後の変更を取り消す
        </BackButton>
      )}
      {!isDefault && (
        <BackButton address={`${address}/default`} version={version}>
          標準の様式に戻す
        </BackButton>
      )}
    </div>
  </section>
)

const Preview = ({ preview }: { readonly preview: FormPreview | null }) => (
  <section className="form-preview" aria-label="見本">
    {preview === null ? (
      <p className="bg-paper p-4">直すところがあるため、見本を表示できません。</p>
    ) : (
      <>
        <p className="bg-paper px-4 pt-3">
          <b>{preview.name}</b>
          <span className="block text-dns-14N-130 text-soft">
            {preview.paper}。{preview.filledWith}
          </span>
        </p>
        <FormPaper page={preview.page} heading="h2" />
      </>
    )}
  </section>
)

/** Where the city's form is edited as JSON, with a preview beside; all of it works without script. */
export const FormSettingsPage = ({ settings, address }: FormSettingsPageProps) => (
  <article>
    <h1 className="text-std-24B-150">様式の設定</h1>
    <p className="mt-1 text-soft">
      調書の表題・列・評価の欄・紙の大きさを、市の様式に合わせます。保存するまでは、何も変わりません。
    </p>
    <Said settings={settings} />
    <div className="form-settings">
      <div>
        <Editor settings={settings} address={address} />
        <Fields />
        <Downloads address={address} />
      </div>
      <Preview preview={settings.preview} />
    </div>
    <History settings={settings} address={address} />
  </article>
)
