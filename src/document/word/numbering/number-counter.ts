import type { List, ListLevel } from './list-level.ts'
import type { Numbering } from './read-numbering.ts'
import { writeBullet } from './write-bullet.ts'
import { writeNumber } from './write-number.ts'

/** Counts the paragraphs of all lists in reading order: `next('3', 1)` → 「(2) 」, the words Word prints before them. */
export type NumberCounter = { readonly next: (numberId: string, level: number) => string }

/** The number reached at each level; a level that begins anew has none. */
type Reached = Map<number, number>

const spaces: Readonly<Record<ListLevel['suffix'], string>> = { tab: ' ', space: ' ', nothing: '' }

const beginsAnew = (level: ListLevel | undefined, counted: number): boolean =>
  level?.restartsAfter == null || counted < level.restartsAfter

const startOf = (list: List, level: number): number => list.startAnew.get(level) ?? list.levels.get(level)?.start ?? 1

const count = (list: List, level: number, reached: Reached): void => {
  const last = reached.get(level)
  reached.set(level, last === undefined ? startOf(list, level) : last + 1)
  for (const deeper of [...reached.keys()])
    if (deeper > level && beginsAnew(list.levels.get(deeper), level)) reached.delete(deeper)
}

const write = (list: List, own: ListLevel, reached: Reached): string =>
  own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const { format = 'decimal', samples = '' } = list.levels.get(index) ?? {}
    // A level passed over shows the number it would begin with.
    return writeNumber(reached.get(index) ?? startOf(list, index), own.isLegal ? 'decimal' : format, samples)
  })

/** A counter that has counted nothing yet. */
export const makeNumberCounter = (numbering: Numbering): NumberCounter => {
  const reachedByKey = new Map<string, Reached>()
  const begun = new Set<string>()

  const reachedOf = (numberId: string, { key, startAnew }: List): Reached => {
    const reached: Reached = reachedByKey.get(key) ?? new Map()
    reachedByKey.set(key, reached)
    if (!begun.has(numberId)) for (const level of startAnew.keys()) reached.delete(level)
    begun.add(numberId)
    return reached
  }
  const next = (numberId: string, level: number): string => {
    const list = numbering(numberId)
    const own = list?.levels.get(level)
    if (!list || !own) return ''
    const reached = reachedOf(numberId, list)
    count(list, level, reached)
    const words = own.format === 'bullet' ? writeBullet(own.text, own.font) : write(list, own, reached)
    return words === '' ? '' : words + spaces[own.suffix]
  }
  return { next }
}
