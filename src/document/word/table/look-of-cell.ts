import type { Look } from '../words/piece.ts'
import { childOf } from '../xml/child-of.ts'
import type { XmlElement } from '../xml/xml-element.ts'

/** How all words of a cell look: rows and cells deleted or inserted with 変更履歴 on are so as a whole. */
export const lookOfCell = (row: XmlElement, cell: XmlElement, outer: Look): Look => {
  const rowProperties = childOf(row, 'trPr')
  const cellProperties = childOf(cell, 'tcPr')
  if (outer === 'struck' || childOf(rowProperties, 'del') || childOf(cellProperties, 'cellDel')) return 'struck'
  return childOf(rowProperties, 'ins') || childOf(cellProperties, 'cellIns') ? 'red' : outer
}
