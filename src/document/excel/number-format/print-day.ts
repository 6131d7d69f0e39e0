import { eras } from '../../../base/wareki.ts'
import { printDigits, printSpoken } from './kanji-digits.ts'
import type { FormatSection, FormatToken } from './parse-format.ts'
import type { SerialDay } from './serial-day.ts'

const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const weekdaysInKanji = [...'日月火水木金土']

const two = (value: number): string => String(value).padStart(2, '0')

/** Before 明治 there is no era: the western year stands instead. */
const eraOf = ({ year, month, day }: SerialDay) => {
  const iso = `${year}-${two(month)}-${two(day)}`
  return eras.find(({ start }) => iso >= start) ?? { name: '', letter: '', firstYear: 1 }
}

const eraYear = (day: SerialDay, { namesFirstYear }: FormatSection, isPadded: boolean): string => {
  const year = day.year - eraOf(day).firstYear + 1
  if (year === 1 && namesFirstYear) return '元'
  return isPadded ? two(year) : String(year)
}

const printYear = (text: string, day: SerialDay, section: FormatSection): string => {
  if (text.startsWith('y')) return text.length > 2 ? String(day.year) : two(day.year % 100)
  if (text === 'r' || text.startsWith('e')) return eraYear(day, section, text !== 'e')
  const { name, letter } = eraOf(day)
  if (text === 'rr') return name + eraYear(day, section, true)
  return text === 'g' ? letter : text === 'gg' ? name.slice(0, 1) : name
}

const printMonth = (text: string, { month }: SerialDay): string => {
  const name = months[month - 1] ?? ''
  if (text === 'mmmmm') return name.slice(0, 1)
  if (text === 'mmmm') return name
  return text === 'mmm' ? name.slice(0, 3) : text === 'mm' ? two(month) : String(month)
}

const printWeekday = (text: string, { weekday }: SerialDay): string => {
  const kanji = weekdaysInKanji[weekday] ?? ''
  const name = weekdays[weekday] ?? ''
  if (text.startsWith('a')) return text === 'aaaa' ? `${kanji}曜日` : kanji
  return text === 'dddd' ? name : name.slice(0, 3)
}

const printClock = (text: string, value: number): string => (text.length === 2 ? two(value) : String(value))

const printHour = (text: string, hour: number, tokens: readonly FormatToken[]): string =>
  printClock(text, tokens.some(({ kind }) => kind === 'meridiem') ? hour % 12 || 12 : hour)

const isClock = (token: FormatToken | undefined, letter: string): boolean =>
  token !== undefined && 'text' in token && token.kind !== 'literal' && token.text.toLowerCase().startsWith(letter)

/** `m` is a minute behind an hour or before a second, else a month. */
const isMinute = (tokens: readonly FormatToken[], index: number): boolean => {
  const isTimed = ({ kind }: FormatToken) => kind === 'date' || kind === 'elapsed'
  return isClock(tokens.slice(0, index).findLast(isTimed), 'h') || isClock(tokens.slice(index + 1).find(isTimed), 's')
}

const printMeridiem = (text: string, hour: number, isJapanese: boolean): string => {
  const isJapaneseWord = isJapanese || text.startsWith('午')
  const [morning = '', afternoon = ''] = isJapaneseWord ? ['午前', '午後'] : text.split('/')
  return hour < 12 ? morning : afternoon
}

const elapsedInSeconds: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 }

const printElapsed = (text: string, serial: number): string => {
  const unit = elapsedInSeconds[text.slice(0, 1)] ?? 1
  return String(Math.floor(Math.round(serial * 86_400) / unit)).padStart(text.length, '0')
}

const printDate = (text: string, index: number, day: SerialDay, section: FormatSection): string => {
  const { tokens, digits } = section
  if (/^(?:ggg|gg|g|rr)$/.test(text)) return printYear(text, day, section)
  if (text.startsWith('y')) return printDigits(printYear(text, day, section), digits)
  if (/^(?:e|r)/.test(text)) return printSpoken(printYear(text, day, section), digits)
  if (text.startsWith('a') || text.startsWith('ddd')) return printWeekday(text, day)
  if (text.startsWith('d')) return printSpoken(printClock(text, day.day), digits)
  if (text.startsWith('h')) return printSpoken(printHour(text, day.hour, tokens), digits)
  if (text.startsWith('s')) return printSpoken(printClock(text, day.second), digits)
  return printSpoken(isMinute(tokens, index) ? printClock(text, day.minute) : printMonth(text, day), digits)
}

/** Prints a day or a time by its format: 45931 by `[$-411]ggge"年"m"月"d"日"` is 「令和7年10月1日」. */
export const printDay = (day: SerialDay, serial: number, section: FormatSection): string =>
  section.tokens
    .map((token, index) => {
      if (token.kind === 'literal') return token.text
      if (token.kind === 'date') return printDate(token.text, index, day, section)
      if (token.kind === 'elapsed') return printElapsed(token.text, serial)
      if (token.kind === 'meridiem') return printMeridiem(token.text, day.hour, section.isJapanese)
      if (token.kind === 'slash') return '/'
      if (token.kind === 'comma') return ','
      // Parts of a second are below what is kept.
      return token.kind === 'point' ? '.' : token.kind === 'digit' ? '0' : ''
    })
    .join('')
