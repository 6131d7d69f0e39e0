import { xmlAttribute } from '../office/xml/xml-attributes.ts'
import { readAddress } from './cell-address.ts'
import { makeWordsReader, type RichWords } from './words-reader.ts'

/** A cell as the file has it: `type` is its letter (s, n, str, …), `style` its number. */
export type RawCell = {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly style: number
  readonly value: string
  /** The words of a cell that holds them itself. */
  readonly words: RichWords | null
  readonly isFormula: boolean
}

export type CellReader = {
  readonly openRow: (attributes: string) => void
  /** The row that is open, counted from 0. */
  readonly row: () => number
  readonly openCell: (attributes: string) => void
  readonly isInCell: () => boolean
  readonly onOpen: (name: string, attributes: string) => void
  readonly onWords: (words: string) => void
  readonly onClose: (name: string) => void
}

type OpenCell = { -readonly [Key in keyof RawCell]: RawCell[Key] }

/** Reads the cells between `<sheetData>` and its end, and tells each one that holds something as soon as it is read. */
export const makeCellReader = (tellCell: (cell: RawCell) => void): CellReader => {
  const words = makeWordsReader()
  let row = -1
  let column = -1
  let cell: OpenCell | null = null
  let inValue = false
  let inWords = false

  const closeCell = (open: OpenCell) => {
    if (open.value !== '' || open.words !== null || open.isFormula) tellCell(open)
    cell = null
  }
  return {
    openRow: (attributes) => {
      const number = Number(xmlAttribute(attributes, 'r') ?? row + 2)
      row = Number.isInteger(number) && number >= 1 ? number - 1 : row + 1
      column = -1
    },
    row: () => row,
    openCell: (attributes) => {
      // Writers may leave the address out: the next cell, then.
      const address = readAddress(xmlAttribute(attributes, 'r') ?? '') ?? { row, column: column + 1 }
      column = address.column
      const type = xmlAttribute(attributes, 't') ?? 'n'
      const style = Number(xmlAttribute(attributes, 's') ?? 0)
      cell = { row: address.row, column, type, style, value: '', words: null, isFormula: false }
    },
    isInCell: () => cell !== null,
    onOpen: (name, attributes) => {
      if (inWords) words.onOpen(name, attributes)
      else if (name === 'v') inValue = true
      else if (name === 'is') inWords = true
      else if (name === 'f' && cell) cell.isFormula = true
    },
    onWords: (text) => {
      if (inWords) words.onWords(text)
      else if (cell && inValue) cell.value += text
    },
    onClose: (name) => {
      if (inWords && name !== 'is') words.onClose(name)
      else if (name === 'v') inValue = false
      else if (name === 'is' && cell) {
        cell.words = words.take()
        inWords = false
      } else if (name === 'c' && cell) closeCell(cell)
    },
  }
}
