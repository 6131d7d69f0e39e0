import { recogniseFormat } from '../recognise-format.ts'

/** Whether the bytes are a zip of files, by content: a workbook and a Word document are zips too, but documents. */
export const isArchive = (bytes: Uint8Array): boolean => {
  const format = recogniseFormat(bytes)
  return format?.kind === 'other' && format.name === 'ZIP'
}
