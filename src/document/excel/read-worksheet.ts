import type { OfficeParts } from '../office/office-parts.ts'
import { isOn, xmlAttribute } from '../office/xml/xml-attributes.ts'
import { type Area, readArea } from './cell-address.ts'
import { makeCellReader, type RawCell } from './cell-reader.ts'
import { excelGrid, excelLimit } from './excel-limit.ts'

/** What a worksheet says besides its cells. */
export type RawWorksheet = {
  readonly merged: readonly Area[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[]
  readonly showsZeros: boolean
  /** What is printed above every page, with its codes. */
  readonly header: string
  readonly hasTooManyAreas: boolean
}

const isHidden = (attributes: string, size: string): boolean =>
  isOn(xmlAttribute(attributes, 'hidden')) || Number(xmlAttribute(attributes, size) ?? 1) === 0

const makeOutsideReader = () => {
  const merged: Area[] = []
  const hiddenColumns: (readonly [number, number])[] = []
  let showsZeros = true
  return {
    onOpen: (name: string, attributes: string) => {
      if (name === 'mergeCell' && merged.length <= excelLimit.mergedAreas) {
        const area = readArea(xmlAttribute(attributes, 'ref') ?? '')
        if (area) merged.push(area)
      } else if (name === 'col' && isHidden(attributes, 'width') && hiddenColumns.length < excelGrid.columns) {
        const [first, last] = ['min', 'max'].map((end) => Number(xmlAttribute(attributes, end)) - 1)
        hiddenColumns.push([first ?? 0, last ?? 0])
      } else if (name === 'sheetView') showsZeros = isOn(xmlAttribute(attributes, 'showZeros') ?? '1')
    },
    read: () => ({ merged, hiddenColumns, showsZeros, hasTooManyAreas: merged.length > excelLimit.mergedAreas }),
  }
}

/**
 * Reads the cells of a worksheet in the order they stand, each told as soon as it is read; empty cells and rows cost
 * nothing. Null: there is no such part.
 */
export const readWorksheet = (
  parts: OfficeParts,
  part: string,
  tellCell: (cell: RawCell) => void,
): RawWorksheet | null => {
  const cells = makeCellReader(tellCell)
  const outside = makeOutsideReader()
  const hiddenRows = new Set<number>()
  let header = ''
  let place = ''
  const found = parts.scan(part, {
    onOpen: (name, attributes) => {
      if (cells.isInCell()) cells.onOpen(name, attributes)
      else if (name === 'sheetData' || name === 'oddHeader') place = name
      else if (place !== 'sheetData') outside.onOpen(name, attributes)
      else if (name === 'c') cells.openCell(attributes)
      else if (name === 'row') {
        cells.openRow(attributes)
        if (isHidden(attributes, 'ht') && cells.row() < excelGrid.rows) hiddenRows.add(cells.row())
      }
    },
    onWords: (text) => {
      if (cells.isInCell()) cells.onWords(text)
      else if (place === 'oddHeader') header += text
    },
    onClose: (name) => {
      if (cells.isInCell()) cells.onClose(name)
      else if (name === place) place = ''
    },
  })
  return found ? { ...outside.read(), hiddenRows, header } : null
}
