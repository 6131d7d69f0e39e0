export const headingRoles = [
  'number',
  'goal',
  'item',
  'action',
  'target',
  'progress',
  'evaluation',
  'remark',
  'section',
  'continuity',
  'extra',
] as const
/** What stands under a heading. */
export type HeadingRole = (typeof headingRoles)[number]

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * How cities word their headings: the one table of wordings. Written without qualifiers (具体的な, 中間, 各部局の …),
 * which `headingRole` takes off first, and with 取組 for all its spellings.
 */
export const headingWords: Readonly<Record<HeadingRole, readonly string[]>> = {
  number: words(
    'No № No. 番号 項番 項目番号 目標番号 整理番号 # 目標No 目標№ 重点目標No 重点目標№ 重点目標番号 施策No 施策番号 取組No 取組番号',
  ),
  goal: words(
    '重点目標 基本目標 重点項目 重点施策 重点課題 政策目標 組織目標 部局目標 部の目標 運営目標 経営目標 施策目標 目標項目 重点取組目標 目標名 重点目標名 重点テーマ 大項目 政策項目 基本方針',
  ),
  item: words(
    '重点取組項目 取組項目 取組事項 重点取組 重点取組事項 取組名 取組名称 取組 事業名 事務事業名 取組事業 取組テーマ 重点事業 主要事業 主要取組 施策名 項目 項目名 中項目 実施項目 行動項目 主な取組 主な事業 実施事業 施策事業',
  ),
  action: words(
    '取組内容 重点取組内容 取組の内容 内容 実施内容 事業内容 活動内容 行動内容 行動計画 実施事項 実施方法 取組方法 達成手段 手段 方策 具体策 小項目 取組概要 取組の概要 事業概要 概要 何をするか 何を どのように どうするか どうするのか 何をどうするか 何をどうするのか',
  ),
  target: words(
    '期限 数値目標 目標値 指標 指標名 到達目標 成果目標 達成目標 目標指標 成果指標 活動指標 評価指標 達成指標 数値 数値指標 目標数値 達成基準 達成水準 到達水準 到達点 目標水準 目標数値等 年度目標 年間目標 目標時期 達成期限 達成時期 達成目標値 実施時期 完了時期 完了予定 期日 目標期限 目標内容 KPI KGI 目標 いつまでに どこまで いつまで どこまでに いつまでにどこまで どの程度 どの水準まで どの水準 どれだけ どのくらい どれくらい 計画 目標状態 目標とする水準 計画値',
  ),
  progress: words(
    '進捗状況 進捗度 進捗 現在値 直近値 実績数値 現況値 進捗率 進行状況 実績 実績値 取組状況 取組実績 取組結果 取組成果 取組の状況 取組の実績 取組の成果 実施状況 実施結果 実施実績 達成状況 達成実績 成果 成果実績 結果 状況 実績報告 報告 到達状況 活動実績',
  ),
  evaluation: words(
    '自己評価 評価 部局評価 部評価 所属評価 目標評価 達成度 評定 自己評定 判定 自己判定 評価区分 評価結果 自己採点 進捗評価 達成度評価 評価ランク 総合評価 達成評価',
  ),
  remark: words(
    '評価理由 評価の理由 評価の所見 評価所見 評価内容 総評 講評 理由 評価コメント コメント 評価の説明 自己評価の理由 所見 評価の根拠',
  ),
  section: words(
    '担当課 所管課 担当係 担当 所管 課名 課室名 担当課名 担当課室 主管課 実施課 担当課等 所管課名 担当室 課 担当者 担当部署 部局 部局名 部名 担当部局 担当部局名 所属',
  ),
  continuity: words('新規継続 継続新規 新継 新規継続の別 新規継続区分 新継区分 区分'),
  extra: words(
    '備考 課題 現状課題 めざす姿 目指す姿 目標とする姿 あるべき姿 将来像 ねらい 目的 背景 次年度に向けて 次年度の取組 単位 前年度実績 前年度 昨年度実績 基準年度 今後の課題 今後の方向性 今後の取組 今後の予定 課題と今後の方向性 課題今後の取組 方向性 予算 予算額 当初予算額 事業費 決算額 SDGs 総合計画 関連計画 施策 現状 現状値 基準値 現状と課題 難易度 ウエイト ウェイト 特記事項 達成率 未達成の理由 未達成理由 遅れの理由 遅延理由 遅延の理由 未達の理由 達成できなかった理由 摘要 次年度の方向性 改善点 改善策 施策コード 今後の対応 今後の対応策 対応策 今後の見通し 関連施策 関連する施策 関連事業 総合計画施策 総合計画の施策 取組の背景 当初予算 予算現額 執行率 根拠 ウェート 市民への影響 関係課 関係部局',
  ),
}

/** Half-year columns below a common heading take its meaning: 進捗状況 over 上半期 and 下半期. */
export const subheadingWords: ReadonlySet<string> = new Set(
  words('上半期 下半期 上期 下期 前期 後期 第1四半期 第2四半期 第3四半期 第4四半期 当初 中間 期末 年度末 9月末 3月末'),
)

/** Before a label that is one of these comes the name of the department. */
export const departmentLabels: ReadonlySet<string> = new Set(
  words(
    '担当部局名 担当部局 所管部 所管部名 所管局 主管部名 部局等の名称 部局等名称 部局等 部局の名称 部署等 所属等 所属部署 所属部局 局部名 部室名 室名 所管部署 主管部 課等名 課室名 部局名 部局 部名 局名 部(局)名 部・局名 部局等名 担当部署 担当部署名 部署名 部署 所属 所属名 所管部局 所管部局名 主管部局 担当部 担当部名 担当部等 組織名 部課名 課名 担当課名 所管課 担当課 部局室名 作成部局 報告部局 所管 主管 主管局 担当局 担当局名 実施部局 取組部局 部門 部門名',
  ),
)
