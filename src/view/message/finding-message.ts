import type { FindingCode, SheetFinding } from '../../sheet/sheet-finding.ts'

const sentences: Readonly<Record<FindingCode, string>> = {
  'not-a-sheet': '重点目標の一覧表が見つかりません。重点目標・期限・進捗状況の見出しがあるファイルか確かめてください。',
  'heading-missing': '取組・目標・進捗の見出しの行が見つかりません。見出しのある様式か確かめてください。',
  'paired-by-order': '項番がないため、並び順で取組・目標・進捗を対応させました。合っているか確かめてください。',
  'fiscal-year-missing': '何年度の表か書かれていません。年度を指定してください。',
  'phase-missing': '当初・中間・期末のどの報告か書かれていません。報告の区分を指定してください。',
  'department-missing': '担当部局名が書かれていません。部局を指定してください。',
  'form-title-differs': '様式の題名がほかのページと違います。同じ調書か確かめてください。',
  'goal-number-missing': '重点目標の番号がありません。前後の目標から番号を確かめてください。',
  'goal-number-misplaced': '重点目標の番号が別の行に書かれています。どの目標の番号か確かめてください。',
  'goal-title-missing': '重点目標の題名がありません。題名を補ってください。',
  'self-evaluation-missing': '自己評価の印がありません。付け忘れか、評価の対象外かを確かめてください。',
  'mark-mismatch': '取組・目標・進捗で項番がそろっていません。どの取組の記載か確かめてください。',
  'duplicate-mark': '同じ項番が二度使われています。どちらかの項番を直してください。',
  'mark-missing': '項番がありません。前後の行を見て項番を補ってください。',
  'text-in-wrong-column': '別の欄の文が書かれているようです。正しい欄に移してください。',
  'target-same-as-progress': '目標の欄に進捗と同じ文があります。本来の目標を確かめてください。',
  'title-repeated': '取組項目の題名が別の欄にも書かれています。目標や進捗の記載漏れでないか確かめてください。',
  'row-slid': '行がずれて隣の欄に入っています。正しい行に読み直したので、元の資料と見比べてください。',
  'row-repeated': '同じ行が二度書かれています。一度だけ残したので、元の資料と見比べてください。',
  'item-inside-other-item':
    '別の取組項目が、この項目の中に続けて書かれています。項目の区切りが合っているか確かめてください。',
  'orphan-target': '対応する取組のない目標があります。どの取組の目標か確かめてください。',
  'orphan-progress': '対応する取組のない進捗があります。どの取組の進捗か確かめてください。',
  'step-without-action': '取組の内容が書かれていません。目標や進捗に当たる取組を補ってください。',
  'words-not-placed': '表のどこにも当てはまらない文があります。どの欄の文か確かめてください。',
  'data-not-valid':
    'しるべのデータの形になっていない箇所があり、読み込みませんでした。その箇所を直すか、書き出し直してください。',
  'data-not-known': 'しるべが知らない項目は読み飛ばしました。必要な内容であれば、決まった項目に移してください。',
  'data-lines-missing':
    '指標や読み取りの表だけでは調書になりません。行の表（--table lines で書き出したもの）と一緒に指定してください。',
  'file-empty': 'ファイルに何も書かれていません。中身のあるファイルを選んでください。',
  'file-too-large': 'ファイルが大きすぎます（20MBまで）。分割するか、画像などを除いて小さくしてください。',
  'file-not-text': '文字の資料として読めません。Excel・Word・PDF・テキストのファイルを選んでください。',
  'file-encoding-unknown': '文字コードが分からず読めません。UTF-8で保存し直してください。',
  'file-format-not-supported': 'この形式のファイルは読めません。対応している形式で保存し直してください。',
  'file-format-old': '古い形式のファイルです。xlsx または docx の形式で保存し直してください。',
  'file-encrypted': 'パスワードで保護されています。保護を外して保存し直してください。',
  'file-damaged': 'ファイルが壊れていて読めません。元のファイルを開いて保存し直してください。',
  'file-not-found': 'ファイルが見つかりません。ファイルの名前と場所を確かめてください。',
  'no-text-layer': '文字の情報がない画像だけのPDFです。元の文書からPDFを作り直してください。',
  'too-many-pages': 'ページ数が多すぎます。部局ごとなどに分けて、300ページ以内にしてください。',
  'no-file-inside': 'フォルダーやZIPの中に、読むファイルがありません。ファイルを選び直してください。',
  'file-not-accessible': 'ファイルを開けません。ほかのソフトで開いていないか、読む権限があるか確かめてください。',
  'archive-in-archive': 'ZIPの中にあるZIPは開きません。中のファイルを取り出して、別に選んでください。',
  'reading-took-too-long':
    '読むのに時間がかかりすぎるため、途中でやめました。部局ごとなどに分けて保存し直してください。',
  'reading-took-too-much-memory':
    '読むのに必要なメモリーが多すぎるため、途中でやめました。部局ごとなどに分けて保存し直してください。',
  'reading-broke-off':
    'しるべの不具合により、途中で読めなくなりました。別の形式で保存し直して試し、開発元に知らせてください。',
  'page-without-words': '文字の情報がないページは読めませんでした。画像だけのページでないか確かめてください。',
  'words-recognised': '画像から機械で読み取られた文字です。読み違いがないか、元の資料と見比べてください。',
  'turned-words-left-out':
    '表の外にある向きの違う文字（印影や透かしなど）は除いて読みました。漏れがないか確かめてください。',
  'control-characters-removed': '目に見えない制御文字を取り除きました。文が欠けていないか確かめてください。',
  'characters-not-decoded': '読み取れない文字があります。元の資料を見て補ってください。',
  'file-unpacks-too-large':
    '中身を広げると大きすぎるため開きませんでした。不要なシートや画像を除いて保存し直してください。',
  'file-not-safe': '安全でない記述が中にあるため開きませんでした。作成したソフトで開き、保存し直してください。',
  'struck-words': '取り消し線の引かれた文は除いて読みました。見え消しの結果として合っているか確かめてください。',
  'red-words': '赤字の文があります。変更の印であれば、内容が確定したものか確かめてください。',
  'hidden-worksheet': '表示されていないシートも読みました。取り込んでよい内容か確かめてください。',
  'hidden-cells': '表示されていない行や列も読みました。取り込んでよい内容か確かめてください。',
  'shapes-not-read': '図形やテキストボックスの中の文は読んでいません。必要な文は表の中に書いてください。',
  'worksheet-missing': '中身のないシートがあり、読めませんでした。元のファイルにあるシートか確かめてください。',
  'formula-results': '数式の欄は、最後に保存されたときの計算結果を読みました。最新の値か確かめてください。',
  'formula-not-calculated': '計算結果が保存されていない数式があります。表計算ソフトで開いて保存し直してください。',
  'formula-error': '数式がエラーになっている欄があります。元のファイルで正しい値に直してください。',
  'external-links': 'ほかのファイルから値を取り込む設定があります。最新の値か確かめてください。',
  'macros-not-run': 'マクロは動かさず、保存されている値だけを読みました。足りない値がないか確かめてください。',
  'rows-ragged': '列の数がほかと違う行があります。欄がずれていないか確かめてください。',
  'quote-not-closed': '閉じていない引用符（"）があります。複数の行が一つの欄になっていないか確かめてください。',
}

const longestWords = 40

const quoted = (words: string): string => {
  const characters = [...words]
  return `「${characters.length > longestWords ? `${characters.slice(0, longestWords).join('')}…` : words}」`
}

const evidence = ({ mark, words, number, count, format, saveAs }: NonNullable<SheetFinding['detail']>): string => {
  const said = [
    mark,
    number !== undefined && `番号${number}`,
    words !== undefined && quoted(String(words)),
    count !== undefined && `${count}か所`,
    format,
    saveAs !== undefined && ` → ${saveAs}`,
  ]
    .filter(Boolean)
    .join('')
  return said === '' ? '' : `該当：${said}`
}

/** What is odd and what to do, in plain words: 「同じ項番が二度使われています。どちらかの項番を直してください。該当：(2)」. */
export const findingMessage = (finding: SheetFinding): string =>
  sentences[finding.code] + evidence(finding.detail ?? {})
