import type { Phase } from '../../sheet/phase.ts'
import type { Reader } from '../store.ts'
import type { Part } from './part.ts'

/** A part by what it is recognised by, as it stood in one phase. */
export type KnownPart = Pick<Part, 'id' | 'kind' | 'parent' | 'position'> & {
  readonly phase: Phase
  readonly removed: boolean
  /** By column: mark, number, title, action, target. */
  readonly texts: Readonly<Record<string, string | null>>
}

/** The parts of a sheet in all its phases, to recognise them again in a document. */
export const findKnownParts = async (db: Reader, city: string, sheetId: string): Promise<readonly KnownPart[]> => {
  const parts = await db
    .selectFrom('part')
    .select(['id', 'kind', 'parent', 'position', 'phase', 'removed_at'])
    .where('city', '=', city)
    .where('sheet', '=', sheetId)
    .execute()
  const cells = await db
    .selectFrom('cell')
    .select(['phase', 'part', 'column', 'text'])
    .where('city', '=', city)
    .where('sheet', '=', sheetId)
    .where('column', 'in', ['mark', 'number', 'title', 'action', 'target'])
    .execute()
  const texts = Map.groupBy(cells, ({ phase, part }) => `${phase} ${part}`)
  return parts.map(({ removed_at, ...part }) => ({
    ...part,
    removed: removed_at !== null,
    texts: Object.fromEntries((texts.get(`${part.phase} ${part.id}`) ?? []).map(({ column, text }) => [column, text])),
  }))
}
