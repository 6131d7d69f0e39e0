import type { DataFormulas, DataGoal, DataItem, DataMeasure, DataSheet, DataStep } from '../../sheet/data/data-sheet.ts'
import type { MeasurePart } from '../../sheet/measure.ts'
import type { Quantity, Reading, SheetDate } from '../../sheet/reading.ts'

type Properties<Of> = Readonly<Record<keyof Of, string>>

const understood = {
  readings: '文から機械が読み取ったもの。文のある欄ごとに入ります',
  measures: '目標と実績を組にした指標',
} as const

/** What each property of the JSON `shirube-sheet/1` means, by the name of its definition in the JSON Schema. */
export const dataPropertyWords: {
  readonly Sheet: Properties<DataSheet>
  readonly Goal: Properties<DataGoal>
  readonly Item: Properties<DataItem>
  readonly Step: Properties<DataStep>
  readonly Reading: Properties<Reading>
  readonly Quantity: Properties<Quantity>
  readonly Date: Properties<SheetDate>
  readonly Measure: Properties<DataMeasure>
  readonly MeasureTarget: Properties<NonNullable<DataMeasure['target']>>
  readonly MeasureActual: Properties<NonNullable<DataMeasure['actual']>>
  readonly MeasurePart: Properties<MeasurePart>
  readonly Formulas: Properties<DataFormulas>
} = {
  Sheet: {
    id: '調書のID。報告区分が変わっても同じです',
    cityCode: '全国地方公共団体コード（6桁）',
    cityName: '地方公共団体の名前',
    asOf: '数値がいつ現在のものか（YYYY-MM-DD）',
    version: '公開した版の番号',
    publishedAt: 'この版を公開した日時（協定世界時）',
    licence: 'データの利用条件',
    title: '調書の題名。原文のとおりです',
    fiscalYear: '年度。始まる年（西暦）。書かれていなければ null',
    phase: '報告区分。initial 当初、midyear 中間、final 期末',
    departments: '担当部局名。最初が主管です',
    source: '読み取った文書のファイル名',
    goals: '重点目標',
  },
  Goal: {
    id: '重点目標のID。報告区分が変わっても同じです',
    number: '重点目標の番号',
    title: '題名。原文のとおりです',
    selfEvaluation: '部局が付けた自己評価の印。原文のとおりです',
    selfEvaluationRemark: '自己評価に添えた文',
    items: '重点取組項目',
    extra: '市の様式にだけある列。見出しと文',
    places: '元の文書での記載箇所',
  },
  Item: {
    id: '取組項目のID。報告区分が変わっても同じです',
    mark: '項番（①など）。原文のとおりです',
    title: '題名。原文のとおりです',
    continuity: 'new 新規、continued 継続',
    target: '項目全体の期限・数値目標等。原文のとおりです。null は書かれていないこと',
    progress: '項目全体の進捗状況。原文のとおりです。null は書かれていないこと',
    steps: '取組内容',
    extra: '市の様式にだけある列。見出しと文',
    places: '元の文書での記載箇所',
    ...understood,
  },
  Step: {
    id: '取組内容のID。報告区分が変わっても同じです',
    mark: '項番（(1)など）。原文のとおりです',
    action: '取組内容。原文のとおりです',
    target: '期限・数値目標等。原文のとおりです。null は書かれていないこと',
    progress: '進捗状況。原文のとおりです。null は書かれていないこと',
    section: '担当する課・室',
    extra: '市の様式にだけある列。見出しと文',
    places: '元の文書での記載箇所',
    ...understood,
  },
  Reading: { quantities: '文の中の数', dates: '文の中の日付', status: '文そのものが述べる状況' },
  Quantity: {
    text: '数の書かれた部分。原文のとおりです',
    span: '文の中の位置。UTF-16で数えた始まりと終わり（終わりは含みません）',
    value: '数。万や億は掛けた後の数です',
    valueMax: '範囲のときの上の値',
    unit: '単位。原文のとおりです',
    comparator: '数に付いている条件',
    baseline: '「→」の前の値',
    denominator: '「n/m」「うち」の元の数',
    label: '数が数えているもの',
    qualifier: '数に添えられた語',
    state: '済んだことか、これからのことか',
    role: '数の役割',
    ordinal: '「第4回」のように順番を表す数',
    inferred: '数が書かれておらず、出来事を1と数えた',
  },
  Date: {
    text: '日付の書かれた部分。原文のとおりです',
    span: '文の中の位置。UTF-16で数えた始まりと終わり（終わりは含みません）',
    value: '日付（西暦、ISO 8601-2）',
    role: '日付の役割',
    invalid: '暦にない日付',
    likely: '暦にない日付のとき、本来と思われる日',
    note: '年や元号を補ったとき、その理由',
  },
  Measure: {
    label: '数えているもの',
    kind: '目標の立て方',
    target: '目標の数。null は、数値の目標ではないこと',
    actual: '実績の数。null は、読み取れないこと（0ではありません）',
    otherActual: '実績と読むこともできる別の数',
    planned: 'これから行うと書かれている数。達成率には含めません',
    accumulation: '数の積み上げ方',
    pace: '年度の中での進み方',
    direction: '数がどちらに動くとよいか',
    periods: '月ごとの目標のとき、合計に含まれる月の数',
    deadline: '目標の期限の最後の日',
    doubts: '人が確かめるとよいこと',
    rate: '実績÷目標。1を超えることがあります。null は、計算できないこと',
    gainRate: '（実績－基準値）÷（目標－基準値）',
    expected: '時点の日に見込まれる割合',
    standing: '時点の日の状況',
    reason: '達成率や状況が出せない理由',
    origin: 'machine 機械の読み、confirmed 確認済み、corrected 訂正済み',
    formulas: '数値の計算式',
  },
  MeasureTarget: {
    value: '目標の数',
    unit: '単位。原文のとおりです',
    comparator: '数に付いている条件',
    baseline: '目標の文にある、初めの値',
    span: '目標の文の中の位置',
  },
  MeasureActual: {
    value: '実績の数',
    unit: '単位。原文のとおりです',
    asOf: '実績の数がいつ現在のものか',
    inferred: '数が書かれておらず、書かれている出来事を数えた',
    parts: '実績の数を成す、進捗状況の文の中の数',
  },
  MeasurePart: { value: '数', unit: '単位。原文のとおりです', span: '進捗状況の文の中の位置' },
  Formulas: { actual: '実績の数を足し合わせた式', rate: '達成率の式', gain: '基準値からの進みの式' },
}
