import { readXlsx, writeXlsx } from 'hucre'
import { makeZip } from '../../src/document/zip/fixture/make-zip.ts'
import { guardZip } from '../../src/document/zip/guard-zip.ts'
import { theValue } from './a-workplace.ts'

/** A workbook with its parts changed; a part for which null is given is left out. */
const changeParts = async (
  bytes: Uint8Array,
  change: (name: string, text: string) => string | null,
): Promise<Uint8Array> => {
  const { names, read } = theValue(await guardZip(bytes))
  return makeZip(
    names.flatMap((name) => {
      const content = change(name, new TextDecoder().decode(read(name) ?? new Uint8Array()))
      return content === null ? [] : [{ name, content }]
    }),
  )
}

const isWorksheet = (name: string): boolean => name.startsWith('xl/worksheets/sheet')
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A workbook after somebody wrote into its cells: `fillIn(bytes, { E6: '7回' })`. */
export const fillIn = (bytes: Uint8Array, words: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  changeParts(bytes, (name, text) =>
    isWorksheet(name)
      ? text.replace(
          /<c r="([A-Z]+[0-9]+)"([^>]*?)(?:\/>|>.*?<\/c>)/gs,
          (cell, address: string, attributes: string) => {
            const written = words[address]
            if (written === undefined) return cell
            const look = attributes.replace(/ t="\w+"/, '')
            return `<c r="${address}"${look} t="inlineStr"><is><t xml:space="preserve">${escaped(written)}</t></is></c>`
          },
        )
      : text,
  )

const hiddenColumns = (worksheet: string): readonly number[] =>
  [...worksheet.matchAll(/<col [^>]*hidden="(?:1|true)"[^>]*\/>/g)].map(([column]) =>
    Number(/min="(\d+)"/.exec(column)?.[1]),
  )

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** A workbook as 無害化 leaves it: without hidden columns and sheets, names, lists, protection, properties of its own. */
export const sanitise = (bytes: Uint8Array): Promise<Uint8Array> =>
  changeParts(bytes, (name, text) => {
    if (name.startsWith('docProps/') || name.startsWith('customXml/')) return null
    if (name === '[Content_Types].xml') return text.replace(/<Override [^>]*docProps[^>]*\/>/g, '')
    if (name === '_rels/.rels') return text.replace(/<Relationship [^>]*docProps[^>]*\/>/g, '')
    if (name === 'xl/workbook.xml') return text.replace(/<definedNames>.*?<\/definedNames>/s, '')
    if (!isWorksheet(name)) return text
    const hidden = new Set(hiddenColumns(text))
    return text
      .replace(/<col [^>]*hidden="(?:1|true)"[^>]*\/>/g, '')
      .replace(/<c r="([A-Z]+)[0-9]+"[^>]*?(?:\/>|>.*?<\/c>)/gs, (cell, letters: string) =>
        hidden.has(numberOf(letters)) ? '' : cell,
      )
      .replace(/<sheetProtection[^>]*\/>/g, '')
      .replace(/<dataValidations.*?<\/dataValidations>/s, '')
  })

/** A workbook retyped into a new one: its values alone, no cell merged, none with a look. */
export const retype = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { sheets } = await readXlsx(bytes)
  return writeXlsx({ sheets: sheets.map(({ rows }, index) => ({ name: `Sheet${index + 1}`, rows })) })
}
