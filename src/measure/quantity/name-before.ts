import type { Numeral } from '../token/read-numerals.ts'

/** Before a number, whatever its unit: 震度6弱, 要介護3, 午後3, 上位10%. */
const namesBefore =
  /(?:午前|午後|震度|要介護|要支援|支援区分|障害等級|レベル|24時間|トップ|ベスト|ワースト|上位|下位|〒|TEL[:.]?|Tel[:.]?|電話[:]?|FAX[:.]?|内線|電話番号[:は]?|第|\d時|[A-Za-z]-)\s?$/
/** Before a number of years, months or days: 築40年, 勤続10年, 生後3か月, 設立5年. */
const timeBefore =
  /(?:築|勤続|在職|在籍|入庁|入職|採用|就職|卒業|卒後|生後|産後|妊娠|満|設立|創立|開館|開校|開園|開業|施行|合併|震災|発災|結婚|就任)(?:後|から)?\s?$/
const timeUnit = /^\s?(?:年|か月|カ月|ヶ月|ヵ月|箇月|月|日|歳|週)/
/** Words of order that take a bare number: 目標1, 施策2, 基本目標3. With a unit behind they are labels (目標 3件). */
const orderBefore =
  /(?:[条項号]の|国道|[県市町府都区村]道|議案|請願|陳情|No\.?|№|#|[Vv]er\.?|VER\.?|version|様式|別表|別紙|別添|資料|参考|図|表|注|※|\*|問|付録|附則|脚注|頁|ページ|[pP]\.|番号[:は]?|公示|告示|訓令|フェーズ|ステージ|ステップ|STEP|Step|ランク|タイプ|パターン|クラス|目標|施策|政策|戦略|方針|柱|重点|事業|取組|取組み|プロジェクト|分野|視点|章|節|編|項目|項|案|目|区|級|型|班|組|地区|ブロック|エリア|チーム|号|科|類|部|プラン|ビジョン|計画|チャレンジ|アクション|レベル|パート|ライン|ゾーン|モデル)\s?$/

/** Whether the words before a number make it a name or a time gone by, whatever its unit: 震度6弱, 築40年. */
export const isNamedBefore = (folded: string, numeral: Numeral, before: string): boolean =>
  namesBefore.test(before) || (timeUnit.test(folded.slice(numeral.end, numeral.end + 3)) && timeBefore.test(before))

/** Whether the words before a bare number say its place in an order: 目標1, 国道18, 別表2. */
export const isOrderBefore = (before: string): boolean => orderBefore.test(before)
