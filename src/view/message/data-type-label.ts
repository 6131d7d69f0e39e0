import type { DataType } from '../../sheet/data/data-column.ts'

/** What a column of open data holds, in words. */
export const dataTypeLabels: Readonly<Record<Extract<DataType, string> | 'choice', string>> = {
  text: '文字列',
  code: '文字列（6桁の数字）',
  integer: '整数',
  number: '数値',
  boolean: '真偽（true、false）',
  date: '日付（YYYY-MM-DD）',
  instant: '日時（ISO 8601、協定世界時）',
  edtf: '日付（ISO 8601-2）',
  choice: '決まった語',
}

/** How a file is written, for whoever opens it: below the table of columns. */
export const dataFileNotes: readonly string[] = [
  '文字コードはUTF-8（BOM付き）です。求めに応じてCP932（Shift_JIS）でも書き出し、表せない文字は〓にして一覧にします。',
  '形式はRFC 4180のCSVです。区切りはコンマ、行の終わりはCRLFで、セルの中の改行はそのまま引用符の中に入ります。',
  '空のセルは「書かれていない」ことを表します。0や空の文とは違います。',
  "表計算ソフトが数式として動かさないように、=・+・-・@・タブ・改行などで始まる文字列には、先頭に「'」を1つ付けています。「'」で始まる文字列、(1) のように負の数とみなされる項番、書かれているが空の文にも付けています。読むときは、文字列の列の先頭の「'」を1つ取ると原文に戻ります。数値の列には付けません。",
  '表計算ソフトで直接開くと、先頭が0のコードや日付に似た文が変わることがあります。列をすべて文字列として取り込んでください。',
  '開始位置と終了位置は、原文をUTF-16で数えた位置です。',
]
