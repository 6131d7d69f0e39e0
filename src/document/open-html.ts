import type { Document, DocumentBlock } from '../base/document.ts'
import { blockElements, silentElements } from './html-words.ts'
import { makeLineWriter } from './line-writer.ts'
import { printClosing, printOpening } from './print-element.ts'
import { scanHtml } from './scan-html.ts'
import { makeTableWriter, type TableWriter } from './table-writer.ts'

/** An HTML page: its tables with their merged cells, and the lines between them. A table in a cell is one of its own. */
export const openHtml = (html: string, source: string): Document => {
  const blocks: DocumentBlock[] = []
  const tables: TableWriter[] = []
  const writer = makeLineWriter()
  let silent = 0
  let line = 1

  const finishCell = () => {
    const table = tables.at(-1)
    if (table?.isInCell()) table.closeCell(writer.take())
    else
      for (const text of writer.take().split('\n'))
        if (text) blocks.push({ kind: 'line', text, place: { source, line } })
  }
  /** The lines of a caption stand above its table, side by side like the cells of a row. */
  const finishCaption = () => {
    const texts = writer
      .take()
      .split('\n')
      .filter((text) => text !== '')
    const above = blocks.findLastIndex(({ kind }) => kind === 'table')
    if (texts.length === 0 || above < 0) return
    const cells = texts.map((text, column) => ({
      text,
      column,
      columnSpan: 1,
      rowSpan: 1,
      place: { source, line, cell: String(column + 1) },
    }))
    blocks.splice(above, 0, { kind: 'table', rows: [cells] })
  }
  const finishBefore = (at: number) => {
    finishCell()
    line = at
  }
  const openTable = () => {
    const table = makeTableWriter()
    tables.push(table)
    blocks.push(table.table)
  }
  const onOpen = (name: string, attributes: ReadonlyMap<string, string>, at: number) => {
    const isCell = name === 'td' || name === 'th'
    if (
      name === 'table' ||
      name === 'caption' ||
      (tables.length > 0 ? isCell || name === 'tr' : blockElements.has(name))
    )
      finishBefore(at)
    if (name === 'body') silent = 0
    if (silentElements.has(name)) silent++
    else if (name === 'table') openTable()
    else if (name === 'tr') tables.at(-1)?.openRow()
    else if (isCell && tables.length > 0) tables.at(-1)?.openCell(attributes, { source, line })
    else printOpening(writer, name, attributes)
  }
  const onClose = (name: string) => {
    if (silentElements.has(name)) silent = Math.max(0, silent - 1)
    else if (name === 'caption' && tables.length > 0) finishCaption()
    else if (name === 'table' || name === 'tr' || name === 'td' || name === 'th') finishCell()
    else printClosing(writer, name)
    if (name === 'table') tables.pop()
  }
  scanHtml(html, {
    onOpen,
    onClose,
    onWords: (words) => {
      if (silent === 0) writer.write(words)
    },
  })
  finishCell()
  return { source, format: 'html', pages: [{ number: 1, name: null, blocks }] }
}
