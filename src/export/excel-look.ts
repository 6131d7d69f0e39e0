import type { BorderSide, CellStyle } from 'hucre'

/** What a cell of the form is, for how it looks. */
export type ExcelLook =
  | 'title'
  | 'label'
  | 'name'
  | 'year'
  | 'number'
  | 'goal-label'
  | 'goal-title'
  | 'grade'
  | 'heading'
  | 'action'
  | 'step'
  | 'text'
  | 'note'

/** The rules above and below a cell; `hair` parts the steps of an item, and closes the page where one is cut there. */
export type ExcelEdges = Readonly<Record<'top' | 'bottom', 'full' | 'hair' | 'none'>>

export const excelFont = { name: 'BIZ UDゴシック', size: 10, family: 3, charset: 128 } as const

type Alignment = NonNullable<CellStyle['alignment']>
type Look = { readonly size?: number; readonly bold?: true; readonly fill?: string; readonly alignment: Alignment }

const shade = 'ECECEC'
const faint = 'F6F6F6'
const start: Alignment = { horizontal: 'left', vertical: 'top', wrapText: true }
const middle: Alignment = { horizontal: 'center', vertical: 'center', wrapText: true }
const startMiddle: Alignment = { ...middle, horizontal: 'left' }

const looks: Readonly<Record<ExcelLook, Look>> = {
  title: { size: 14, bold: true, alignment: middle },
  label: { fill: shade, alignment: middle },
  name: { alignment: startMiddle },
  year: { size: 11, bold: true, alignment: startMiddle },
  number: { size: 12, bold: true, alignment: { ...middle, vertical: 'top' } },
  'goal-label': { fill: shade, alignment: middle },
  'goal-title': { size: 11, bold: true, fill: shade, alignment: startMiddle },
  grade: { size: 11, bold: true, fill: shade, alignment: middle },
  heading: { fill: faint, alignment: middle },
  action: { alignment: start },
  step: { alignment: { ...start, indent: 1 } },
  text: { alignment: start },
  note: { size: 9, alignment: start },
}

const line: BorderSide = { style: 'thin', color: { rgb: '000000' } }
const rules: Readonly<Record<ExcelEdges['top'], BorderSide | null>> = {
  full: line,
  hair: { style: 'hair', color: { rgb: '808080' } },
  none: null,
}
const unruled: readonly ExcelLook[] = ['title', 'year', 'note']

/** The style of a cell; the number format is Text, so that nothing typed into it later turns into a date or formula. */
export const excelStyle = (look: ExcelLook, edges: ExcelEdges): CellStyle => {
  const { size = excelFont.size, bold, fill, alignment } = looks[look]
  const [top, bottom] = [rules[edges.top], rules[edges.bottom]]
  const sides = { left: line, right: line, ...(top && { top }), ...(bottom && { bottom }) }
  return {
    font: { ...excelFont, size, ...(bold && { bold }) },
    alignment,
    numFmt: '@',
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(!unruled.includes(look) && { border: sides }),
  }
}
