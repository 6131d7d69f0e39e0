import type { FormColumnSetting, OfficialForm, PaperSetting, SelfEvaluationSetting } from '../../sheet/official-form.ts'

/** The way to each thing a form says; all columns share one. */
export type FormField =
  | keyof OfficialForm
  | `columns.${keyof FormColumnSetting}`
  | `selfEvaluation.${keyof SelfEvaluationSetting}`
  | `selfEvaluation.remark.${keyof SelfEvaluationSetting['remark']}`
  | `marks.${keyof OfficialForm['marks']}`
  | `font.${keyof OfficialForm['font']}`
  | `paper.${keyof PaperSetting}`

/** What each is for, as the schema and the page where forms are edited say it. */
export const formFieldWords: Readonly<Record<FormField, string>> = {
  format: 'この書き方の版。いつも "shirube-form/1"。',
  name: '様式の名前（例：様式第3号）。',
  titles: '表題。当初（initial）・中間（midyear）・期末（final）ごと。',
  departmentLabel: '担当部局名の欄の見出し。',
  yearLine: '年度の行。{year} は「令和7年度」のような年度に置きかわる。',
  goalLabel: '重点目標の欄の見出し。',
  goalNumber: '目標の番号の場所。beside-rows は左端の通しの欄、goal-row は目標の行だけ。',
  selfEvaluation: '自己評価の欄。',
  'selfEvaluation.label': '自己評価の欄の見出し。',
  'selfEvaluation.phases': '自己評価を書く報告区分。',
  'selfEvaluation.place':
    '評価の印の場所。goal-row は目標の行、below-rows は取組の下の行。grade の列があれば、その列。',
  'selfEvaluation.remark': '評価の理由などの文。remark の列があればその列、なければ取組の下の行。',
  'selfEvaluation.remark.label': 'その文の見出し。',
  'selfEvaluation.remark.phases': 'その文を書く報告区分。',
  columns: '列。左から順に並べる。',
  'columns.key':
    '列の中身。action 取組、target 目標、progress 進捗、section 担当課、extra 独自の列、grade 評価、remark 評価の文。',
  'columns.heading': '列の見出し。報告区分ごとに変えられる（extra は一つだけ）。',
  'columns.width': '列の幅。ほかの列との比。',
  'columns.phases': '列を出す報告区分。省くとすべて。',
  'columns.align': '文字の寄せ方。start 左、center 中央、end 右。',
  marks: '項番の付け方。',
  'marks.item': '新しい重点取組項目の最初の項番。',
  'marks.step': '新しい取組内容の最初の項番。',
  'marks.inEveryColumn': '項番を、目標や進捗の列にも付けるか。',
  font: '紙の文字。',
  'font.family': 'gothic ゴシック体、mincho 明朝体。',
  'font.size': '文字の大きさ（ポイント）。',
  paper: '紙。',
  'paper.size': '紙の大きさ。',
  'paper.orientation': 'portrait 縦、landscape 横。',
  'paper.margins': '余白（ミリメートル）。',
  repeatsHeader: '列の見出しを、ページごとに繰り返すか。',
  showsLegend: '評価区分の凡例を、目標の上に出すか。',
  notes: '様式の下の注記。',
}
