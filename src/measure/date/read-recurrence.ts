import { matchAt } from '../token/match-at.ts'

/** A time that comes again: its words and its rule after RFC 5545. */
export type Recurrence = { readonly start: number; readonly end: number; readonly rule: string }

const dayCodes: Readonly<Record<string, string>> = {
  月: 'MO',
  火: 'TU',
  水: 'WE',
  木: 'TH',
  金: 'FR',
  土: 'SA',
  日: 'SU',
}
/** 毎週日本語教室 and 毎週水泳教室 name no day: a day is followed by its sign, another day, or the end of the list. */
const days =
  '(?:[月火水木金土日](?=曜|[・、,と\\s)。(にのはをか開実月火水木金土日]|$)(?:曜日?)?\\s?[・、,と]?\\s?){1,7}'
const weekly = new RegExp(`[毎隔]週\\s?(${days})?`, 'y')
/** 月・水・金曜日: a list of weekdays comes again even without 毎週. */
const bareDays = /[月火水木金土日](?:[・、][月火水木金土日]){1,6}曜日?/y
/** 月～金曜日, 月曜日から金曜日まで */
const dayRange = /(?:毎週)?([月火水木金土日])(?:曜日?)?(?:~|-|から)([月火水木金土日])曜日?(?:まで)?/y
const yearly = /毎年度?\s?((?:\d{1,2}月(?:[・、,と]|及び)?){1,6})(?!\d|下旬|上旬|中旬|末)/y
const ordinalDay =
  '(?:第\\s?[1-5一二三四五](?:\\s?[・、,]\\s?第?\\s?[1-5一二三四五]){0,4}|最終)\\s?[月火水木金土日]曜(?:日|(?!会))'
const monthlyByDay = new RegExp(`(?:毎月)?の?(${ordinalDay}(?:\\s?(?:[・、,と]|及び)\\s?${ordinalDay}){0,4})`, 'y')
const monthlyByDate = /毎月\s?(\d{1,2})日(?!間)/y
const simple: readonly (readonly [RegExp, string])[] = [
  [/毎月末/y, 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1'],
  [/(?:毎月|各月|月ごと)/y, 'RRULE:FREQ=MONTHLY'],
  [/毎日/y, 'RRULE:FREQ=DAILY'],
  [/毎年度?(?!比)|年度ごと|年ごと/y, 'RRULE:FREQ=YEARLY'],
  [/隔月/y, 'RRULE:FREQ=MONTHLY;INTERVAL=2'],
  [/隔年/y, 'RRULE:FREQ=YEARLY;INTERVAL=2'],
  [/偶数月/y, 'RRULE:FREQ=MONTHLY;BYMONTH=2,4,6,8,10,12'],
  [/奇数月/y, 'RRULE:FREQ=MONTHLY;BYMONTH=1,3,5,7,9,11'],
  [/四半期ごと/y, 'RRULE:FREQ=MONTHLY;INTERVAL=3'],
]

const dayList = (printed: string): string =>
  [...printed.replaceAll(/曜日?/g, '')].flatMap((sign) => dayCodes[sign] ?? []).join(',')

const readDayRange = (text: string, at: number): Recurrence | null => {
  const found = matchAt(dayRange, text, at)
  if (!found) return null
  const week = Object.values(dayCodes)
  const [first, last] = [dayCodes[found[1] ?? ''] ?? '', dayCodes[found[2] ?? ''] ?? '']
  const days = week.slice(week.indexOf(first), week.indexOf(last) + 1)
  return days.length < 2
    ? null
    : { start: at, end: at + found[0].length, rule: `RRULE:FREQ=WEEKLY;BYDAY=${days.join(',')}` }
}

const readWeekly = (text: string, at: number): Recurrence | null => {
  const range = readDayRange(text, at)
  if (range) return range
  const bare = matchAt(bareDays, text, at)
  if (bare) return { start: at, end: at + bare[0].length, rule: `RRULE:FREQ=WEEKLY;BYDAY=${dayList(bare[0])}` }
  const found = matchAt(weekly, text, at)
  if (!found) return null
  const printed = found[0].replace(/[\s・、,と]+$/, '')
  const by = found[1] ? `;BYDAY=${dayList(found[1])}` : ''
  return {
    start: at,
    end: at + printed.length,
    rule: `RRULE:FREQ=WEEKLY${found[0].startsWith('隔') ? ';INTERVAL=2' : ''}${by}`,
  }
}

/** 第2・第4土曜日 is 2SA,4SA; 最終日曜日 is -1SU. */
const ordinalCodes = (printed: string): string[] => {
  const day = dayCodes[printed.match(/([月火水木金土日])曜/)?.[1] ?? ''] ?? ''
  if (printed.includes('最終')) return [`-1${day}`]
  return [...printed.matchAll(/[1-5一二三四五]/g)].map(([sign]) => {
    const place = '一二三四五'.indexOf(sign) + 1 || Number(sign)
    return `${place}${day}`
  })
}

const readMonthly = (text: string, at: number): Recurrence | null => {
  const found = matchAt(monthlyByDay, text, at)
  if (found) {
    const codes = (found[1] ?? '').match(new RegExp(ordinalDay, 'g'))?.flatMap(ordinalCodes) ?? []
    return { start: at, end: at + found[0].length, rule: `RRULE:FREQ=MONTHLY;BYDAY=${codes.join(',')}` }
  }
  const date = matchAt(monthlyByDate, text, at)
  return date && { start: at, end: at + date[0].length, rule: `RRULE:FREQ=MONTHLY;BYMONTHDAY=${Number(date[1])}` }
}

/** 毎年6月と12月: every year in these months. */
const readYearly = (text: string, at: number): Recurrence | null => {
  const found = matchAt(yearly, text, at)
  if (!found) return null
  const printed = found[0].replace(/(?:[・、,と]|及び)$/, '')
  const months = printed.match(/\d+/g) ?? []
  return { start: at, end: at + printed.length, rule: `RRULE:FREQ=YEARLY;BYMONTH=${months.map(Number).join(',')}` }
}

const readSimple = (text: string, at: number): Recurrence | null => {
  for (const [pattern, rule] of simple) {
    const found = matchAt(pattern, text, at)
    if (found) return { start: at, end: at + found[0].length, rule }
  }
  return null
}

/** A period with a number is a rate and read as a quantity (毎月2回, 毎年度、40件以上). */
const numberFollows = /^の?[、\s]?(?:に|約|およそ|概ね|各|平均|延べ)?\s?(?:\d{1,6}(?![\d時:日])|[一二三四五六七八九十])/

/**
 * Reads what comes again: 毎週水・金曜日, 第2土曜日と最終日曜日, 毎月, 隔月, 偶数月. In a list of weekdays 月 is Monday. Null where a
 * number follows: 毎月2回 is a rate, not a date.
 */
export const readRecurrence = (folded: string, at: number): Recurrence | null => {
  const found = readWeekly(folded, at) ?? readMonthly(folded, at) ?? readYearly(folded, at) ?? readSimple(folded, at)
  return found && !numberFollows.test(folded.slice(found.end, found.end + 8)) ? found : null
}
