import { deskAddress } from '../../view/desk/desk-address.ts'
import type { ReceptionLine } from '../../view/desk/show-receptions.ts'
import { DeskAlert, type DeskWords } from './desk-alert.tsx'

type DeskPageProps = {
  readonly receptions: readonly ReceptionLine[]
  readonly said: DeskWords | null
  /** 「一度に2,000件・300 MBまで」. */
  readonly limits: string
  /** Where files to try it with are; null: this is no demonstration. */
  readonly trial: string | null
}

/** A whole folder at once; browsers without this choose single files by it. */
const wholeFolder = { webkitdirectory: '' }

const Drop = ({ limits, trial }: Pick<DeskPageProps, 'limits' | 'trial'>) => (
  <form method="post" action={deskAddress} encType="multipart/form-data" className="drop not-on-paper" data-drop="">
    <p className="drop-here" data-with-script="" hidden={true}>
      <span className="text-std-20B-150">ここにファイルやフォルダーを落としてください</span>
      <span>このページのどこに落としても受け取ります。</span>
    </p>
    <div className="drop-pickers">
      <label className="field">
        <span className="block font-bold">ファイルを選ぶ（いくつでも）</span>
        <input type="file" name="files" multiple={true} />
      </label>
      <label className="field">
        <span className="block font-bold">フォルダーを丸ごと選ぶ</span>
        <input type="file" name="files" multiple={true} {...wholeFolder} />
      </label>
      <button type="submit" className="main-button">
        受け付ける
      </button>
    </div>
    <p>
      Excel（.xlsx）・Word（.docx）・PDF・HTML・CSV・テキストと、それらをまとめた ZIP を読みます。{limits}
      古い形式（.xls・.doc）や画像だけの PDF は、どう保存し直せばよいかをお知らせします。
    </p>
    {trial !== null && (
      <p>
        手元にファイルがなければ、
        <a href={trial} download="" className="inline-flex min-h-11 items-center">
          試し用のファイル（ZIP）をダウンロード
        </a>
        して、そのまま落としてみてください。
      </p>
    )}
    <div data-upload="" hidden={true}>
      <p role="status" data-upload-said="" />
      <progress className="desk-progress" aria-label="ファイルの送信" />
    </div>
  </form>
)

const Doubts = ({ line }: { readonly line: ReceptionLine }) => (
  <>
    {line.unreadableCount > 0 && <span className="text-bad">読めないファイル {line.unreadableCount}</span>}
    {line.doubts.error > 0 && <span className="text-bad">要対応 {line.doubts.error}</span>}
    {line.doubts.warning > 0 && <span className="text-warn">要確認 {line.doubts.warning}</span>}
    {line.unreadableCount + line.doubts.error + line.doubts.warning === 0 && <span className="text-soft">なし</span>}
  </>
)

const Row = ({ line }: { readonly line: ReceptionLine }) => (
  <tr>
    <th scope="row">
      <a href={line.address} className="inline-flex min-h-11 items-center font-bold">
        {line.title}
      </a>
      <span className="block text-dns-14N-130 text-soft">{line.received}</span>
    </th>
    <td>
      <span className="stack-label">ファイル</span>
      {line.fileCount}件{line.reading?.isRunning && <span className="block text-action">読取中</span>}
      {line.reading?.isStopped && <span className="block text-warn">読取りが止まっています</span>}
    </td>
    <td>
      <span className="stack-label">調書</span>
      取込み済み {line.importedCount}
      {line.openCount > 0 && <span className="block">取り込む前 {line.openCount}</span>}
    </td>
    <td>
      <span className="stack-label">残っていること</span>
      <span className="flex flex-wrap gap-x-4">
        <Doubts line={line} />
      </span>
    </td>
  </tr>
)

/** The receiving desk: a place to drop files, and the drops before. */
export const DeskPage = ({ receptions, said, limits, trial }: DeskPageProps) => (
  <>
    <h1 className="text-std-28B-150 md:text-std-32B-150">受付</h1>
    <p className="mt-1 max-w-[45em]">
      部局から届いたファイルを、そのまままとめて受け付けます。読み取った調書と気になる点を見せますので、確かめてから取り込んでください。取り込むまで、今の調書は変わりません。
    </p>
    <DeskAlert words={said} />
    <Drop limits={limits} trial={trial} />
    <section className="mt-10" aria-labelledby="receptions">
      <h2 id="receptions" className="mb-4 text-std-24B-150">
        これまでの受付 <span className="text-std-16N-170 text-soft">{receptions.length}件</span>
      </h2>
      {receptions.length === 0 ? (
        <p className="text-soft">まだ受け付けたファイルはありません。上からファイルを送ると、ここに並びます。</p>
      ) : (
        <table className="stack board">
          <caption className="sr-only">受け付けたファイルのまとまりと、取込みの様子</caption>
          <thead>
            <tr>
              <th scope="col" className="desk-wide">
                受付
              </th>
              <th scope="col">ファイル</th>
              <th scope="col">調書</th>
              <th scope="col">残っていること</th>
            </tr>
          </thead>
          <tbody>
            {receptions.map((line) => (
              <Row key={line.key} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  </>
)
