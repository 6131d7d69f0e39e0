type ReplacedCharactersPageProps = {
  /** 「😀 U+1F600」. */
  readonly characters: readonly string[]
  readonly file: string
  readonly back: string
}

/** Which characters of a sheet no font for print has, before somebody takes the PDF along. */
export const ReplacedCharactersPage = ({ characters, file, back }: ReplacedCharactersPageProps) => (
  <div className="max-w-[40em] py-8">
    <h1 className="text-std-28B-150">PDFで表せない文字があります</h1>
    <p className="mt-4">
      この調書の次の文字は、印刷用の書体にありません。PDFでは「〓」で表しています。Excelの様式とこのサイトのページでは、元の文字のままです。
    </p>
    <ul className="mt-4 list-disc pl-6">
      {characters.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
    <p className="mt-6 flex flex-wrap gap-x-8">
      <a href={file} className="inline-flex min-h-11 items-center">
        「〓」のままPDFをダウンロードする
      </a>
      <a href={back} className="inline-flex min-h-11 items-center">
        調書に戻る
      </a>
    </p>
  </div>
)
