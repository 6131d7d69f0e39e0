import { type Cell, type CellStyle, type MergeRange, type NamedRange, type WriteSheet, writeXlsx } from 'hucre'
import type { FormView } from '../view/form-view.ts'
import { type ExcelLook, excelFont, excelStyle } from './excel-look.ts'
import { type ExcelRow, excelColumns, excelGoalRows, excelHeadRows, excelNoteRows } from './excel-row.ts'
import { type ExcelTexts, excelLiteral, excelTexts } from './excel-text.ts'

type Grid = Required<Pick<WriteSheet, 'cells' | 'merges' | 'rowDefs'>>

// The grade's rule would be open below where a goal ends and none follows.
const endsBlock = (rows: readonly ExcelRow[], last: number): boolean => {
  const next = rows[last + 1]
  return !next || next.cells.some(({ look }) => look === 'number' || look === 'note' || look === 'year')
}

const gridOf = (rows: readonly ExcelRow[]): Grid => {
  const cells = new Map<string, Partial<Cell>>()
  const merges: MergeRange[] = []
  const styles = new Map<string, CellStyle>()
  const styleOf = (look: ExcelLook, top: boolean, bottom: boolean): CellStyle => {
    const key = `${look} ${top} ${bottom}`
    const style = styles.get(key) ?? excelStyle(look, { top, bottom })
    styles.set(key, style)
    return style
  }
  rows.forEach((row, first) => {
    for (const { column, columns, rows: height, text, look } of row.cells) {
      const last = { row: first + height - 1, column: column + columns - 1 }
      for (let at = first; at <= last.row; at++)
        for (let across = column; across <= last.column; across++)
          cells.set(`${at},${across}`, {
            style: styleOf(look, row.top && at === first, at === last.row && endsBlock(rows, at)),
          })
      if (text !== '')
        cells.set(`${first},${column}`, { ...cells.get(`${first},${column}`), value: excelLiteral(text) })
      if (last.row > first || last.column > column)
        merges.push({ startRow: first, startCol: column, endRow: last.row, endCol: last.column })
    }
  })
  return { cells, merges, rowDefs: new Map(rows.map(({ height }, index) => [index, { height }])) }
}

// Excel allows 31 letters, and none of []:*?/\ nor an apostrophe at either end.
const sheetName = (form: FormView, texts: ExcelTexts): string =>
  [form.departments, form.title]
    .map((name) =>
      texts
        .clean(name)
        .replace(/[[\]:*?/\\\s]+/g, ' ')
        .replace(/^[' ]+/, ''),
    )
    .map((name) => name.slice(0, 31).replace(/[' \ud800-\udbff]+$/, ''))
    .find((name) => name !== '') ?? '1'

const printed: Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'view'> = {
  pageSetup: {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: '&C&P / &N' },
  view: { showGridLines: false },
}

// The library writes these two names without the quotes that a worksheet's name may need.
const printNames = (sheet: string, headRows: number, rows: number): readonly NamedRange[] => {
  const quoted = `'${sheet.replaceAll("'", "''")}'`
  return [
    { name: '_xlnm.Print_Area', range: `${quoted}!$A$1:$G$${rows}`, scope: sheet },
    { name: '_xlnm.Print_Titles', range: `${quoted}!$1:$${headRows}`, scope: sheet },
  ]
}

/**
 * The official form as a workbook: merged and ruled as the city has it, A4 across, its head printed on every page.
 * Every value is a text. What a workbook cannot hold is left out and named below the form.
 */
export const writeExcel = (form: FormView): Promise<Uint8Array> => {
  const texts = excelTexts()
  const head = excelHeadRows(form, texts)
  const body = excelGoalRows(form, texts)
  const name = sheetName(form, texts)
  const rows = [...head, ...body, ...excelNoteRows(texts.notes())]
  return writeXlsx({
    sheets: [{ name, columns: excelColumns.map((width) => ({ width })), ...gridOf(rows), ...printed }],
    namedRanges: [...printNames(name, head.length, rows.length)],
    defaultFont: excelFont,
    properties: {
      title: [form.title, form.yearLine].map(texts.clean).join(' '),
      creator: texts.clean(form.departments),
      custom: { Language: 'ja-JP' },
    },
  })
}
