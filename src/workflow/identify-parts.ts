import { foldWidth, wordsKey } from '../base/text.ts'
import { type Phase, phases } from '../sheet/phase.ts'
import type { KnownPart } from '../store/draft/find-known-parts.ts'
import type { Part, PartKind } from '../store/draft/part.ts'
import { type Labelled, matchParts } from './match-parts.ts'

type Texts = Readonly<Record<string, string | null>>
type Known = Labelled & Pick<KnownPart, 'kind' | 'parent'>

const labelOf = (texts: Texts): Pick<Labelled, 'mark' | 'words'> => {
  const mark = texts.number ?? texts.mark ?? null
  return {
    mark: mark === null ? null : foldWidth(mark).trim(),
    words: wordsKey(texts.title ?? texts.action ?? texts.target ?? ''),
  }
}

const textsOf = (part: Part): Texts => Object.fromEntries(part.cells.map(({ column, text }) => [column, text]))

/** Where a part is looked up first: in this phase, then in the phase before it, then in others; never where it is gone. */
const distance = (part: KnownPart, phase: Phase): number => {
  const steps = phases.indexOf(phase) - phases.indexOf(part.phase)
  return (part.removed ? 10 : 0) + (steps >= 0 ? steps : phases.length - steps)
}

/** Each known part once, as it stands nearest to a phase; those that stand in that phase come first. */
const nearest = (known: readonly KnownPart[], phase: Phase): readonly Known[] => {
  const inOrder = known.toSorted((a, b) => distance(a, phase) - distance(b, phase) || a.position - b.position)
  const byId = new Map<string, Known>()
  for (const { id, kind, parent, position, removed, texts } of inOrder)
    if (!byId.has(id)) byId.set(id, { id, kind, parent, position, gone: removed, ...labelOf(texts) })
  return [...byId.values()]
}

type Ids = Map<string, string>

const identifyKind = (kind: PartKind, parts: readonly Part[], known: readonly Known[], ids: Ids): void => {
  const wanted = parts
    .filter((part) => part.kind === kind && !ids.has(part.id))
    .map((part) => ({ ...part, ...labelOf(textsOf(part)) }))
  const already = new Set(ids.values())
  const ofKind = known.filter((part) => part.kind === kind && !already.has(part.id))
  const byParent = Map.groupBy(ofKind, (part) => part.parent)
  for (const [parent, siblings] of Map.groupBy(wanted, (part) => part.parent)) {
    const knownSiblings = byParent.get(ids.get(parent ?? '') ?? null) ?? []
    for (const [own, id] of matchParts(siblings, knownSiblings, 'siblings')) ids.set(own, id)
  }
  const taken = new Set(wanted.map((part) => ids.get(part.id)))
  const left = matchParts(
    wanted.filter((part) => !ids.has(part.id)),
    ofKind.filter((part) => !taken.has(part.id)),
    'sheet',
  )
  for (const [own, id] of left) ids.set(own, id)
}

/** The ids that a file carries from here, where the sheet has such a part of that kind; one copied twice counts once. */
const takeCarried = (
  parts: readonly Part[],
  carried: ReadonlyMap<string, string>,
  known: readonly Known[],
  ids: Ids,
) => {
  const kinds = new Map(known.map(({ id, kind }) => [id, kind]))
  const taken = new Set<string>()
  for (const part of parts) {
    const id = carried.get(part.id)
    if (id === undefined || taken.has(id) || kinds.get(id) !== part.kind) continue
    taken.add(id)
    ids.set(part.id, id)
  }
}

/**
 * Gives the parts of a sheet that was read their ids: those they have in the phases kept already, else new ones. Goals
 * first, then items under the same goal, then steps under the same item; what is left may have moved elsewhere.
 */
export const identifyParts = (
  parts: readonly Part[],
  kept: {
    readonly sheetId: string
    readonly phase: Phase
    readonly known: readonly KnownPart[]
    /** By where a part stands as read: the id it had when the form went out. */
    readonly carried?: ReadonlyMap<string, string>
  },
  newId: () => string,
): readonly Part[] => {
  const known = nearest(kept.known, kept.phase)
  const ids: Ids = new Map([['sheet', kept.sheetId]])
  if (kept.carried) takeCarried(parts, kept.carried, known, ids)
  for (const kind of ['goal', 'item', 'step'] as const) identifyKind(kind, parts, known, ids)
  for (const { id } of parts) if (!ids.has(id)) ids.set(id, newId())
  const idOf = (provisional: string): string => ids.get(provisional) ?? provisional
  return parts.map((part) => ({ ...part, id: idOf(part.id), parent: part.parent === null ? null : idOf(part.parent) }))
}
