import type { PDFDocumentProxy } from 'pdfjs-dist'
import { loadPdf } from './load-pdf.ts'

/** Wider pictures show no more of a page, and take memory by the square. */
const widest = 2400
const highest = 4 * widest

type Drawn = { readonly canvas: unknown; readonly toPng: () => Uint8Array }

/** The library's own canvas: its optional part draws it. Null where that part is not installed. */
const canvasFor = ({ canvasFactory }: PDFDocumentProxy, width: number, height: number): Drawn | null => {
  if (!('create' in canvasFactory) || typeof canvasFactory.create !== 'function') return null
  const made: unknown = canvasFactory.create(width, height)
  if (typeof made !== 'object' || made === null || !('canvas' in made)) return null
  const { canvas } = made
  if (typeof canvas !== 'object' || canvas === null || !('toBuffer' in canvas)) return null
  const { toBuffer } = canvas
  return typeof toBuffer === 'function' ? { canvas, toPng: () => toBuffer.call(canvas, 'image/png') } : null
}

const drawPage = async (pdf: PDFDocumentProxy, number: number, width: number): Promise<Uint8Array | null> => {
  if (!Number.isInteger(number) || number < 1 || number > pdf.numPages) return null
  const page = await pdf.getPage(number)
  const { width: natural, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(Math.min(width, widest) / natural, highest / height)
  const viewport = page.getViewport({ scale })
  const drawn = canvasFor(pdf, Math.ceil(viewport.width), Math.ceil(viewport.height))
  if (!drawn) return null
  // The library types its canvas as a browser's; the one it makes itself here has the same methods.
  await page.render({ canvas: drawn.canvas as HTMLCanvasElement, viewport }).promise
  return drawn.toPng()
}

/**
 * One page of a PDF as PNG, `width` dots wide: `pagePicture(bytes, 1, 1200)`. A box of a `Place` lies on it at box ×
 * (width ÷ width of the page). Null: no such page, a file that cannot be opened, or no canvas on this machine.
 */
export const pagePicture = async (bytes: Uint8Array, number: number, width: number): Promise<Uint8Array | null> => {
  try {
    const { pdf, close } = await loadPdf(bytes, 'shown')
    try {
      return await drawPage(pdf, number, width)
    } finally {
      await close()
    }
  } catch {
    return null // encrypted, damaged, or no canvas: the words of the file say so where it is read
  }
}
