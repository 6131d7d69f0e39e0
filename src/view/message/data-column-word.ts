import type { DataColumn, DataColumns } from '../../sheet/data/data-column.ts'
import type { dataTables } from '../../sheet/data/data-table.ts'
import type { lineFamilies } from '../../sheet/data/line-column.ts'
import { comparatorLabels } from './comparator-word.ts'
import { accumulationLabels, directionLabels, measureKindLabels, paceLabels } from './measure-label.ts'
import { measureDoubts, measureReasons } from './measure-reason.ts'
import { originLabels } from './origin-label.ts'
import { phaseNames } from './phase-label.ts'
import { standingLabels } from './standing-label.ts'

type Words = { readonly meaning: string; readonly example: string }

/** A column's meaning and example; one that takes certain words only says what each of them means. */
type WordsOf<Column extends DataColumn> = Column['type'] extends readonly (infer Word extends string)[]
  ? Words & { readonly values: Readonly<Record<Word, string>> }
  : Words

type ColumnWords<Columns extends DataColumns> = { readonly [Id in keyof Columns]: WordsOf<Columns[Id]> }

const statusValues = {
  done: '終わった',
  ongoing: '進めている',
  planned: 'これから行う',
  not_started: 'まだ始めていない',
  considering: '検討している',
  missed: 'できなかった',
  delayed: '遅れている',
  mixed: '終わったものとこれからのものがある',
} as const

const standingValues = {
  met: standingLabels.met.word,
  'on-pace': standingLabels['on-pace'].word,
  behind: standingLabels.behind.word,
  planned: standingLabels.planned.word,
  'not-started': standingLabels['not-started'].word,
  missed: standingLabels.missed.word,
  'not-judgeable': standingLabels['not-judgeable'].word,
} as const

const keyWords = {
  cityCode: { meaning: '全国地方公共団体コード（6桁）。先頭の0も文字として入っています', example: '999999' },
  cityName: { meaning: '地方公共団体の名前', example: 'しるべ野市' },
  sheetNumber: { meaning: 'このファイルの中で何番目の調書か。三つの表を結び付けるときに使います', example: '1' },
  sheetId: {
    meaning:
      '調書のID。報告区分が変わっても同じです。文書から直接書き出したときは、位置から作るIDは後で別の行を指してしまうため、空です',
    example: '01990a3c-7b1e-7c4d-8e2f-5a6b7c8d9e0f',
  },
  fiscalYear: { meaning: '年度。始まる年を西暦で書きます（2026は令和8年度）', example: '2026' },
  phase: { meaning: 'どの時期の報告か', example: 'midyear', values: phaseNames },
  asOf: { meaning: '数値がいつ現在のものか。報告区分で決まる日です', example: '2026-09-30' },
  goalPosition: { meaning: '調書の中で何番目の重点目標か', example: '1' },
  itemPosition: { meaning: '重点目標の中で何番目の取組項目か。空なら、取組項目のない重点目標の行です', example: '2' },
  stepPosition: { meaning: '取組項目の中で何番目の取組内容か。空なら、取組項目そのものの行です', example: '3' },
} as const

const lineWords: ColumnWords<typeof dataTables.lines> = {
  ...keyWords,
  version: { meaning: '公開した版の番号。訂正すると増えます。公開前は空です', example: '1' },
  publishedAt: { meaning: 'この版を公開した日時（協定世界時）', example: '2026-10-31T00:00:00.000Z' },
  licence: { meaning: 'データの利用条件', example: 'CC BY 4.0' },
  title: { meaning: '調書の題名。原文のとおりです', example: '重点目標一覧表（中間報告調書）' },
  source: { meaning: '読み取った文書のファイル名', example: '企画財政部.xlsx' },
  goalId: { meaning: '重点目標のID。報告区分が変わっても同じです', example: '01990a3c-7b1e-7c4d-8e2f-5a6b7c8d9e10' },
  goalNumber: { meaning: '重点目標の番号', example: '1' },
  goalTitle: { meaning: '重点目標の題名。原文のとおりです', example: '暮らしを支える公共交通の確保' },
  selfEvaluation: { meaning: '部局が付けた自己評価の印。原文のとおりです', example: '○' },
  selfEvaluationRemark: { meaning: '自己評価に添えた文', example: '台風で1回中止したため' },
  itemId: { meaning: '取組項目のID。報告区分が変わっても同じです', example: '01990a3c-7b1e-7c4d-8e2f-5a6b7c8d9e11' },
  itemMark: { meaning: '取組項目の項番。原文のとおりです', example: '①' },
  itemTitle: { meaning: '取組項目の題名。原文のとおりです', example: '乗合バスの見直し' },
  continuity: { meaning: '新規の取組か、継続の取組か', example: 'new', values: { new: '新規', continued: '継続' } },
  stepId: { meaning: '取組内容のID。報告区分が変わっても同じです', example: '01990a3c-7b1e-7c4d-8e2f-5a6b7c8d9e12' },
  stepMark: { meaning: '取組内容の項番。原文のとおりです', example: '(1)' },
  action: { meaning: '取組内容。原文のとおりで、改行も入ることがあります', example: '利用者への聞き取り' },
  target: { meaning: 'この行の期限・数値目標等。原文のとおりです', example: '聞き取り 300人以上' },
  progress: { meaning: 'この行の進捗状況。原文のとおりです', example: '212人に聞き取りを実施' },
  section: { meaning: '担当する課・室', example: '交通政策課' },
  status: { meaning: '進捗状況の文から機械が読み取った状況', example: 'ongoing', values: statusValues },
}

