import { isKanji, isKatakana } from '../token/character.ts'
import { indexWords } from './word-index.ts'

const split = (words: string) => words.trim().split(/\s+/)

/**
 * Counters of which nothing but a counter is meant right after a number. Behind each one-character counter: the characters that make
 * it another word (5人材 is no 5人).
 */
const strong: Readonly<Record<string, string>> = {
  回: '答収復線路覧転遊数顧想',
  件: '数名',
  人: '口材員権事格種脈気間工物生身柄数乗槽暮制',
  名: '称簿義所産前物刺',
  台: '帳風数湾所本',
  円: '滑卓形',
  冊: '子数',
  枚: '数挙',
  社: '会員協宅長屋',
  校: '区舎庭長正則歌内務門',
  棟: '数',
  戸: '籍別建数外口締',
  匹: '',
  羽: '',
  歳: '入出児費末',
  倍: '率数',
  隻: '',
  頭: '部脳数',
  割: '合当引烈愛',
  通: '学報行信知年常帳勤訳所過学路',
  世帯: '主',
}

/** Counters that are part of many other words: they count only where the word ends (3部 yes, 3部署 no). */
const weak = split(
  `
  本 個 部 点 館 園 科 課 室 層 面 線 路 品 種 組 団 班 隊 棚 席 票 曲 句 首 株 束 箱 袋
  缶 杯 食 膳 店 市 町 村 区 県 国 郡 局 署 院 所 門 灯 基 機 着 足 丁 坪 畝 反 石 巻 編
  章 話 色 泊 便 系 例 案 位 度 段 類 河 川 橋 駅 城 寺 社 鉢 樹 口 柱 字 語 秒 分 日 週
  月 年 代 者 病 床 級 頁 対 双 挺 艇 筆 輪 両 校
`,
)

/** Units of more than one character, from the fields a city works in. Any other noun is a unit as well; these are only surer. */
const compound = split(`
  か所 カ所 ヶ所 ヵ所 ケ所 箇所 個所 カ年 か月 カ月 ヶ月 ヵ月 ケ月 箇月 か国 カ国 ヶ国 か国語 カ国語
  言語 人泊 人分 名分 件分 回分 世帯分 食分 日分 人日 人回 人月 延人 千人 万人 回線 回答 日間 週間 年間
  時間 分間 秒間 団体 企業 法人 組織 事業 事業者 事業所 施設 店舗 会社 会場 会員 学校 大学 大学校
  高校 小学校 中学校 小中学校 高等学校 保育園 保育所 幼稚園 学級 学年 教室 教科 地区 地域 区域 区間
  区画 工区 街区 校区 学区 集落 自治会 町内会 町会 行政区 市町村 市町 町村 自治体 都市 都道府県 圏域
  路線 系統 航路 橋梁 公園 広場 団地 住戸 部屋 講座 講演 研修 課程 科目 単位 項目 品目 品種 種類
  種目 銘柄 政策 施策 指標 目標 計画 条例 議案 議題 案件 課題 提案 意見 要望 質問 問い 相談 事例
  取組 取り組み 手続 手続き 業務 様式 帳票 資料 作品 商品 製品 特産品 返礼品 メニュー コース プラン
  プログラム プロジェクト グループ チーム サークル クラブ ブース タイトル ページ セット ポイント パターン
  ルート エリア ステーション カメラ アプリ システム サイト コンテンツ イベント セミナー フォロワー
  アカウント アクセス ビュー ダウンロード クリック 点数 部署 部会 部局 課室 本部 支部 分団 消防団 委員会
  協議会 審議会 班員 委員 職員 議員 隊員 団員 会議 大会 試合 公演 上演 展示 路線バス 停留所 バス停
  便数 車両 台分 基地局 給水所 避難所 井戸 消火栓 水槽 貯水槽 樹木 本数 苗 株 頭 羽 世代 夫婦 家族
  家庭 親子 組合 農家 農業者 経営体 法人数 農地 圃場 筆 名義 物件 空き家 住宅 戸数 区分 段階 種別
  分野 部門 領域 テーマ つ 冊子 通り とおり 巡 ターン 周 ラウンド ゲーム セル ヘクタール アール
  メートル キロメートル センチメートル ミリメートル センチ ミリ キロ キログラム グラム ミリグラム トン
  リットル ミリリットル キロリットル 立方メートル 平方メートル 平方キロメートル ワット キロワット キロワット時
  メガワット カロリー キロカロリー ジュール ボルト アンペア デシベル ヘルツ メガバイト ギガバイト テラバイト
  バイト ビット 円 千円 百万円 億円 ドル ユーロ 元 ウォン ポンド パーセント ％ ダース ケース パック
  ボトル パーセントポイント %ポイント
`)

/** Written with Latin letters or signs. Longest first decides: 「mg/L」 before 「mg」. */
const signs = split(`
  % ‰ ㌫ ℃ °C m2 m3 m² m³ ㎡ ㎥ ㎢ ㎞ ㎝ ㎜ ㎏ ㎎ ㌧ ㌶ ㍑ ㌔ ㎘ ㎖ ㎾ km2
  km² km3 k㎡ k㎥ km m cm mm ha a t kg g mg μg ng kW kWh MW
  MWh GWh W Wh V A L mL ml kl kL l J kJ MJ GJ dB Hz ppm ppb
  pH Bq Sv μSv mSv μSv/h mg/L mg/l μg/L mg/m3 g/日 kg/人 t-CO2
  tCO2 t-CO₂ kg-CO2 kt-CO2 万t-CO2 MB GB TB Mbps Gbps kbps
  bps PV UU DL km/h m/s m3/日 ㎥/日 人/日 台/日 台/h 人/km2 人/k㎡ CO2t
`)

const strongIndex = indexWords(Object.keys(strong))
const weakIndex = indexWords(weak)
const compoundIndex = indexWords(compound)
const signIndex = indexWords(signs)

/** How sure a counter is: a weak one counts only where the word ends behind it. */
export type Counter = { readonly word: string; readonly weak: boolean }

const signAt = (text: string, at: number): Counter | null => {
  const word = signIndex.longestAt(text, at)
  // 5G, 3D, 2DK: letters go on, so it is another word.
  if (!word || (/[A-Za-z]$/.test(word) && /[A-Za-z\d]/.test(text[at + word.length] ?? ''))) return null
  return { word, weak: false }
}

const goesOn = (sign: string) => isKanji(sign) || isKatakana(sign)

/** The counter or unit from the tables that begins at a place, if one does: 「か所」 in 「2か所以上」. */
export const counterAt = (text: string, at: number): Counter | null => {
  const sign = signAt(text, at)
  if (sign) return sign
  const long = compoundIndex.longestAt(text, at)
  // 5グループ ends there, 5グループホーム and 3コース案 go on: a katakana word runs to its own end.
  if (long) return { word: long, weak: isKatakana(long.at(-1) ?? '') && goesOn(text[at + long.length] ?? '') }
  const word = strongIndex.longestAt(text, at)
  if (word) return strong[word]?.includes(text[at + word.length] || '\0') ? null : { word, weak: false }
  const short = weakIndex.longestAt(text, at)
  return short ? { word: short, weak: isKanji(text[at + 1] ?? '') } : null
}
