import type { OfficeParts } from '../office/office-parts.ts'
import { readRelationships } from '../office/read-relationships.ts'
import { isOn, xmlAttributes } from '../office/xml/xml-attributes.ts'

export type WorksheetEntry = {
  readonly name: string
  /** Null: the workbook names a worksheet that is not in the file. */
  readonly part: string | null
  readonly isHidden: boolean
}

export type Workbook = {
  readonly worksheets: readonly WorksheetEntry[]
  readonly sharedStrings: string | null
  readonly styles: string | null
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean
  readonly hasExternalLinks: boolean
  readonly hasMacros: boolean
}

type NamedSheet = { readonly name: string; readonly id: string; readonly isHidden: boolean }

const readSheets = (parts: OfficeParts, part: string) => {
  const named: NamedSheet[] = []
  let from1904 = false
  parts.scan(part, {
    onOpen: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = isOn(xmlAttributes(attributes).get('date1904'))
      if (tag !== 'sheet') return
      const values = xmlAttributes(attributes)
      const isHidden = ['hidden', 'veryHidden'].includes(values.get('state') ?? '')
      named.push({ name: values.get('name') ?? '', id: values.get('id') ?? '', isHidden })
    },
  })
  return { named, from1904 }
}

/** What a workbook holds, in the order of its tabs; null: the file is no workbook. Sheets of charts have no cells. */
export const readWorkbook = (parts: OfficeParts): Workbook | null => {
  const part = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument')?.part
  if (!part?.toLowerCase().endsWith('.xml')) return null
  const related = readRelationships(parts, part)
  const { named, from1904 } = readSheets(parts, part)
  const partOf = (kind: string): string | null => related.find((each) => each.kind === kind)?.part ?? null
  return {
    worksheets: named.flatMap(({ name, id, isHidden }) => {
      const found = related.find((each) => each.id === id)
      const isOther = found !== undefined && found.kind !== 'worksheet'
      return isOther ? [] : [{ name, isHidden, part: found?.part ?? null }]
    }),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    from1904,
    hasExternalLinks: related.some(({ kind }) => kind === 'externalLink'),
    hasMacros: parts.names.some((name) => name.endsWith('vbaproject.bin')),
  }
}
