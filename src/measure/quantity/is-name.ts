import { isKatakana, isLatin } from '../token/character.ts'
import { matchAt } from '../token/match-at.ts'
import type { Numeral } from '../token/read-numerals.ts'
import type { Prefix } from './read-prefix.ts'

const either = (sources: readonly string[]) => sources.join('|')

/** Behind a number: what makes it a name, an order, an age, a clock time or a duration. Each line is one kind. */
const namesBehind = either([
  '周年|周忌|回忌|世紀|年代', // 20周年
  '学期|号(?!泊)|号線|丁目|番地|番(?!組|手)|条(?!件)|項(?!目)|節(?!減|約|電|水)', // 国道2号線, 第5条
  '級(?!友)|類(?!似)|種(?!類|目|苗)(?=感|混|低|中|住|農|路|事|公|踏)|型(?!式)', // FP3級, 2類, 2型糖尿病
  '次(?!回)|期(?!間|待|限|日|末)|世代|弾|版', // 第3次, 第2期, 三世代, 第2弾
  '年生|年次|学年|年目|年度?ぶり|年来|年余|年(?:連続|続け)|(?:か|カ|ヶ|ヵ|箇)年', // 入庁2年目, 3年ぶり, 2か年計画
  '(?:日|週間?|か月|カ月|ヶ月|ヵ月|箇月|月|シーズン|大会)(?:ぶり|連続)',
  '年(?:前|後|先|以内|毎|ごと|おき|程度?で|間?に(?:1|一|わた|及)|間?かけ|半|越し|もの|以上(?:前|経|の間|に)|の(?:間|歴史|伝統|節目|計画))', // 5年ごと
  '(?:か月|カ月|ヶ月|ヵ月|箇月)(?:前|後|先|児|健診|検診|に(?:1|一)|以上(?:前|経)|ごと|おき|相談|の間)',
  '日(?:前|後|目|ごと|おき|も早|でも早|曜)|週(?:目|後|前)|日?間の(?:日程|会期|予定)',
  '歳(?:児|未満|以上|以下|から|まで|の|~|代|になる|を|で|、|・|前後|時|$|\\s)?', // 18歳以下: a condition; 平均年齢 is asked before
  '代(?=[のをがにはへ向・、~)前後半を]|以上|以下)', // 20代の若者
  '[・、~-]?\\d*年生|分の[1-9]',
  '時(?!間|点|期|代|限|短|系)(?:\\d{1,2}分|半)?|:\\d{2}|時限', // 17時, 9:30
  '階(?!級|段|層)|段階評価|点満点|位一体|者択一|者(?:懇談|協議|会議)|次元|角形|拍子|部制|交替|交代|冠', // 5段階評価
  '(?:人|名)(?:乗り|乗|槽|部屋|学級|用(?!意)|制|暮らし|ひとり|1人|一人|親)|本柱|本の矢|原則|箇条|か条|カ条', // 35人学級
  '(?:つ|個|点|番|件|通り|本|人|冊|枚|社|校|か所|カ所|箇所|ヶ所)?目(?=の柱|は[、「]|の[「取課理点])',
  '番目|点目|段目|日目|週目|つ目|行目|列目|人目の',
  '[GDKSR](?![A-Za-z\\d])|DK|LDK|WAY|way', // 5G, 3D, 2LDK, 3R
  '大(?!学|会|型|規|人|隊|字|綱)', // 5大疾病
  '分団|小隊|中隊|区(?=選出|候補)|部(?=構成|門制)|階層|密(?!度)|市場|面性|面相談',
  '等(?!級)分|等級|等地|分咲|分間隔|分団|番街|条通|線沿|号車|番線|両編成|車線',
  '[^\\d\\s、。()]{0,6}?(?:当たり|当り|あたり|につき)', // 1人当たり, 1事業者につき
  '人に(?:1|一)人|人(?:1|一)(?:台|人)',
  '\\.\\d|-\\d{1,4}-|[①-⑳]',
])
/** 1日5件, 1人1日当たり850g: a one that only opens a rate. */
const oneOfRate = /(?:日|週間?|か月|ヶ月|カ月|月|年間?)(?:平均|当たり|あたり|に)?\s?(?:約|概ね)?\d|人1日(?:当たり|あたり)/y
const behind = new RegExp(`\\s?(?:${namesBehind})`, 'y')

/** Before a number, whatever its unit: 震度6弱, 要介護3, 午後3, 上位10%. */
const namesBefore =
  /(?:午前|午後|震度|要介護|要支援|支援区分|障害等級|警戒レベル|トップ|ベスト|ワースト|上位|下位|〒|TEL[:.]?|Tel[:.]?|電話[:]?|FAX[:.]?|内線|電話番号[:は]?|第|\d時|[A-Za-z]-)\s?$/
