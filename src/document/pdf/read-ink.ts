import type { PDFPageProxy } from 'pdfjs-dist'
import { boxOfCorners, isWithin, sharedBox } from './clip-box.ts'
import type { Glyph, PageInk, Rule } from './ink.ts'
import { identity, type Matrix, matrixOf, multiply } from './matrix.ts'
import { rulesOfFill, rulesOfStroke } from './path-rules.ts'
import { placeGlyphs } from './place-glyphs.ts'
import { type DrawingState, type PdfFont, plainFont, startingPosition, startingState } from './text-state.ts'

type Pen = {
  /** The page itself, before anything is drawn. */
  readonly base: Matrix
  state: DrawingState
  readonly kept: DrawingState[]
  position: ReturnType<typeof startingPosition>
  readonly glyphs: Glyph[]
  readonly rules: Rule[]
  hidden: number
  /** The next path is no drawing but limits what follows. */
  clips: boolean
  readonly fontNamed: (name: string) => PdfFont
  readonly strokes: ReadonlySet<number>
  readonly fills: ReadonlySet<number>
}

type Move = (pen: Pen, values: readonly unknown[]) => void

const numberAt = (values: readonly unknown[], index: number): number => {
  const value = Number(values[index])
  return Number.isFinite(value) ? value : 0
}

const save: Move = (pen) => {
  pen.kept.push({ ...pen.state })
}

const restore: Move = (pen) => {
  pen.state = pen.kept.pop() ?? pen.state
}

const transform = (pen: Pen, value: unknown): void => {
  pen.state.page = multiply(pen.state.page, matrixOf(value))
}

const moveText = (pen: Pen, x: number, y: number): void => {
  const { position } = pen
  position.x = position.lineX += x
  position.y = position.lineY += y
}

const setFont = (pen: Pen, name: unknown, size: number): void => {
  pen.state.font = pen.fontNamed(String(name))
  pen.state.size = size
}

/** Words that are not painted: those a scanner recognised under its picture, or a clip made of letters. */
const isHidden = (mode: number): boolean => mode === 3 || mode === 7

const showText: Move = (pen, [shown]) => {
  if (!Array.isArray(shown)) return
  const { clip } = pen.state
  const glyphs = placeGlyphs(shown, pen.state, pen.position).filter((glyph) => isWithin(glyph, clip))
  if (isHidden(pen.state.mode)) pen.hidden += glyphs.length
  for (const glyph of glyphs) pen.glyphs.push(glyph)
}

const limit = (pen: Pen, corners: unknown): void => {
  if (!Array.isArray(corners) && !(corners instanceof Float32Array)) return
  pen.state.clip = sharedBox(pen.state.clip, boxOfCorners(pen.state.page, Array.from<unknown>(corners).map(Number)))
}

const drawPath = (pen: Pen, path: ArrayLike<number>, how: number): void => {
  const rules = pen.strokes.has(how)
    ? rulesOfStroke(path, pen.state.page)
    : pen.fills.has(how)
      ? rulesOfFill(path, pen.state.page)
      : []
  for (const rule of rules) pen.rules.push(rule)
}

/** A picture of one dot drawn large: some printers make their lines so. */
const oneDot = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4]

const setMany: Move = (pen, [settings]) => {
  if (!Array.isArray(settings)) return
  for (const setting of settings) {
    const [name, value] = Array.isArray(setting) ? setting : []
    if (name === 'Font' && Array.isArray(value)) setFont(pen, value[0], numberAt(value, 1))
  }
}

