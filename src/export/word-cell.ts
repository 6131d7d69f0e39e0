import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  type Paragraph,
  ShadingType,
  TableCell,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { FormView } from '../view/form-view.ts'
import type { WordLayout } from './word-layout.ts'
import { type WordLook, type WordWriter, wordParagraphs } from './word-paragraph.ts'

/** What the tables of a form are made from. */
export type WordGround = WordLayout & { readonly form: FormView; readonly writer: WordWriter }

export const wordRule = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
/** Parts the steps of an item, and closes the page where one is cut there. */
export const wordHair = { style: BorderStyle.DOTTED, size: 2, color: '808080' } as const
export const noRule = { style: BorderStyle.NIL } as const

export const wordAligns = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const

export type WordCellLook = Pick<ITableCellOptions, 'borders' | 'rowSpan' | 'verticalAlign'> & { readonly fill?: string }

/** A label of the form, and a heading of its columns. */
export const labelLook: WordCellLook = {
  fill: 'ECECEC',
  verticalAlign: VerticalAlignTable.CENTER,
  borders: { top: wordRule, bottom: wordRule },
}
export const headingLook: WordCellLook = { ...labelLook, fill: 'F6F6F6' }

/** A cell of a form's table between two of its edges. */
export const wordCell = (
  { grid }: WordGround,
  [from, to]: readonly [from: number, to: number],
  children: readonly Paragraph[],
  { fill, ...look }: WordCellLook = {},
): TableCell => {
  const { columns, width } = grid.span(from, to)
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    ...(columns > 1 && { columnSpan: columns }),
    ...(fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    ...look,
  })
}

/** A number or a grade of one or two letters stands large; words of a scale (「計画以上」) are set small. */
export const shortParagraphs = (text: string, look: WordLook, writer: WordWriter): readonly Paragraph[] =>
  wordParagraphs(text, { ...look, bold: true, size: [...text].length > 2 ? 0.8 : 1.2 }, writer)
