import type { Rule } from './ink.ts'

/** Rules no farther apart than this are one: double lines, the borders of two cells side by side. */
const oneLine = 3
/** A gap this wide within a line is none; between dashes it may be wider. */
const smallGap = 4
const dashGap = 9
const longestDash = 14
/** More lines than any form has: the longest are kept, the rest is a drawing. */
const most = 3000

type Piece = { from: number; to: number }

const lengthOf = ({ from, to }: Piece): number => to - from

const mayJoin = (before: Piece, after: Piece, lastLength: number): boolean => {
  const gap = after.from - before.to
  return gap <= smallGap || (gap <= dashGap && lastLength <= longestDash && lengthOf(after) <= longestDash)
}

const joinPieces = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = []
  let lastLength = 0
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    const before = joined.at(-1)
    if (before && mayJoin(before, piece, lastLength)) before.to = Math.max(before.to, piece.to)
    else joined.push({ from: piece.from, to: piece.to })
    lastLength = lengthOf(piece)
  }
  return joined
}

const joinLines = (rules: readonly Rule[], isHorizontal: boolean): readonly Rule[] => {
  const lines: Rule[][] = []
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const line = lines.at(-1)
    if (line?.[0] && rule.at - line[0].at <= oneLine) line.push(rule)
    else lines.push([rule])
  }
  return lines.flatMap((line) => {
    const length = line.reduce((sum, rule) => sum + lengthOf(rule), 0)
    const at = line.reduce((sum, rule) => sum + rule.at * lengthOf(rule), 0) / (length || 1)
    return joinPieces(line).map((piece) => ({ isHorizontal, at, ...piece }))
  })
}

/** Shorter lines are no rule of a table: letters drawn as paths, ticks, arrows. */
const shortest = 5

/** Puts rules drawn in pieces (cell by cell, dashed, double) together, each line once. */
export const joinRules = (rules: readonly Rule[]): readonly Rule[] =>
  [true, false]
    .flatMap((way) =>
      joinLines(
        rules.filter(({ isHorizontal }) => isHorizontal === way),
        way,
      ),
    )
    .filter((rule) => lengthOf(rule) >= shortest)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, most)
