import type { DeskRefusal, ImportReason } from '../../sheet/desk-refusal.ts'
import type { Refusal } from '../../sheet/refusal.ts'
import { refusalMessage } from './refusal-message.ts'

const megabytes = (bytes: number): string => `${Math.ceil(bytes / (1024 * 1024))}MB`

type OwnReason = Exclude<ImportReason['kind'], Refusal['kind']>

const reasons: Readonly<Record<OwnReason, string>> = {
  'errors-open':
    'まだ答えていない重い指摘があります。指摘に答えるか、「指摘を残したまま取り込む」を選んでから取り込んでください。',
  'already-imported': 'もう取り込まれています。やり直すときは、先に取り込みを取り消してください。',
  'is-set-aside': '「不要」になっています。取り込むときは、先に元に戻してください。',
  'seen-changed': '画面を開いたあとに内容が変わりました。今の内容を見て、もう一度取り込んでください。',
}

/** What to do about reasons that have a general wording elsewhere. */
const advice: Readonly<Record<Exclude<ImportReason['kind'], OwnReason>, string>> = {
  'sheet-incomplete': '。部局・年度・報告区分を指定してから取り込んでください。',
  'not-editable': '。差し戻しを受けるか、この調書を「不要」にしてください。',
  'text-not-keepable': '',
  'same-sheet-twice': '。片方を「不要」にしてください。',
}

const isOwn = (reason: ImportReason): reason is Extract<ImportReason, { readonly kind: OwnReason }> =>
  reason.kind in reasons

/** Why one sheet of a drop was not imported, and what to do. */
export const importReasonMessage = (reason: ImportReason): string => {
  if (!isOwn(reason)) return refusalMessage(reason) + advice[reason.kind]
  return reason.kind === 'errors-open' ? `${reasons[reason.kind]}残り：${reason.count}件` : reasons[reason.kind]
}

const sentences: Readonly<Record<Exclude<DeskRefusal['kind'], 'import-refused'>, string>> = {
  'no-files': 'ファイルがありません。受け付けるファイルを選んでください。',
  'too-many-files': 'ファイルが多すぎます。何回かに分けて受け付けてください。',
  'files-too-large': 'ファイルの合計が大きすぎます。何回かに分けて受け付けてください。',
  'reception-not-found': 'この受付は見つかりません。受付の一覧から選び直してください。',
  'received-file-not-found': 'このファイルは見つかりません。受付のページを開き直してください。',
  'received-sheet-not-found': 'この調書は受付の中に見つかりません。受付のページを開き直してください。',
  'received-changed-by-other': 'ほかの人が先に決めました。今の内容を見て、もう一度決めてください。',
  'already-imported':
    'もう取り込まれた調書です。直すときは調書のページで直すか、取り込みを取り消してから決め直してください。',
  'finding-not-found': 'この指摘は見つかりません。ページを開き直してください。',
  'nothing-to-accept': 'この指摘には、そのまま入れられる案がありません。文を書き直すか、確認済みにしてください。',
  'difference-not-found': 'この違いはもうありません。今の内容を見てください。',
  'nothing-to-undo': '元に戻せる操作がありません。',
  'value-not-valid': '年度は西暦の数字で入力してください（例：2025）。',
  'nothing-to-import': '取り込む調書がありません。「不要」にした調書は、元に戻してから取り込んでください。',
  'not-imported': 'この調書は取り込まれていないので、取り消せません。',
  'reading-under-way': 'いま読み取っています。終わるまでお待ちください。',
  'nothing-to-read': '読み取っていないファイルはありません。',
}

const detail = (refusal: DeskRefusal): string => {
  switch (refusal.kind) {
    case 'too-many-files':
      return `今回：${refusal.count}件、上限：${refusal.most}件`
    case 'files-too-large':
      return `今回：${megabytes(refusal.sizeInBytes)}、上限：${megabytes(refusal.mostInBytes)}`
    default:
      return ''
  }
}

const isDeskRefusal = (refusal: DeskRefusal | Refusal): refusal is DeskRefusal =>
  refusal.kind === 'import-refused' || refusal.kind in sentences

/**
 * Why something was not done at the receiving desk and what to do; for an import the reasons of its sheets, one a line:
 * 「総務部.xlsx：この調書は今は編集できません。…」.
 */
export const deskRefusalMessage = (refusal: DeskRefusal | Refusal): string => {
  if (!isDeskRefusal(refusal)) return refusalMessage(refusal)
  if (refusal.kind !== 'import-refused') return sentences[refusal.kind] + detail(refusal)
  const lines = refusal.sheets.map(({ path, because }) => `${path}：${importReasonMessage(because)}`)
  return ['取り込めない調書があるため、どれも取り込みませんでした。', ...lines].join('\n')
}
