/** A character that a file could not hold, and what stands in its place. */
export type LostCharacter = { readonly character: string; readonly instead: string; readonly count: number }

/** Counts lost characters while a file is written. */
export type LossCounter = {
  readonly lose: (character: string, instead: string) => string
  readonly lost: () => readonly LostCharacter[]
}

/** A counter for one file: `lose('😀', '〓')` gives 「〓」 and remembers. */
export const lossCounter = (): LossCounter => {
  const counts = new Map<string, LostCharacter>()
  return {
    lose: (character, instead) => {
      counts.set(character, { character, instead, count: (counts.get(character)?.count ?? 0) + 1 })
      return instead
    },
    lost: () => [...counts.values()],
  }
}