const measureWords: ColumnWords<typeof dataTables.measures> = {
  ...keyWords,
  partId: { meaning: '取組内容または取組項目のID', example: '01990a3c-7b1e-7c4d-8e2f-5a6b7c8d9e12' },
  measureNumber: { meaning: 'この行の何番目の指標か', example: '1' },
  label: { meaning: '数えているもの', example: '聞き取り' },
  kind: { meaning: '目標の立て方', example: 'at-least', values: measureKindLabels },
  targetValue: { meaning: '目標の数。空なら、数値の目標ではありません', example: '300' },
  targetUnit: { meaning: '目標の数の単位。原文のとおりです', example: '人' },
  targetComparator: { meaning: '目標の数に付いている条件', example: 'ge', values: comparatorLabels },
  baseline: { meaning: '目標の文にある、初めの値', example: '250' },
  targetStart: { meaning: '目標の数が、目標の文の何文字目から始まるか（0から数えます）', example: '5' },
  targetEnd: { meaning: '目標の数が、目標の文の何文字目の前で終わるか', example: '11' },
  actualValue: { meaning: '実績の数。空なら、読み取れません（0ではありません）', example: '212' },
  actualUnit: { meaning: '実績の数の単位。原文のとおりです', example: '人' },
  actualAsOf: { meaning: '実績の数がいつ現在のものか。文に書かれているときだけ入ります', example: '2026-09-30' },
  actualInferred: { meaning: '数が書かれておらず、書かれている出来事を数えたとき true', example: 'true' },
  otherActual: { meaning: '実績と読むこともできる別の数', example: '39' },
  planned: { meaning: 'これから行うと書かれている数。達成率には含めません', example: '7' },
  accumulation: { meaning: '数の積み上げ方', example: 'total', values: accumulationLabels },
  pace: { meaning: '年度の中での進み方。空なら、均等とみなします', example: 'second-half', values: paceLabels },
  paceDay: { meaning: '進み方が「決まった日から均等」のときの、その日', example: '2026-11-01' },
  direction: { meaning: '数がどちらに動くとよいか', example: 'up', values: directionLabels },
  periods: { meaning: '月ごとの目標のとき、合計に含まれる月の数', example: '6' },
  deadline: { meaning: '目標の期限の最後の日', example: '2027-03-31' },
  rate: {
    meaning: '実績÷目標。1を超えることがあります。空なら、計算できません（理由の列を見てください）',
    example: '0.706',
  },
  gainRate: { meaning: '（実績－基準値）÷（目標－基準値）', example: '0.5' },
  expected: { meaning: '時点の日に見込まれる割合', example: '0.5' },
  standing: { meaning: '時点の日の状況', example: 'on-pace', values: standingValues },
  reason: { meaning: '達成率や状況が出せない理由', example: 'no-actual', values: measureReasons },
  namesDiffer: { meaning: `true のとき：${measureDoubts['names-differ']}`, example: 'true' },
  countedFromEvents: { meaning: `true のとき：${measureDoubts['counted-from-events']}`, example: 'true' },
  partsAdded: { meaning: `true のとき：${measureDoubts['parts-added']}`, example: 'true' },
  otherReading: { meaning: `true のとき：${measureDoubts['other-reading']}`, example: 'true' },
  origin: {
    meaning: '機械の読みのままか、職員が確かめたか',
    example: 'confirmed',
    values: {
      machine: originLabels.machine.word,
      confirmed: originLabels.confirmed.word,
      corrected: originLabels.corrected.word,
    },
  },
  actualFormula: { meaning: '実績の数を足し合わせたときの式', example: '3回 + 2回 = 5回' },
  rateFormula: { meaning: '達成率の式', example: '212人 ÷ 300人 = 70.6 %' },
  gainFormula: { meaning: '基準値からの進みの式', example: '（275人 － 250人）÷（300人 － 250人） = 50 %' },
}

