import type { Piece } from './piece.ts'

/** Whether pieces hold struck words and no others. */
export const isStruckWhole = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ look }) => look === 'struck') &&
  pieces.every(({ words, look }) => look === 'struck' || words.trim() === '')
