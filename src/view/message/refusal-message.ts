import type { MissingFromSheet, Refusal } from '../../sheet/refusal.ts'
import { columnLabel } from './column-label.ts'
import { findingMessage } from './finding-message.ts'
import { stateLabels } from './state-label.ts'

const sentences: Readonly<Record<Refusal['kind'], string>> = {
  'city-not-found': 'この市は登録されていません。先に市を登録してください。',
  'city-exists': 'この市はすでに登録されています。',
  'city-code-not-valid': '全国地方公共団体コードは6桁の数字で入力してください。',
  'name-missing': '名前を入力してください。',
  'years-not-valid': '最後の年度が最初の年度より前になっています。年度を確かめてください。',
  'department-exists': '同じ名前の部局が同じ年度にあります。',
  'department-not-found': '指定した部局が見つかりません。',
  'text-not-keepable': '保存できない文字が含まれています。その文字を除いてください。',
  'document-not-opened': 'ファイルを開けませんでした。',
  'not-a-sheet': '重点目標の一覧表が見つからないため、取り込みませんでした。',
  'sheet-incomplete': '調書に必要なことが足りないため、取り込みませんでした。',
  'same-sheet-twice':
    '同じ部局・年度・報告区分の調書が二つ入っているため、取り込みませんでした。どちらか一つにしてください。',
  'sheet-not-found': 'この調書は見つかりません。',
  'not-editable': 'この調書は今は編集できません。',
  'part-not-found': '編集しようとした行が見つかりません。ページを開き直してください。',
  'column-not-known': 'この欄は様式にありません。',
  'text-not-fitting': 'この欄には入れられない内容です。',
  'changed-by-other': 'ほかの人が先に書き換えました。今の内容を見て、もう一度入力してください。',
  'sheet-changed-by-other': 'ほかの人が先にこの調書を変更しました。今の内容を確かめてください。',
  'not-next-state': 'この調書は今、その操作ができません。',
  'phase-exists': 'この報告区分の調書はすでにあります。',
  'nothing-to-copy': '写すもとになる前の報告がありません。',
  'note-missing': '理由を入力してください。',
  'nothing-changed': '変更された欄がありません。',
}

/** What a sheet lacks, in words: 「年度」. */
export const missingWords: Readonly<Record<MissingFromSheet, string>> = {
  fiscalYear: '年度',
  phase: '当初・中間・期末の区分',
  departments: '担当部局名',
  goals: '重点目標',
}

const detail = (refusal: Refusal): string => {
  switch (refusal.kind) {
    case 'document-not-opened':
      return findingMessage(refusal.finding)
    case 'not-a-sheet':
      return refusal.findings.slice(0, 1).map(findingMessage).join('')
    case 'sheet-incomplete':
      return `足りないもの：${refusal.missing.map((missing) => missingWords[missing]).join('、')}`
    case 'same-sheet-twice':
      return `部局：${refusal.departments.join('・')}`
    case 'not-editable':
      return `今の状態：${stateLabels[refusal.state].word}`
    case 'not-next-state':
      return `今の状態：${stateLabels[refusal.from].word}`
    case 'column-not-known':
    case 'text-not-fitting':
      return `欄：${columnLabel(refusal.column)}`
    case 'text-not-keepable':
      return refusal.where === '' ? '' : `場所：${refusal.where}`
    default:
      return ''
  }
}

/** Why a command was not done and what to do, in plain words: 「この調書は今は編集できません。今の状態：提出済み」. */
export const refusalMessage = (refusal: Refusal): string => sentences[refusal.kind] + detail(refusal)
