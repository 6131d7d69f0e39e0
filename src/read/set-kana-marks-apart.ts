import { foldWidth } from '../base/text.ts'
import { numberOfMark } from './number-of-mark.ts'
import type { Row, RowCell } from './row.ts'

/** 「ア窓口の開設」: a sign that counts, without a space behind it. 「カ所」 and 「イベント」 begin so too. */
const tight = /^([ \t\u3000]*)(?![カケ](?:所|年|月|国|条|寺|村|町)(?:$|[^一-龠]))([ア-コ])(?=[^\s.、)）ー])/
const isKatakana = /[ァ-ヶー]/

type Head = { readonly number: number; readonly end: number; readonly isWordLike: boolean }

const headOf = (line: string): Head | null => {
  const found = tight.exec(foldWidth(line))
  const [, indent = '', sign = ''] = found ?? []
  const number = found ? numberOfMark(sign) : 0
  const end = indent.length + 1
  return number > 0 && number <= 10 ? { number, end, isWordLike: isKatakana.test(line[end] ?? '') } : null
}

/** Puts a space behind the signs of a cell that count on; `before` is the last sign of the cell above. */
const setApart = (
  text: string,
  before: number,
): { readonly text: string; readonly last: number; readonly runs: number } => {
  let last = before
  let runs = 0
  let isFirst = true
  /** 「ア窓口の開設 イ相談の充実」 in one line. */
  const setInlineApart = (line: string): string =>
    line.replace(/(?<=[\s\u3000])[ア-コｱ-ｺ](?=[^\s.、)）ー])/g, (sign) => {
      if (numberOfMark(foldWidth(sign)) !== last + 1) return sign
      last++
      runs++
      return `${sign} `
    })
  const lines = text.split('\n').map((line) => {
    const head = headOf(line)
    const goesOn = head !== null && head.number > 1 && head.number === last + 1
    const isMark =
      head !== null &&
      (goesOn || (!head.isWordLike && (isFirst || head.number === 1)) || (head.number === 1 && isFirst))
    isFirst = false
    if (!head || !isMark) return line
    if (goesOn) runs++
    last = head.number
    return `${line.slice(0, head.end)} ${setInlineApart(line.slice(head.end))}`
  })
  return { text: lines.join('\n'), last, runs }
}

/**
 * 「ア窓口の開設」 over 「イ相談の充実」: signs that count on below each other are marks, though nothing parts them from
 * their words. They get the space that other forms print; a document in which none count on stays as it is.
 */
export const setKanaMarksApart = (rows: readonly Row[]): readonly Row[] => {
  let runs = 0
  let lastOf = new Map<number, number>()
  const set = rows.map((row): Row => {
    if (row.kind === 'line') return row
    if (row.cells.length === 1) lastOf = new Map()
    const cells = row.cells.map((cell): RowCell => {
      if (headOf(cell.text) === null && !cell.text.includes('\n')) return cell
      const apart = setApart(cell.text, lastOf.get(cell.column) ?? 0)
      lastOf.set(cell.column, apart.last)
      runs += apart.runs
      return apart.text === cell.text ? cell : { ...cell, text: apart.text }
    })
    return { ...row, cells }
  })
  return runs > 1 ? set : rows
}
