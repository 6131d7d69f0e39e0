import { endingTable } from './longest-ending.ts'

/**
 * What the noun of a predicate says of the work: `act` is done once it is over (開催), `end` says that it is over (完了),
 * `start` that it has begun (着手), `course` goes on by its nature (支援), `level` is how a figure moves (増加).
 */
export type WordClass =
  | 'act'
  | 'end'
  | 'start'
  | 'course'
  | 'considering'
  | 'arranged'
  | 'not-started'
  | 'missed'
  | 'delayed'
  | 'on-track'
  | 'level'
  | 'not-a-predicate'

/** 未 before one of these is "not done"; 未来, 未利用地 and 未然防止 are other words. */
const undoable =
  '実施 開催 着手 策定 整備 設置 導入 作成 交付 了 執行 定 公表 公開 提出 完了 完成 決定 対応 契約 発注 着工 開始 改定 改正 締結 回収 検討'

const notDone = undoable
  .split(' ')
  .map((act) => `未${act}`)
  .join(' ')

/** Nouns a predicate ends in; the longest ending decides (検討会を開催 is an act, 開催を検討 is not). */
export const wordClasses = endingTable<WordClass>({
  act: `実施 開催 開講 開校 開館 開所 開園 開設 開通 開業 オープン リニューアル 施行 制定 策定 改定 改正 改訂 作成 製作 制作 発行 発刊 掲載 公表 公開
    発表 発信 配布 配付 発送 送付 提出 報告 答申 諮問 上程 購入 売却 譲渡 貸付 整備 改修 修繕 補修 更新 建設 新設 増設 設置 撤去 解体 移転 移設
    取得 契約 発注 入札 認定 認証 指定 選定 選任 委嘱 任命 表彰 採用 派遣 参加 参画 出席 出展 出場 訪問 視察 受講 修了 受入 受け入れ 追加 導入
    拡大 拡充 充実 見直し 改善 調査 確認 把握 整理 集約 集計 分析 評価 検証 意見交換 回収 交付 支給 助成 補助 支出 執行 貸与 植栽 伐採 除去
    登録 加入 締結 提言 要望 要請 依頼 申請 通知 案内 説明 指導 点検 巡回 訓練 診断 検査 測定 接種 健診 研修 講演 上映 展示 放送 放映 配信
    受診 来場 来館 来庁 捕獲 確保 収穫 植樹 出動 搬送 斡旋 紹介 納付 徴収 差押え 差押 捜索 新規追加 付与 創設 設立 結成 発足 統合 再編 廃止 移行 反映 明確化 取りまとめ とりまとめ 解消 削減 縮減 創出 連携 短縮 軽減 節減 圧縮 抑制 を延長 時間延長 突破 増刷 増築 記録
    補強 給付 改編 支払 支払い 計上 設定 回答 受賞 寄贈 贈呈 投稿 掲示 放流 出荷 販売 収集 処理 処分 納品 納入 搬入 開放 開局 切替 切り替え 統一 一本化
    移管 返還 精算 決裁 保護 養成 任用 登用 就任`,
  end: `完了 終了 達成 竣工 完成 議決 可決 決定 採択 承認 認可 成立 落成 完売 交付決定 供用開始 運用開始 運行開始 運行を開始 運用を開始 供用を開始
    稼働開始 利用開始 配信開始 販売開始 開始式 本格稼働 本稼働`,
  start: '開始 着手 着工 起工 始動 スタート 開始準備',
  course: `継続実施 継続開催 継続配布 通年実施 通年開催 研究 支援 推進 促進 協議 調整 相談 運用 運営 管理 対応 募集 受付 受理 配置 継続 取組 取り組み 周知 啓発 働きかけ 働き掛け 呼びかけ 呼び掛け
    実証 施工 工事 建設工事 交渉 審議 試行 見守り 支援事業 進捗管理 伴走支援 執行 選考 審査 醸成 強化 相談対応 活用 検証作業 活動 展開 聴取
    意見聴取 素案作成 原案作成 案作成 素案を作成 原案を作成 案を作成 実行`,
  considering: '検討 再検討 協議検討 検討協議 企画検討 検討調整 調査検討 模索 思案 精査',
  arranged: '開催決定 実施決定 参加決定 出展決定 公演決定 開催が決定 実施が決定 開催を決定 実施を決定 準備 予告 内定',
  'not-started': `${notDone} 実績なし 実績無し 実施なし 開催なし 実施せず 開催せず`,
  missed: '未達成 未達 目標未達成 中止 断念 取りやめ 取り止め 見送り 見合わせ 見合せ 不成立 不調 不採択 未到達',
  delayed:
    '遅れ 遅延 延期 先送り 繰越 繰越し 繰り越し 後ろ倒し 中断 休止 休会 順延 繰越し明許 繰越明許 停滞 難航 やや遅れ 大幅遅れ',
  'on-track': '順調 計画通り 計画どおり 予定通り 予定どおり 計画のとおり',
  level: '増加 減少 低下 上昇 増 減 推移 横ばい 向上 伸び 悪化 好転',
  'not-a-predicate': `一中 二中 三中 四中 五中 実施設計 基本設計 実施計画 整備計画 年度中 期間中 今年中 年中 集中 経済 救済 返済 共済 未来 また なし 現時点では 無し 兆し
    について において として にて を通じて に関して に対して に向けて に応じて に基づいて に合わせて`,
})

/** Words that carry another act: in 「検討を開始」 and 「支援を行い」 what counts is what stands before. */
export const lightVerbs = endingTable<'light'>({
  light: `を実施 の実施 を行っ を行い を行な を行 を開始 の開始 に着手 を着手 着手 開始 を進め を重ね を継続 を続け を図っ を図り を図
    に努め に取り組ん に取り組み を深め を始め`,
})
