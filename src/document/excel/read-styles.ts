import type { OfficeParts } from '../office/office-parts.ts'
import { xmlAttributes } from '../office/xml/xml-attributes.ts'
import { excelGrid } from './excel-limit.ts'
import { type FontLook, plainLook, readFontLook } from './font-look.ts'
import { builtinFormats } from './number-format/builtin-formats.ts'
import { type NumberFormat, parseFormat } from './number-format/parse-format.ts'

/** How a cell shows what it holds. */
export type CellStyle = { readonly format: NumberFormat; readonly look: FontLook }

type Indexes = { readonly format: number; readonly font: number }

const generalFormat = parseFormat('General')
export const plainStyle: CellStyle = { format: generalFormat, look: plainLook }

/** The styles that cells refer to by their number; `part` null: a workbook without styles. */
export const readStyles = (parts: OfficeParts, part: string | null): readonly CellStyle[] => {
  const codes = new Map<number, string>(builtinFormats)
  const fonts: FontLook[] = []
  const styles: Indexes[] = []
  let place = ''
  if (part)
    parts.scan(part, {
      onOpen: (tag, attributes) => {
        if (tag === 'fonts' || tag === 'cellXfs' || tag === 'numFmts') place = tag
        else if (place === 'fonts' && tag === 'font') fonts.push(plainLook)
        else if (place === 'fonts') fonts.push(readFontLook(fonts.pop() ?? plainLook, tag, attributes))
        else if (place === 'numFmts' && tag === 'numFmt') {
          const values = xmlAttributes(attributes)
          codes.set(Number(values.get('numFmtId')), values.get('formatCode') ?? 'General')
        } else if (place === 'cellXfs' && tag === 'xf' && styles.length < excelGrid.styles) {
          const values = xmlAttributes(attributes)
          styles.push({ format: Number(values.get('numFmtId') ?? 0), font: Number(values.get('fontId') ?? 0) })
        }
      },
      onClose: (tag) => {
        if (tag === place) place = ''
      },
    })
  const formats = new Map<number, NumberFormat>()
  const formatOf = (index: number): NumberFormat => {
    const format = formats.get(index) ?? parseFormat(codes.get(index) ?? 'General')
    formats.set(index, format)
    return format
  }
  return styles.map(({ format, font }) => ({ format: formatOf(format), look: fonts[font] ?? plainLook }))
}
