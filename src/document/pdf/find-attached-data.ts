import type { PDFDocumentProxy } from 'pdfjs-dist'
import { attachedDataName } from '../../base/attached-data.ts'

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not a text: then it is not what we attach.
    return null
  }
}

/**
 * The text of the data file that this system attaches to its PDFs (`shirube-sheet.json`); null where there is none. What is
 * wrong with an attachment is no fault of the printed words.
 */
export const findAttachedData = async (pdf: PDFDocumentProxy): Promise<string | null> => {
  try {
    const files = await pdf.getAttachments()
    for (const [id, { filename }] of files ?? [])
      if (filename === attachedDataName) {
        const content = await pdf.getAttachmentContent(id)
        return content ? decode(content) : null
      }
    return null
  } catch {
    // The library stumbles over a broken list of files; the words beside it are read all the same.
    return null
  }
}
