import type { BorderSide, CellStyle, FontStyle } from 'hucre'
import type { FormColumn, FormView } from '../view/form-view.ts'

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
  | 'instruction'
  | 'cover-title'
  | 'cover'
  | 'link'

/** The rules above and below a cell; `hair` parts the steps of an item, and closes the page where one is cut there. */
export type ExcelEdges = Readonly<Record<'top' | 'bottom', 'full' | 'hair' | 'none'>>

/** What else a cell is: to be written in, and shown as such; where its words stand. */
export type ExcelManner = {
  readonly align: FormColumn['align']
  readonly isEntry: boolean
  readonly isColoured: boolean
}

// The fonts that Windows has; names as Excel lists them.
const fonts = {
  gothic: { name: 'BIZ UDゴシック', family: 3, charset: 128 },
  mincho: { name: 'BIZ UD明朝 Medium', family: 1, charset: 128 },
} as const

/** The font of a form as a workbook names it. */
export const excelFont = ({ family, size }: FormView['font']): FontStyle & { readonly size: number } => ({
  ...fonts[family],
  size,
})

type Alignment = NonNullable<CellStyle['alignment']>
type Look = {
  /** Beside the form's own size. */
  readonly scale?: number
  readonly bold?: true
  readonly link?: true
  readonly fill?: string
  readonly alignment: Alignment
}

const shade = 'ECECEC'
const faint = 'F6F6F6'
const entryShade = 'FFF8DC'
const start: Alignment = { horizontal: 'left', vertical: 'top', wrapText: true }
const middle: Alignment = { horizontal: 'center', vertical: 'center', wrapText: true }
const startMiddle: Alignment = { ...middle, horizontal: 'left' }

const looks: Readonly<Record<ExcelLook, Look>> = {
  title: { scale: 1.4, bold: true, alignment: middle },
  label: { fill: shade, alignment: middle },
  name: { alignment: startMiddle },
  year: { scale: 1.1, bold: true, alignment: startMiddle },
  number: { scale: 1.2, bold: true, alignment: { ...middle, vertical: 'top' } },
  'goal-label': { fill: shade, alignment: middle },
  'goal-title': { scale: 1.1, bold: true, fill: shade, alignment: startMiddle },
  grade: { scale: 1.1, bold: true, fill: shade, alignment: middle },
  heading: { fill: faint, alignment: middle },
  action: { alignment: start },
  step: { alignment: { ...start, indent: 1 } },
  text: { alignment: start },
  note: { scale: 0.9, alignment: start },
  'cover-title': { scale: 2.4, bold: true, alignment: middle },
  cover: { scale: 1.6, alignment: middle },
  link: { link: true, alignment: startMiddle },
  instruction: { bold: true, fill: entryShade, alignment: startMiddle },
}

/** How much larger than the form's own size the letters of a look are. */
export const lookScale = (look: ExcelLook): number => looks[look].scale ?? 1

const line: BorderSide = { style: 'thin', color: { rgb: '000000' } }
const rules: Readonly<Record<ExcelEdges['top'], BorderSide | null>> = {
  full: line,
  hair: { style: 'hair', color: { rgb: '808080' } },
  none: null,
}
const unruled: readonly ExcelLook[] = ['title', 'year', 'note', 'instruction', 'cover-title', 'cover']
const horizontal = { start: 'left', center: 'center', end: 'right' } as const

/** The styles of one workbook's cells, each made once. */
export type ExcelStyles = (look: ExcelLook, edges: ExcelEdges, manner: ExcelManner) => CellStyle

const makeStyle = (
  font: ReturnType<typeof excelFont>,
  look: ExcelLook,
  edges: ExcelEdges,
  { align, isEntry, isColoured }: ExcelManner,
): CellStyle => {
  const { scale = 1, bold, link, fill: own, alignment } = looks[look]
  const fill = isEntry && isColoured ? entryShade : own
  const [top, bottom] = [rules[edges.top], rules[edges.bottom]]
  const sides = { left: line, right: line, ...(top && { top }), ...(bottom && { bottom }) }
  return {
    font: {
      ...font,
      size: Math.round(font.size * scale * 2) / 2,
      ...(bold && { bold }),
      ...(link && { underline: 'single', color: { rgb: '0017C1' } }),
    },
    alignment: align === 'start' ? alignment : { ...alignment, horizontal: horizontal[align] },
    numFmt: '@',
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(!unruled.includes(look) && { border: sides }),
    ...(isEntry && { protection: { locked: false } }),
  }
}

/** The styles in a form's font; the number format is Text, so that nothing typed later turns into a date or formula. */
export const excelStyles = (font: FormView['font']): ExcelStyles => {
  const base = excelFont(font)
  const made = new Map<string, CellStyle>()
  return (look, edges, manner) => {
    const key = [look, edges.top, edges.bottom, manner.align, manner.isEntry, manner.isColoured].join()
    const style = made.get(key) ?? makeStyle(base, look, edges, manner)
    made.set(key, style)
    return style
  }
}
