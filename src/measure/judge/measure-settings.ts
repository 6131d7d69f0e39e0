/** What a city may set about judging measures. Each default says why it is so. */
export type MeasureSettings = {
  /**
   * On pace from this share of what is evenly expected: at 0.8 a line with 42.9 % on 30 September is not yet behind, for
   * many acts fall in autumn and winter.
   */
  readonly onPaceShare: number
  /** 程度 and 約 are met this far below the printed number: a rounding, not a discount. */
  readonly approximateTolerance: number
  /** Lines whose year has a peak: never judged by an even pace. */
  readonly seasonalWords: readonly string[]
  /** What a level is called by: a figure that is read off on a day and does not add up over the year. */
  readonly levelWords: readonly string[]
  /** What should become less: here a plain 「100件」 is an upper bound. */
  readonly fallingWords: readonly string[]
}

const words = (list: string): readonly string[] => list.split(/\s+/)

export const defaultMeasureSettings: MeasureSettings = {
  onPaceShare: 0.8,
  approximateTolerance: 0.05,
  seasonalWords: words('ふるさと納税 寄附 寄付 確定申告 除雪 スキー'),
  levelWords:
    words(`率 割合 比率 満足度 認知度 登録者数 会員数 加入者数 団員数 職員数 生徒数 児童数 世帯数 認定者数 人口 残高 滞納額 保有 待機児童
    フォロワー 友だち 定員 在籍 協力店 充足 所要日数`),
  fallingWords:
    words(`待機児童 事故 認知件数 犯罪 滞納 未収 未納 排出量 苦情 火災件数 死者 死傷者 負傷者 不登校 離職 時間外 残業 漏水量 誤り ミス
    所要日数 処理日数 待ち時間 未処理 重症化 喫煙率 死亡率`),
}
