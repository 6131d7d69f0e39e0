import type { DepartmentMatch, HeadReason } from '../../sheet/received-sheet.ts'

/** Why a department, a year or a phase is proposed. */
export const headReasonLabels: Readonly<Record<HeadReason, string>> = {
  decided: 'このページで選んだものです。',
  document: '文書に書かれています。',
  'file-name': 'ファイルの名前から読み取りました。',
  'folder-name': 'フォルダーの名前から読み取りました。',
  'other-files': '一緒に受け付けたほかのファイルと同じにしました。',
  'current-year': '書かれていないため、今の年度にしました。確かめてください。',
  unknown: 'どこにも書かれていません。選んでください。',
}

/** How a department's written name is among those of the city. */
export const departmentMatchLabels: Readonly<Record<DepartmentMatch, string>> = {
  same: '登録されている部局です。',
  similar: '似た名前の部局があるので、それにしました。確かめてください。',
  new: '登録のない名前です。取り込むと、新しい部局として登録します。',
}
