import { aiueo, aiueoHalfWidth, iroha, irohaHalfWidth } from './kana-order.ts'
import { writeKanjiNumber } from './write-kanji-number.ts'

type WriteNumber = (number: number) => string

const decimal: WriteNumber = (number) => String(number)
const fullWidth: WriteNumber = (number) =>
  decimal(number).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** Plain digits when the letters are used up. */
const letters =
  (order: string): WriteNumber =>
  (number) =>
    order[number - 1] ?? decimal(number)

/** A … Z, then AA, BB … as Word counts on. */
const alphabet =
  (first: string): WriteNumber =>
  (number) =>
    number < 1
      ? decimal(number)
      : String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 9))

const romanSigns: readonly (readonly [sign: string, value: number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]
const roman: WriteNumber = (number) => {
  if (number < 1 || number > 3999) return decimal(number)
  let rest = number
  return romanSigns
    .map(([sign, value]) => {
      const times = Math.floor(rest / value)
      rest -= times * value
      return sign.repeat(times)
    })
    .join('')
}

/** Signs that stand one after another in Unicode: `[1, '①', 20]` is ① for 1 to ⑳ for 20. Beyond them, plain digits. */
type SignRange = readonly [first: number, sign: string, last: number]
const signs =
  (...ranges: readonly SignRange[]): WriteNumber =>
  (number) => {
    const range = ranges.find(([first, , last]) => number >= first && number <= last)
    return range ? String.fromCharCode(range[1].charCodeAt(0) + number - range[0]) : decimal(number)
  }
const circled = signs([0, '⓪', 0], [1, '①', 20], [21, '㉑', 35], [36, '㊱', 50])

const kanji = writeKanjiNumber('一二三四五六七八九', '十百千')
const kanjiDigits: WriteNumber = (number) =>
  decimal(number).replace(/[0-9]/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit)

const formats: ReadonlyMap<string, WriteNumber> = new Map([
  ['none', () => ''],
  ['decimalZero', (number) => decimal(number).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedParen', signs([1, '⑴', 20])],
  ['decimalEnclosedFullstop', signs([1, '⒈', 20])],
  ['numberInDash', (number) => `- ${number} -`],
  ['aiueo', letters(aiueoHalfWidth)],
  ['aiueoFullWidth', letters(aiueo)],
  ['iroha', letters(irohaHalfWidth)],
  ['irohaFullWidth', letters(iroha)],
  ['upperLetter', alphabet('A')],
  ['lowerLetter', alphabet('a')],
  ['upperRoman', (number) => roman(number).toUpperCase()],
  ['lowerRoman', roman],
  ['japaneseCounting', kanji],
  ['japaneseLegal', writeKanjiNumber('壱弐参四伍六七八九', '拾百阡')],
  ['japaneseDigitalTenThousand', kanjiDigits],
  ['chineseCounting', kanji],
  ['chineseCountingThousand', kanji],
  ['taiwaneseCounting', kanji],
  ['taiwaneseCountingThousand', kanji],
  ['ideographDigital', kanjiDigits],
  ['ideographEnclosedCircle', signs([1, '㊀', 10])],
  ['ideographTraditional', letters('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', letters('子丑寅卯辰巳午未申酉戌亥')],
])

/** A format of the author's own is given by its first numbers: `001, 002, 003, ...` or `１, ２, ３, ...`. */
const writeLike = (samples: string, number: number): string => {
  const first = samples.split(',')[0]?.trim() ?? ''
  if (/^[０-９]+$/.test(first)) return fullWidth(number).padStart(first.length, '０')
  return /^[0-9]+$/.test(first) ? decimal(number).padStart(first.length, '0') : decimal(number)
}

/**
 * A number as a list prints it, by the format's name in the file: `writeNumber(2, 'decimalEnclosedCircle')` → 「②」.
 * `samples` are those of a `custom` format. Formats of other scripts give plain digits.
 */
export const writeNumber = (number: number, format: string, samples = ''): string =>
  format === 'custom' ? writeLike(samples, number) : (formats.get(format) ?? decimal)(number)
