import type { Box } from './ink.ts'
import { identity, type Matrix } from './matrix.ts'

/** A font as far as placing its letters needs it. */
export type PdfFont = {
  /** A glyph's unit in heights of the font. */
  readonly scale: number
  /** How high its letters are, for a font size of 1. */
  readonly height: number
  readonly isVertical: boolean
}

export const plainFont: PdfFont = { scale: 0.001, height: 1, isVertical: false }

/** How things are drawn at this moment; `save` keeps it and `restore` brings it back. */
export type DrawingState = {
  page: Matrix
  /** Outside of it nothing is painted. */
  clip: Box
  fill: string
  font: PdfFont
  size: number
  letterSpace: number
  wordSpace: number
  stretch: number
  leading: number
  rise: number
  mode: number
}

/** Where the next letter comes to stand, within the text's own matrix. */
export type TextPosition = { matrix: Matrix; lineX: number; lineY: number; x: number; y: number }

const unlimited: Box = [-1e9, -1e9, 1e9, 1e9]

export const startingState = (page: Matrix): DrawingState => ({
  page,
  clip: unlimited,
  fill: '#000000',
  font: plainFont,
  size: 0,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
})

export const startingPosition = (): TextPosition => ({ matrix: identity, lineX: 0, lineY: 0, x: 0, y: 0 })
