import { type Area, readAddress, readArea } from './cell-address.ts'
import { excelGrid, excelLimit } from './excel-limit.ts'
import type { ExcelParts } from './excel-parts.ts'
import { makeWordsReader, type RichWords } from './words-reader.ts'
import { isOn, xmlAttribute } from './xml/xml-attributes.ts'

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

export type RawWorksheet = {
  readonly merged: readonly Area[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[]
  readonly showsZeros: boolean
  readonly hasTooManyAreas: boolean
}

type OpenCell = { -readonly [Key in keyof RawCell]: RawCell[Key] }

const isHidden = (attributes: string, size: string): boolean =>
  isOn(xmlAttribute(attributes, 'hidden')) || Number(xmlAttribute(attributes, size) ?? 1) === 0

/**
 * Reads the cells of a worksheet in the order they stand, each told as soon as it is read; empty cells and rows cost
 * nothing. Null: there is no such part.
 */
export const readWorksheet = (
  parts: ExcelParts,
  part: string,
  tellCell: (cell: RawCell) => void,
): RawWorksheet | null => {
  const merged: Area[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns: (readonly [number, number])[] = []
  const words = makeWordsReader()
  let showsZeros = true
  let inCells = false
  let row = -1
  let column = -1
  let cell: OpenCell | null = null
  let inValue = false
  let inWords = false

  const openRow = (attributes: string) => {
    const number = Number(xmlAttribute(attributes, 'r') ?? row + 2)
    row = Number.isInteger(number) && number >= 1 ? number - 1 : row + 1
    column = -1
    if (isHidden(attributes, 'ht') && row < excelGrid.rows) hiddenRows.add(row)
  }
  const openCell = (attributes: string) => {
    const address = readAddress(xmlAttribute(attributes, 'r') ?? '') ?? { row, column: column + 1 }
    column = address.column
    const type = xmlAttribute(attributes, 't') ?? 'n'
    const style = Number(xmlAttribute(attributes, 's') ?? 0)
    cell = { row: address.row, column, type, style, value: '', words: null, isFormula: false }
  }
  const openOutside = (name: string, attributes: string) => {
    if (name === 'mergeCell') {
      const area = readArea(xmlAttribute(attributes, 'ref') ?? '')
      if (area && merged.length <= excelLimit.mergedAreas) merged.push(area)
    } else if (name === 'col' && isHidden(attributes, 'width') && hiddenColumns.length < excelGrid.columns)
      hiddenColumns.push([Number(xmlAttribute(attributes, 'min')) - 1, Number(xmlAttribute(attributes, 'max')) - 1])
    else if (name === 'sheetView') showsZeros = isOn(xmlAttribute(attributes, 'showZeros') ?? '1')
  }
  const openInCell = (open: OpenCell, name: string, attributes: string) => {
    if (inWords) words.onOpen(name, attributes)
    else if (name === 'v') inValue = true
    else if (name === 'f') open.isFormula = true
    else if (name === 'is') inWords = true
  }
  const found = parts.scan(part, {
    onOpen: (name, attributes) => {
      if (cell) openInCell(cell, name, attributes)
      else if (inCells && name === 'c') openCell(attributes)
      else if (inCells && name === 'row') openRow(attributes)
      else if (name === 'sheetData') inCells = true
      else if (name === 'mergeCell' || name === 'col' || name === 'sheetView') openOutside(name, attributes)
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
      } else if (name === 'c' && cell) {
        if (cell.value !== '' || cell.words !== null || cell.isFormula) tellCell(cell)
        cell = null
      } else if (name === 'sheetData') inCells = false
    },
  })
  if (!found) return null
  return { merged, hiddenRows, hiddenColumns, showsZeros, hasTooManyAreas: merged.length > excelLimit.mergedAreas }
}
