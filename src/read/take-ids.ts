import type { Document, DocumentCell } from '../base/document.ts'
import { type PartId, readPartId } from '../base/part-id.ts'
import type { Place } from '../base/place.ts'
import type { Goal, Sheet } from '../sheet/sheet.ts'

/** A document without the ids that stood in its cells, and what gives them to the sheets read from it. */
export type IdsTaken = { readonly document: Document; readonly giveTo: (sheet: Sheet) => Sheet }

/** The row of a worksheet a place is in: `総務部/12`; null outside worksheets. */
const rowKey = ({ sheet = '', cell = '' }: Place): string | null => {
  const row = /[0-9]+$/.exec(cell)?.[0]
  return row === undefined ? null : `${sheet}/${row}`
}

const isId = ({ text }: DocumentCell): boolean => readPartId(text) !== null

/**
 * Takes the ids out of a workbook that was sent out to be filled in: each stands in the row of its part. Each is given
 * once, so that of a row that was copied only the first is the part. Files without ids are read like any other.
 */
export const takeIds = (document: Document): IdsTaken => {
  const ids = new Map<string, PartId>()
  const found = document.pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((row) => row.filter(isId)) : [])),
  )
  if (found.length === 0) return { document, giveTo: (sheet) => sheet }
  const given = new Set<string>()
  for (const { text, place } of found) {
    const id = readPartId(text)
    const key = rowKey(place)
    if (!id || key === null || given.has(text)) continue
    given.add(text)
    ids.set(key, id)
  }
  return { document: withoutIds(document), giveTo: (sheet) => giveIds(sheet, ids) }
}

const withoutIds = (document: Document): Document => ({
  ...document,
  pages: document.pages.map((page) => ({
    ...page,
    blocks: page.blocks.map((block) =>
      block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.filter((cell) => !isId(cell))) } : block,
    ),
  })),
})

const giveIds = (sheet: Sheet, ids: ReadonlyMap<string, PartId>): Sheet => {
  const at = (kind: PartId['kind'], places: readonly (Place | undefined)[]): { readonly id?: string } => {
    const keys = places.flatMap((place) => (place ? (rowKey(place) ?? []) : []))
    const id = keys.map((key) => ids.get(key)).find((each) => each?.kind === kind)?.id
    return id === undefined ? {} : { id }
  }
  const goals = sheet.goals.map(
    (goal): Goal => ({
      ...goal,
      ...at('goal', [goal.places?.title, goal.places?.number]),
      items: goal.items.map((item) => ({
        ...item,
        ...at('item', [item.places?.title, item.places?.target, item.places?.progress]),
        steps: item.steps.map((step) => ({
          ...step,
          ...at('step', [step.places?.action, step.places?.target, step.places?.progress]),
        })),
      })),
    }),
  )
  const names = new Set(goals.flatMap(({ places }) => places?.title?.sheet ?? []))
  const own = [...ids].find(([key, { kind }]) => kind === 'sheet' && names.has(key.slice(0, key.lastIndexOf('/'))))
  return { ...sheet, ...(own && { id: own[1].id }), goals }
}