const moves: Readonly<Record<string, Move>> = {
  save,
  restore,
  transform: (pen, values) => transform(pen, values),
  paintFormXObjectBegin: (pen, [matrix, box]) => {
    save(pen, [])
    if (matrix) transform(pen, matrix)
    limit(pen, box)
  },
  clip: (pen) => {
    pen.clips = true
  },
  eoClip: (pen) => {
    pen.clips = true
  },
  paintFormXObjectEnd: restore,
  // What is written into the fields of a form, and what a reviewer has drawn over the page.
  beginAnnotation: (pen, [, , placed, matrix]) => {
    save(pen, [])
    pen.state = startingState(pen.base)
    transform(pen, placed)
    transform(pen, matrix)
  },
  endAnnotation: restore,
  setFillRGBColor: (pen, [colour]) => {
    pen.state.fill = String(colour)
  },
  setFillColorN: (pen) => {
    pen.state.fill = ''
  },
  setGState: setMany,
  beginText: (pen) => {
    pen.position = startingPosition()
  },
  setTextMatrix: (pen, [matrix]) => {
    pen.position = { ...startingPosition(), matrix: matrixOf(matrix) }
  },
  moveText: (pen, values) => moveText(pen, numberAt(values, 0), numberAt(values, 1)),
  setLeadingMoveText: (pen, values) => {
    pen.state.leading = -numberAt(values, 1)
    moveText(pen, numberAt(values, 0), numberAt(values, 1))
  },
  nextLine: (pen) => moveText(pen, 0, -pen.state.leading),
  setLeading: (pen, values) => {
    pen.state.leading = numberAt(values, 0)
  },
  setFont: (pen, values) => setFont(pen, values[0], numberAt(values, 1)),
  setCharSpacing: (pen, values) => {
    pen.state.letterSpace = numberAt(values, 0)
  },
  setWordSpacing: (pen, values) => {
    pen.state.wordSpace = numberAt(values, 0)
  },
  setHScale: (pen, values) => {
    pen.state.stretch = numberAt(values, 0) / 100
  },
  setTextRise: (pen, values) => {
    pen.state.rise = numberAt(values, 0)
  },
  setTextRenderingMode: (pen, values) => {
    pen.state.mode = numberAt(values, 0)
  },
  showText,
  constructPath: (pen, [how, data, corners]) => {
    const [path] = Array.isArray(data) ? data : []
    if (pen.clips) limit(pen, corners)
    pen.clips = false
    if (path instanceof Float32Array) drawPath(pen, path, Number(how))
  },
  paintSolidColorImageMask: (pen) => {
    for (const rule of rulesOfFill(oneDot, pen.state.page)) pen.rules.push(rule)
  },
}

const strokeNames = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']
const fillNames = ['fill', 'eoFill', ...strokeNames.slice(2)]

type FontShelf = { readonly has: (name: string) => boolean; readonly get: (name: string) => unknown }

/** Fonts drawn by hand (Type 3) may be of any size in themselves: their letters are as high as their box. */
const heightOf = (font: object, scale: number): number => {
  if (!('isType3Font' in font && font.isType3Font === true && 'bbox' in font)) return 1
  const [, bottom = 0, , top = 0] = Array.isArray(font.bbox) ? font.bbox.map(Number) : []
  const height = Math.abs(top - bottom) * scale
  return height > 0.2 && height < 4 ? height : 1
}

const fontFrom = (shelf: FontShelf, name: string): PdfFont => {
  const found: unknown = shelf.has(name) ? shelf.get(name) : null
  if (typeof found !== 'object' || found === null) return plainFont
  const matrix = 'fontMatrix' in found && found.fontMatrix ? matrixOf(found.fontMatrix) : identity
  const scale = matrix === identity || matrix[0] === 0 ? plainFont.scale : Math.abs(matrix[0])
  return { scale, height: heightOf(found, scale), isVertical: 'vertical' in found && found.vertical === true }
}

/**
 * Follows what a page draws and notes its letters and straight lines, turned as the page is shown. One pass over the
 * drawing instead of the library's own text: colour, painted or hidden, and each letter's place are needed.
 */
export const readInk = async (page: PDFPageProxy, operators: Readonly<Record<string, number>>): Promise<PageInk> => {
  const view = page.getViewport({ scale: 1 })
  const numbersOf = (names: readonly string[]) =>
    new Set(names.flatMap((name) => (operators[name] === undefined ? [] : [operators[name]])))
  const fonts = new Map<string, PdfFont>()
  const base = matrixOf(view.transform)
  const pen: Pen = {
    base,
    state: startingState(base),
    kept: [],
    position: startingPosition(),
    glyphs: [],
    rules: [],
    hidden: 0,
    clips: false,
    fontNamed: (name) => {
      const known = fonts.get(name) ?? fontFrom(page.commonObjs, name)
      fonts.set(name, known)
      return known
    },
    strokes: numbersOf(strokeNames),
    fills: numbersOf(fillNames),
  }
  const byNumber = new Map(Object.entries(moves).map(([name, move]) => [operators[name], move]))
  const list = await page.getOperatorList()
  list.fnArray.forEach((number, index) => {
    const values: unknown = list.argsArray[index]
    byNumber.get(number)?.(pen, Array.isArray(values) || values instanceof Float32Array ? Array.from(values) : [])
  })
  page.cleanup()
  return { width: view.width, height: view.height, glyphs: pen.glyphs, rules: pen.rules, hidden: pen.hidden }
}
