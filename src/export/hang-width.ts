import { textWidth } from './text-width.ts'

const bullet = /^(?:[・●○◎◯□■◇◆※＊*－-]\s?)/u

/** How far a line hangs after what leads it, in em; what is longer than six letters is no column of its own. */
const hangWidth = (lead: string): number => Math.min(textWidth(lead), 12) / 2

/** What leads a line of a text by itself: 「・」 of 「・上流 1か所」. */
const ownBullet = (line: string): string => bullet.exec(line)?.[0] ?? ''

/** How a line is set in, in em: `indent` before its first line, `hang` before the others. */
export type Hanging = { readonly indent: number; readonly hang: number }

/**
 * How each line of a cell hangs: the words after the mark that leads the cell, and after bullets of their own. `beginnings`
 * are the lines' first letters.
 */
export const hangings = (mark: string, beginnings: readonly string[], indent: number): readonly Hanging[] => {
  const markWidth = mark === '' ? 0 : hangWidth(mark) + 0.5
  return beginnings.map((beginning, index) => {
    const own = hangWidth(ownBullet(beginning))
    return index === 0
      ? { indent, hang: indent + (markWidth || own) }
      : { indent: indent + markWidth, hang: indent + markWidth + own }
  })
}
