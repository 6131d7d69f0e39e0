import type { CorrectionForm, LinePage as Line, LineText } from '../view/show-line-page.ts'
import { CellText } from './cell-text.tsx'
import { CorrectionFields } from './correction-fields.tsx'
import { DeedButton } from './deed-button.tsx'
import { MeasureLine } from './measure-line.tsx'

const Texts = ({ texts }: { readonly texts: readonly LineText[] }) => (
  <section className="line-texts" aria-labelledby="texts">
    <h2 id="texts" className="text-std-18B-160">
      原文
    </h2>
    <p className="mt-1 text-dns-14N-130 text-soft">
      点線は、数や日付を読み取った語句です。ここで読みを直しても、原文は変わりません。
    </p>
    <dl className="mt-4 space-y-4">
      {texts.map(({ name, text, spans }) => (
        <div key={name}>
          <dt className="text-dns-14N-130 text-soft">{name}</dt>
          <dd>{text === '' ? <span className="text-soft">記載なし</span> : <CellText text={text} spans={spans} />}</dd>
        </div>
      ))}
    </dl>
  </section>
)

const Correction = ({ form, mayDecide }: { readonly form: CorrectionForm; readonly mayDecide: boolean }) => {
  const { measure, correct } = form
  return (
    <section className="bg-paper p-4 md:p-6" aria-label={measure.label || '読み取った目標と実績'}>
      <div className="line-measures">
        <MeasureLine measure={measure} from="line" />
      </div>
      {mayDecide && (
        <form method="post" action={correct.address} className="correction">
          {Object.entries(correct.fields).map(([field, value]) => (
            <input key={field} type="hidden" name={field} value={value} />
          ))}
          <CorrectionFields form={form} />
          <button type="submit" className="main-button">
            この内容に直す
          </button>
        </form>
      )}
    </section>
  )
}

/** A line's texts beside what was read in them, with a form to put each reading right. */
export const LinePage = ({ line }: { readonly line: Line }) => (
  <article>
    <h1 className="text-std-24B-150">読みの確認と訂正：{line.name}</h1>
    <p className="mt-1 text-soft">
      {line.goalTitle}
      {line.itemTitle !== '' && ` › ${line.itemTitle}`}
    </p>
    {line.refusal !== null && (
      <p id="refusal" role="alert" className="mt-4 border-l-4 border-bad bg-notice p-3">
        {line.refusal}
      </p>
    )}
    <div className="line-page">
      <Texts texts={line.texts} />
      <div className="space-y-4">
        {line.stale.map(({ key, words, undo }) => (
          <div key={key} className="border-l-4 border-warn bg-notice p-3">
            {words}今の文を読み直したものが下にあります。
            <DeedButton deed={undo} name="undo" from="line">
              前の確認・訂正を取り消す
            </DeedButton>
          </div>
        ))}
        {line.forms.length === 0 && <p className="bg-paper p-4">この行から読み取ったものは、まだありません。</p>}
        {line.forms.map((form) => (
          <Correction key={form.measure.anchor} form={form} mayDecide={line.mayDecide} />
        ))}
        {!line.mayDecide && <p className="text-soft">承認されてから公開されるまでは、読みの確認と訂正はできません。</p>}
      </div>
    </div>
    <p className="mt-6">
      <a href={line.back} className="inline-flex min-h-11 items-center">
        調書に戻る
      </a>
    </p>
  </article>
)