/** Before a number of years, months or days: 築40年, 勤続10年, 生後3か月, 設立5年. */
const timeBefore = /(?:築|勤続|在職|在籍|入庁|入職|採用|就職|卒業|卒後|生後|産後|満|設立|創立|開館|開校|開園|開業|施行|合併|震災|発災|結婚|就任)(?:後|から)?\s?$/
const timeUnit = /^\s?(?:年|か月|カ月|ヶ月|ヵ月|箇月|月|日|歳|週)/
/** 第4回 counts four; 「第1回10名」 is the heading of a row. */
const ordinalCounters = /^\s?(?:回目?|か所|カ所|箇所|ヶ所|例)(?!目?[:は(]?\d)/
/** Words of order that take a bare number: 目標1, 施策2, 基本目標3. With a unit behind they are labels (目標 3件). */
const orderBefore = /(?:国道|[県市町府都区村]道|議案|請願|陳情|No\.?|№|#|[Vv]er\.?|VER\.?|version|様式|別表|別紙|別添|資料|参考|図|表|注|※|\*|問|付録|附則|脚注|頁|ページ|[pP]\.|番号[:は]?|公示|告示|訓令|フェーズ|ステージ|ステップ|STEP|Step|ランク|タイプ|パターン|クラス|目標|施策|政策|戦略|方針|柱|重点|事業|取組|取組み|プロジェクト|分野|視点|章|節|編|項目|項|案|目|区|級|型|班|組|地区|ブロック|エリア|チーム|号|科|類|部|プラン|ビジョン|計画|チャレンジ|アクション|レベル|パート|ライン|ゾーン|モデル)\s?$/

const yearLike = (numeral: Numeral, folded: string) =>
  numeral.end - numeral.start === 4 && numeral.value >= 1900 && numeral.value < 2100 && numeral.written === 'digits' && !folded.slice(numeral.start, numeral.end).includes(',')

/** 健康寿命 80.5歳, 平均年齢 47歳: an age that is measured, not a condition. */
const isMeasuredAge = (folded: string, numeral: Numeral): boolean =>
  folded[numeral.end] === '歳' &&
  (!Number.isInteger(numeral.value) || /寿命|平均|年齢(?:は|が|:|\s|を)/.test(folded.slice(Math.max(0, numeral.start - 20), numeral.start)))

const isTimeSince = (folded: string, numeral: Numeral, before: string): boolean =>
  timeUnit.test(folded.slice(numeral.end, numeral.end + 3)) && timeBefore.test(before)

/** マニフェスト2019全体, 国体2028: a year grown onto a name. */
const isYearOfName = (folded: string, numeral: Numeral): boolean =>
  yearLike(numeral, folded) && /[ァ-ヶーぁ-ん一-鿿A-Za-z]/.test(folded[numeral.start - 1] ?? '')

/** LINE5 and CO2 are names; LED100灯, AED3台 count: a Latin letter right before asks for a unit the tables know. */
const afterLatin = (folded: string, numeral: Numeral, known: boolean) =>
  isLatin(folded[numeral.start - 1] ?? '') && !known

const markBefore = /(?:^|[\s。、\n])[(]?$/
const isMark = (folded: string, numeral: Numeral) => {
  const next = folded[numeral.end] ?? ''
  const before = folded.slice(Math.max(0, numeral.start - 2), numeral.start)
  if (numeral.value > 50 || numeral.end - numeral.start > 2 || folded.length - numeral.end < 2) return false
  if (before.endsWith('(') && next === ')') return markBefore.test(before) || /^[のはがを)\s]/.test(folded.slice(numeral.end + 1, numeral.end + 2))
  return /^(?:[.)](?!\d)|[.]?\s\S|、[^\d\s])/.test(folded.slice(numeral.end, numeral.end + 3)) && /(?:^|\n)\s?$/.test(before)
}

/** A number without a unit counts only where something is measured: at the start, behind a colon, a space or a noun of amount. */
const bareMayCount = (folded: string, numeral: Numeral, start: number): boolean => {
  const before = folded[start - 1] ?? ''
  const window = folded.slice(Math.max(0, start - 6), start)
  if (orderBefore.test(window)) return false
  if (isKatakana(before) || isLatin(before) || before === '・' || before === '第') return false
  const zeroed = folded[numeral.start] === '0' && numeral.end - numeral.start > 1 && folded[numeral.start + 1] !== '.'
  if (zeroed) return false
  return !isYearOfName(folded, numeral)
}

/** Whether a number written in digits is part of a name, an order, an age, a time or a mark, and counts nothing. */
export const isName = (folded: string, numeral: Numeral, prefix: Prefix, unit: { known: boolean; unit: string | null }): boolean => {
  const before = folded.slice(Math.max(0, prefix.start - 8), prefix.start)
  if (prefix.ordinal && !ordinalCounters.test(folded.slice(numeral.end, numeral.end + 4))) return true
  if (!prefix.ordinal && (namesBefore.test(before) || isTimeSince(folded, numeral, before))) return true
  if (matchAt(behind, folded, numeral.end)) return !isMeasuredAge(folded, numeral)
  if (numeral.value === 1 && matchAt(oneOfRate, folded, numeral.end)) return true
  if (/\d[.:]$|[1一]人$/.test(folded.slice(Math.max(0, numeral.start - 2), numeral.start))) return true
  if (afterLatin(folded, numeral, unit.known)) return true
  if (unit.unit !== null) return !unit.known && isYearOfName(folded, numeral)
  return isMark(folded, numeral) || !bareMayCount(folded, numeral, prefix.start)
}