const readingWords: ColumnWords<typeof dataTables.readings> = {
  ...keyWords,
  partId: { meaning: '取組内容または取組項目のID', example: '01990a3c-7b1e-7c4d-8e2f-5a6b7c8d9e12' },
  column: {
    meaning: 'どの欄の文を読み取ったか',
    example: 'target',
    values: { action: '取組内容、または取組項目の題名', target: '期限・数値目標等', progress: '進捗状況' },
  },
  readingKind: {
    meaning: 'この行が何を表すか',
    example: 'quantity',
    values: {
      text: '文を読み取ったこと。文そのものが述べる状況が入ります',
      quantity: '文の中の数',
      date: '文の中の日付',
      part: '指標の実績値を成す数（進捗状況の文の中の位置）',
    },
  },
  readingNumber: { meaning: '同じ欄の同じ種類の中で何番目か', example: '1' },
  measureNumber: { meaning: '種類が part のとき、どの指標の実績値か', example: '1' },
  text: { meaning: '数や日付の書かれた部分。原文のとおりです', example: '300人以上' },
  start: { meaning: '文の何文字目から始まるか（0から数えます）', example: '5' },
  end: { meaning: '文の何文字目の前で終わるか', example: '11' },
  value: { meaning: '数。万や億は掛けた後の数です', example: '300' },
  valueMax: { meaning: '範囲のときの上の値', example: '500' },
  unit: { meaning: '単位。原文のとおりです', example: '人' },
  comparator: { meaning: '数に付いている条件', example: 'ge', values: comparatorLabels },
  baseline: { meaning: '「→」の前の値', example: '250' },
  denominator: { meaning: '「n/m」「うち」の元の数', example: '283' },
  label: { meaning: '数が数えているもの', example: '聞き取り' },
  qualifier: { meaning: '数に添えられた語。原文のとおりです', example: '延べ' },
  state: {
    meaning: '数が済んだことか、これからのことか。文が述べているときだけ入ります',
    example: 'done',
    values: { done: '済んだこと', planned: 'これからのこと' },
  },
  role: {
    meaning: '数の役割',
    example: 'context',
    values: {
      context: '説明のための数（測るものではない）',
      target: '目標の数',
      baseline: '初めの値',
      denominator: '元の数',
      gap: '差',
    },
  },
  isOrdinal: { meaning: '「第4回」のように順番を表す数のとき true', example: 'true' },
  isInferred: { meaning: '数が書かれておらず、出来事を1と数えたとき true', example: 'true' },
  date: {
    meaning:
      '日付（西暦、ISO 8601-2）。年月だけ、期間（a/b）、年度（FY2026）、年の分からない日（--10-13）、繰り返し（RRULE）もあります',
    example: '2027-03',
  },
  dateRole: {
    meaning: '日付の役割',
    example: 'deadline',
    values: {
      'as-of': '数値の時点',
      deadline: '期限',
      issue: '発行や公表の日',
      start: '始まる日',
      done: '行った日',
      planned: '行う予定の日',
    },
  },
  isInvalid: { meaning: '暦にない日付のとき true', example: 'true' },
  likely: { meaning: '暦にない日付のとき、本来と思われる日', example: '2026-09-30' },
  note: { meaning: '年や元号を補ったとき、その理由', example: '年度から年を補った' },
  status: { meaning: '種類が text のとき、文そのものが述べる状況', example: 'ongoing', values: statusValues },
}

/** What each column of each table means, for the definition sheet (項目定義書). */
export const dataColumnWords: { readonly [Name in keyof typeof dataTables]: ColumnWords<(typeof dataTables)[Name]> } = {
  lines: lineWords,
  measures: measureWords,
  readings: readingWords,
}

/** The columns of which a file has as many as its sheets need. */
export const dataFamilyWords: Readonly<Record<keyof typeof lineFamilies, Words>> = {
  department: { meaning: '担当部局名。1が主管で、共同の調書では2から後に続きます', example: '企画財政部' },
  goalExtra: { meaning: '市の様式にだけある、重点目標の列。点の後が見出しです', example: '施策3-1' },
  extra: { meaning: '市の様式にだけある、取組項目や取組内容の列。点の後が見出しです', example: '一般財源' },
}

/** The table's name in words. */
export const dataTableLabels: Readonly<
  Record<keyof typeof dataTables, { readonly name: string; readonly row: string }>
> = {
  lines: { name: '取組の表', row: '1行が1つの取組項目または取組内容です' },
  measures: { name: '指標の表', row: '1行が1つの指標です' },
  readings: { name: '読み取りの表', row: '1行が、文から読み取った1つの数または日付です' },
}
