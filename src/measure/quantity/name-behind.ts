import { matchAt } from '../token/match-at.ts'
import type { Numeral } from '../token/read-numerals.ts'

const either = (sources: readonly string[]) => sources.join('|')

/** Behind a number: what makes it a name, an order, an age, a clock time or a duration. Each line is one kind. */
const namesBehind = either([
  '周年|周忌|回忌|世紀|年代', // 20周年
  '円(?:バス|均一|ショップ|タクシー|市|玉)|人(?:委員会|会議|プール|乗り)', // 100円バス, 100人委員会
  '運動(?!会|場|公園|施設|教室)|作戦|宣言|憲章|選(?!手|挙|出|定|任|考|択)|景(?!観)', // チャレンジ100運動, 名水百選
  '時間(?:365日|体制|対応|営業|受付)|日(?:対応|体制|無休|営業)', // 24時間365日対応
  '学期|号(?!泊)|号線|丁目|番地|番(?!組|手)|条(?!件)|項(?!目)|節(?!減|約|電|水)', // 国道2号線, 第5条
  '級(?!友)|類(?!似)|種(?=感染|混合|低層|中高層|住居|農地)|型(?!式)', // FP3級, 2類, 2型糖尿病
  '次(?!回)|期(?!間|待|限|日|末)|世代|弾|版', // 第3次, 第2期, 三世代, 第2弾
  '年生|年次|学年|年目|年度?ぶり|年来|年余|年(?:連続|続け)|(?:か|カ|ヶ|ヵ|箇)年', // 入庁2年目, 3年ぶり, 2か年計画
  // 3か月ぶり
  '(?:日|週間?|か月|カ月|ヶ月|ヵ月|箇月|月|シーズン|大会)(?:ぶり|連続)',
  '年(?:前|後|先|以内|毎|ごと|おき|程度?で|間?に(?:1|一|わた|及)|間?かけ|半|越し|もの|以上(?:前|経|の間|に)|の(?:間|歴史|伝統|節目|計画))', // 5年ごと, 3年前
  '(?:か月|カ月|ヶ月|ヵ月|箇月)(?:前|後|先|児|健診|検診|に(?:1|一)|以上(?:前|経)|ごと|おき|相談|の間)',
  '日(?:前|後|目|ごと|おき|も早|でも早|曜)|週(?:目|後|前)|日?間の(?:日程|会期|予定)',
  '歳(?:児|未満|以上|以下|から|まで|の|~|代|になる|を|で|、|・|前後|時|$|\\s)?', // 18歳以下: a condition; 平均年齢 is asked before
  '代(?=[のをがにはへでと向・、~)。前後半を]|以上|以下|$)', // 20代の若者
  '時(?!間|点|期|代|限|短|系)(?:\\d{1,2}分|半)?|:\\d{2}|時限', // 17時, 9:30
  '階(?!級|段|層)|段階(?:評価|\\))|点満点|位一体|者択一|者(?:懇談|協議|会議)|次元|角形|拍子|部制|交替|交代|冠', // 5段階評価
  '(?:人|名)(?:乗り|乗|槽|部屋|学級|用(?!意)|制|暮らし|ひとり|1人|一人|親)|本柱|本の矢|原則|箇条|か条|カ条', // 35人学級
  '(?:つ|個|件|本|社|冊)目(?=の柱|は[、「]|の[「取課理点])',
  '番目|点目|段目|日目|週目|つ目|行目|列目|人目の',
  '均(?![等衡質])|[xX]\\d|DCAD|(?<=\\d{3})(?:会議|応接|研修|相談|号)?室', // 100均, 3x3, 301会議室
  '[GDKSR](?![A-Za-z\\d])|DK|LDK|WAY|way', // 5G, 3D, 2LDK, 3R
  '大(?!学|会|型|規|人|隊|字|綱)', // 5大疾病
  '等級|等地|分咲|番街|条通|番線|両編成|車線|部構成|密(?!度)', // 1等級, 4車線
  '[^\\d\\s、。()]{0,6}?(?:当たり|当り|あたり|につき)', // 1人当たり, 1事業者につき
  '人に(?:1|一)人|人(?:1|一)(?:台|人)',
  '\\.\\d|-\\d{1,4}-|[①-⑳]',
])
/** 1日5件, 1人1日当たり850g: a one that only opens a rate. */
const oneOfRate =
  /(?:日|週間?|か月|ヶ月|カ月|月|年間?)(?:平均|当たり|あたり|に)?\s?(?:約|概ね)?\d|人1日(?:当たり|あたり)/y
/** 3日に1回, 2か月に1回: how long the period of a rate is. */
const several = /(?:日|週間?|か月|カ月|ヶ月|ヵ月|ケ月|箇月|年|時間)間?に約?\d{1,2}[回度件](?!目)/y
const behind = new RegExp(`\\s?(?:${namesBehind})`, 'y')

/** 健康寿命 80.5歳, 平均年齢 47歳: an age that is measured, not a condition. */
const isMeasuredAge = (folded: string, numeral: Numeral): boolean =>
  folded[numeral.end] === '歳' &&
  (!Number.isInteger(numeral.value) ||
    /寿命|平均|年齢(?:は|が|:|\s|を)/.test(folded.slice(Math.max(0, numeral.start - 20), numeral.start)))

/** Whether the words behind a number make it a name, an order, an age, a clock time or a duration (20周年, 第2期, 17時). */
export const isNamedBehind = (folded: string, numeral: Numeral): boolean => {
  if (matchAt(behind, folded, numeral.end)) return !isMeasuredAge(folded, numeral)
  if (matchAt(several, folded, numeral.end)) return true
  return numeral.value === 1 && matchAt(oneOfRate, folded, numeral.end) !== null
}
