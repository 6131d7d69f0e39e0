import { indexWords } from './word-index.ts'

/**
 * Nouns that say what was done with what is counted (15回実施, 19件交付決定): a unit ends before them. They are the
 * verbal nouns that close a line of such sheets; nouns that as often are part of a name (支援, 訓練, 活動) are not among them.
 */
const actions = `
  実施 開催 開設 開講 開始 開通 開業 開館 開園 開発 公開 公表 公布 公募 募集 応募 申込 申請 受付
  受理 受入 受け入れ 受講 受診 受賞 受注 受託 採択 採用 採決 可決 議決 決定 決裁 交付 給付 支給 支払
  支出 寄附 寄付 寄贈 贈呈 配布 配付 配置 配備 配信 送付 発送 発行 発信 発注 発生 発見 発表 掲載
  掲示 掲出 投稿 放送 放映 登録 登載 認定 認証 認可 許可 承認 指定 選定 選任 選出 任命 委嘱 委託
  契約 締結 協定 成立 成約 達成 完成 完了 完備 竣工 着工 着手 施工 改修 修繕 修正 補修 更新 新設
  新築 新規 増設 増員 増築 移設 移転 移管 移行 廃止 廃止済 撤去 解体 解消 解決 除却 設置 設立 設定
  設計 整備 整理 整地 導入 購入 調達 納入 納付 収集 収納 回収 徴収 徴取 把握 調査 点検 検査 検証
  検診 審査 審議 評価 分析 集計 作成 作製 制作 製作 策定 改定 改正 制定 施行 見直し 追加 拡大 拡充
  拡張 延長 延伸 縮小 統合 統廃合 削減 減少 減 増加 増 低下 上昇 向上 改善 短縮 縮減 抑制 超過 不足
  未満 参加 参画 出席 出展 出品 出場 出演 出動 来場 来館 来庁 来訪 訪問 派遣 視察 見学 体験 利用
  使用 活用 稼働 運行 運航 運用 運営 貸出 貸付 返却 返還 売却 販売 売上 譲渡 譲与 処分 処理 対応
  回答 答申 提出 提案 提言 提供 提示 紹介 相談 照会 協議 協力 連携 締切 終了 修了 卒業 就職 就業
  就農 就労 起業 創業 創出 創設 誘致 立地 進出 移住 転入 転出 定住 入居 入所 入会 入学 入園 加入
  加盟 加算 獲得 確保 取得 取消 保有 保存 保管 養成 育成 編成 構成 結成 立上げ 立ち上げ 植栽 植樹
  伐採 捕獲 駆除 清掃 救助 救急 搬送 消火 検討 準備 予定 見込 見込み 計画 目標 実績 済 済み 中 継続
  維持 確認 報告 説明 周知 啓発 通知 案内 勧奨 指導 助言 面談 登壇 展開 推進 促進 強化 充実 合意
  同意 届出 通報 検挙 認知 拡散 抽出 抽選 当選 落選 内定 支援開始 満期 償還 入れ替え 入替 上程 要望
  補助 助成 負担 軽減 免除 減免 徴求 満足 該当 対象 以上 以下 以内 程度 前後 程 超 強 弱 上回 下回 目 分 毎 台 余 他 等 間 ずつ
  台以上 限定 限り 無料 先着 合計 全て 全部
`
  .trim()
  .split(/\s+/)

const index = indexWords(actions)

/** Whether a verbal noun (実施, 交付決定, 開催予定) begins at a place. */
export const actionAt = (text: string, at: number): string | null => index.longestAt(text, at)

/** The verbal noun that ends at a place: 「実施」 in 「4防災訓練実施」. */
export const actionBefore = (text: string, end: number): string | null => index.longestBefore(text, end)
