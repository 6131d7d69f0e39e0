/** The id of a sheet, a goal, an item or a step, as a file that goes out and comes back carries it. */
export type PartId = { readonly kind: 'sheet' | 'goal' | 'item' | 'step'; readonly id: string }

const written = /^shirube:(sheet|goal|item|step):([\w-]{1,64})$/
const idForm = /^[\w-]{1,64}$/
const countedOnly = /^goal-[0-9]+(?:-|$)|-(?:item|step)-[0-9]+$/

/** The id in a part's key; null where the part was never kept, and its key only counts it: `goal-1-item-2`. */
export const partIdOf = (kind: PartId['kind'], key: string): PartId | null =>
  idForm.test(key) && !countedOnly.test(key) ? { kind, id: key } : null

/** An id as one word that nobody would write: `shirube:step:0199-…`. */
export const writePartId = ({ kind, id }: PartId): string => `shirube:${kind}:${id}`

/** Reads what `writePartId` wrote; null for any other words. */
export const readPartId = (text: string): PartId | null => {
  const [, kind, id = ''] = written.exec(text.trim()) ?? []
  return kind === 'sheet' || kind === 'goal' || kind === 'item' || kind === 'step' ? { kind, id } : null
}
