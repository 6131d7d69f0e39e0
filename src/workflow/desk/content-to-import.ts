import type { SheetDecision, VanishedTake } from '../../sheet/received-sheet.ts'
import type { KnownPart } from '../../store/draft/find-known-parts.ts'
import type { Part, PartCell, PhaseKey, StoredCell, StoredPart } from '../../store/draft/part.ts'
import { identifyParts } from '../identify-parts.ts'
import { orderKept } from './order-kept.ts'

/** A received sheet beside what is stored in its phase. */
export type ToCompare = PhaseKey & {
  /** As decided, each by where it stands: `0.1.0`. */
  readonly parts: readonly Part[]
  readonly carried: ReadonlyMap<string, string>
  readonly known: readonly KnownPart[]
  readonly stored: readonly StoredPart[]
  readonly decisions: readonly SheetDecision[]
}

/** One cell on both sides, and which one counts. */
export type ComparedCell = {
  readonly column: string
  readonly before: StoredCell | null
  readonly after: PartCell | null
  readonly take: 'document' | 'stored'
  readonly isDecided: boolean
}

export type ComparedPart = {
  /** With the id it has or gets in the sheet. */
  readonly part: Part
  readonly receivedPart: string
  /** As it stands in the phase; null: it is new there. */
  readonly stored: StoredPart | null
  readonly cells: readonly ComparedCell[]
}

export type VanishedPart = { readonly part: StoredPart; readonly take: VanishedTake; readonly isDecided: boolean }

export type ContentToImport = {
  readonly compared: readonly ComparedPart[]
  readonly vanished: readonly VanishedPart[]
  /** What the phase becomes. */
  readonly next: readonly Part[]
}

const columnKey = (part: Part, column: string): string => `${part.kind} ${column}`

/** The columns in which a document has words at all. */
const columnsOf = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => part.cells.flatMap(({ column, text }) => (text ? [columnKey(part, column)] : []))))

type Rule = { readonly decisions: readonly SheetDecision[]; readonly columns: ReadonlySet<string> }

const compareCell = (
  part: Part,
  [before, after]: readonly [StoredCell | null, PartCell | null],
  { decisions, columns }: Rule,
): ComparedCell => {
  const column = after?.column ?? before?.column ?? ''
  const sides = { column, before, after }
  if ((before?.text ?? null) === (after?.text ?? null))
    return { ...sides, take: after ? 'document' : 'stored', isDecided: false }
  const chosen = decisions.find(
    (decision) =>
      decision.kind === 'difference' &&
      decision.part === part.id &&
      decision.column === column &&
      decision.storedVersion === (before?.version ?? 0),
  )
  if (chosen?.kind === 'difference') return { ...sides, take: chosen.take, isDecided: true }
  // A form without a column says nothing about it: what is stored stays.
  const isSilent = !after?.text && !columns.has(columnKey(part, column))
  return { ...sides, take: isSilent ? 'stored' : 'document', isDecided: false }
}

const compareCells = (part: Part, stored: StoredPart, rule: Rule): readonly ComparedCell[] => {
  const before = new Map(stored.cells.map((cell) => [cell.column, cell]))
  const after = new Map(part.cells.map((cell) => [cell.column, cell]))
  return [...new Set([...after.keys(), ...before.keys()])].map((column) =>
    compareCell(part, [before.get(column) ?? null, after.get(column) ?? null], rule),
  )
}

const withoutVersion = ({ version: _, ...cell }: StoredCell): PartCell => cell

const cellTaken = ({ before, after, take }: ComparedCell): readonly PartCell[] => {
  if (take === 'document') return after ? [after] : []
  return before ? [withoutVersion(before)] : []
}

const nextOf = ({ part, stored, cells }: ComparedPart): Part =>
  stored ? { ...part, cells: cells.flatMap(cellTaken) } : part

/** A part kept by choice keeps what is under it, unless that was decided otherwise, and all that it stands in. */
const decideVanished = (
  vanished: readonly StoredPart[],
  decisions: readonly SheetDecision[],
): readonly VanishedPart[] => {
  const byId = new Map(vanished.map((part) => [part.id, part]))
  const chosen = new Map(
    decisions.flatMap((decision) => (decision.kind === 'vanished' ? [[decision.part, decision.take] as const] : [])),
  )
  const takeOf = (part: StoredPart): VanishedTake => {
    const parent = byId.get(part.parent ?? '')
    return chosen.get(part.id) ?? (parent ? takeOf(parent) : 'take-away')
  }
  const kept = new Set<string>()
  for (const part of vanished) {
    if (takeOf(part) === 'take-away') continue
    for (let own: StoredPart | undefined = part; own; own = byId.get(own.parent ?? '')) kept.add(own.id)
  }
  return vanished.map((part) => ({
    part,
    take: kept.has(part.id) ? 'keep' : 'take-away',
    isDecided: chosen.has(part.id),
  }))
}

/**
 * What a phase becomes when a received sheet is imported, with each cell's two sides: parts recognised by the ids the file
 * carries, else by marks and words; of differing cells the chosen one; parts kept by choice as they are.
 */
export const contentToImport = (
  { parts, carried, known, stored, decisions, ...key }: ToCompare,
  newId: () => string,
): ContentToImport => {
  const living = stored.filter(({ removed }) => !removed)
  const byId = new Map(living.map((part) => [part.id, part]))
  const identified = identifyParts(parts, { ...key, known, carried }, newId)
  const rule: Rule = { decisions, columns: columnsOf(parts) }
  const compared = identified.map((part, index): ComparedPart => {
    const own = byId.get(part.id) ?? null
    return {
      part,
      receivedPart: parts[index]?.id ?? '',
      stored: own,
      cells: own ? compareCells(part, own, rule) : [],
    }
  })
  const staying = new Set(identified.map(({ id }) => id))
  const vanished = decideVanished(
    living.filter(({ id }) => !staying.has(id)),
    decisions,
  )
  const kept = vanished.flatMap(({ part, take }) => (take === 'keep' ? [part] : []))
  return { compared, vanished, next: orderKept(compared.map(nextOf), kept, living) }
}
