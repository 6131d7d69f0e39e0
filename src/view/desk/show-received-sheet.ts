import type { Document } from '../../base/document.ts'
import { findingLevels } from '../../base/finding.ts'
import type { Place } from '../../base/place.ts'
import type { City } from '../../sheet/city.ts'
import type { ReceivedComparison, ReceivedSheet, ReceivedSheetSummary } from '../../sheet/received-sheet.ts'
import { scaleOfYear } from '../../sheet/self-evaluation.ts'
import { sheetAddress } from '../address.ts'
import { findSlot } from '../find-slot.ts'
import type { FormView } from '../form-view.ts'
import { deskGroupOf } from '../message/desk-standing.ts'
import { levelLabels } from '../message/level-label.ts'
import type { WordMark } from '../message/word-mark.ts'
import { showInstant } from '../show-day.ts'
import { showForm } from '../show-form.ts'
import { originalAddress, pictureAddress, receivedSheetAddress, receptionAddress } from './desk-address.ts'
import { type ComparisonView, showComparison } from './show-comparison.ts'
import { type DeskForm, showDeskForm } from './show-desk-form.ts'
import { cellOfNote, type DeskNote, showDeskNote } from './show-desk-note.ts'
import { type HeadChoices, type HeadForm, showHeadForm } from './show-head-form.ts'
import type { ReceptionView } from './show-reception.ts'
import { type SourceView, showSource } from './show-source.ts'
import { type SourceSpot, sourceFinder } from './source-anchor.ts'

/** A received sheet with its source beside it, and all that is to be decided about it. */
export type ReceivedSheetView = {
  readonly id: string
  readonly version: number
  readonly storedRevision: number | null
  readonly address: string
  readonly reception: string
  readonly path: string
  readonly original: string | null
  readonly state: ReceivedSheet['state']
  readonly head: HeadForm
  readonly source: SourceView | null
  readonly form: DeskForm
  readonly notesOfHead: readonly DeskNote[]
  readonly notesOfSheet: readonly DeskNote[]
  readonly counts: readonly { readonly mark: WordMark; readonly all: number; readonly open: number }[]
  readonly openCount: number
  readonly openErrorCount: number
  readonly quietCount: number
  /** The first open note, to begin with. */
  readonly firstOpen: string | null
  readonly comparison: ComparisonView | null
  readonly before: string | null
  readonly after: string | null
  /** Whether all that must be known is known. */
  readonly isComplete: boolean
  readonly mayUndo: boolean
  readonly imported: { readonly words: string; readonly address: string } | null
}

/** What is known of a received sheet. */
export type SheetToShow = {
  readonly received: ReceivedSheet
  readonly comparison: ReceivedComparison | null
  readonly document: Document | null
  readonly city: City
  readonly choices: HeadChoices
  /** The sheets of the drop in the order of its files. */
  readonly siblings: readonly ReceivedSheetSummary[]
  /** Where everything of the drop stands. */
  readonly reception: ReceptionView | null
}

type FindSpot = (place: Place | null) => SourceSpot | null
type NotesByCell = ReadonlyMap<string, readonly DeskNote[]>
type Noted = { readonly head: readonly DeskNote[]; readonly sheet: readonly DeskNote[]; readonly cells: NotesByCell }

const slotKey = (form: FormView, place: Place): string | null => {
  const slot = findSlot(form, place)
  if (slot.kind === 'goal') return `${slot.goal}/${slot.part}`
  if (slot.kind === 'sheet') return null
  return cellOfNote({
    part: slot.row,
    column: slot.row.split('.').length === 2 && slot.column === 'action' ? 'title' : slot.column,
  })
}

/** Puts each note beside its cell: none is left out, for what has no cell stands above the form. */
const placeNotes = (
  { deskFindings, sheet }: ReceivedSheet,
  form: FormView,
  { shownCells, findSpot }: { readonly shownCells: ReadonlySet<string>; readonly findSpot: FindSpot },
): Noted => {
  const placed = deskFindings.map((found) => {
    const { about, finding } = found
    const key =
      about.kind === 'cell' ? cellOfNote(about) : about.kind === 'nothing' ? slotKey(form, finding.place) : null
    return {
      note: showDeskNote(found, sheet, findSpot),
      isHead: about.kind === 'head',
      key: key !== null && shownCells.has(key) ? key : null,
    }
  })
  const inCells = placed.flatMap(({ note, key }) => (key === null ? [] : [{ note, key }]))
  return {
    head: placed.flatMap(({ note, isHead }) => (isHead ? [note] : [])),
    sheet: placed.flatMap(({ note, isHead, key }) => (!isHead && key === null ? [note] : [])),
    cells: new Map([...Map.groupBy(inCells, ({ key }) => key)].map(([key, own]) => [key, own.map(({ note }) => note)])),
  }
}

/** The cells that the form shows, by part and column. */
const cellKeys = ({ goals, titleCell }: DeskForm): ReadonlySet<string> =>
  new Set(
    [
      titleCell,
      ...goals.flatMap(({ number, title, evaluation, rows, under }) => [
        number,
        title,
        evaluation,
        ...rows.flatMap(({ cells }) => cells),
        ...under.map(({ cell }) => cell),
      ]),
    ].map(({ part, column }) => `${part}/${column}`),
  )

/** The pages of the file on which the sheet's words stand: from the first to the last of them. */
const pagesOf = (
  { reading, findings }: { reading: ReceivedSheet['reading']; findings: readonly Place[] },
  findSpot: FindSpot,
): ReadonlySet<number> | null => {
  const places = [
    ...findings,
    ...reading.goals.flatMap(({ places = {}, items }) => [
      ...Object.values(places),
      ...items.flatMap((item) => [
        ...Object.values(item.places ?? {}),
        ...item.steps.flatMap((step) => Object.values(step.places ?? {})),
      ]),
    ]),
  ]
  const numbers = places.flatMap((place) => findSpot(place ?? null)?.page ?? [])
  if (numbers.length === 0) return null
  const first = Math.min(...numbers)
  return new Set(Array.from({ length: Math.max(...numbers) - first + 1 }, (_, index) => first + index))
}

/** Where the next or last sheet is that still needs a person. */
const neighbour = ({ received, siblings, reception }: SheetToShow, step: 1 | -1): string | null => {
  const waiting = new Set(
    reception?.groups.flatMap(({ rows }) =>
      rows.flatMap(({ standing, sheetId, doubts }) =>
        sheetId !== null &&
        (deskGroupOf[standing] === 'problem' || standing === 'doubtful' || (standing === 'ready' && doubts.length > 0))
          ? [sheetId]
          : [],
      ),
    ),
  )
  const at = siblings.findIndex(({ id }) => id === received.id)
  const others = step === 1 ? siblings.slice(at + 1) : siblings.slice(0, Math.max(at, 0)).toReversed()
  const found = others.find(({ id }) => waiting.has(id))
  return found ? receivedSheetAddress(received.receptionId, found.id) : null
}

const countsOf = ({ findings }: ReceivedSheet): ReceivedSheetView['counts'] =>
  findingLevels.map((level) => ({ mark: levelLabels[level], ...findings[level] })).filter(({ all }) => all > 0)

const sourceOf = ({ received, document }: SheetToShow, pages: ReadonlySet<number> | null): SourceView | null => {
  const { file, receptionId } = received
  if (document === null) return null
  const hasPictures = document.format === 'pdf' && file.storedFileId !== null
  return showSource(document, {
    pages,
    picture: hasPictures ? (page) => pictureAddress(receptionId, file.id, page) : null,
  })
}

/** The form of a received sheet under the head that is decided or proposed. */
const formOf = ({ received, city }: SheetToShow): FormView => {
  const { sheet, head } = received
  return showForm(
    {
      ...sheet,
      fiscalYear: head.fiscalYear.value,
      phase: head.phase.value,
      departments: head.departments.value.map(({ name }) => name),
    },
    city.officialForm,
    scaleOfYear(city.scales, head.fiscalYear.value ?? 0),
  )
}

const layOut = (shown: SheetToShow, comparison: ComparisonView | null) => {
  const { received, document, city } = shown
  const form = formOf(shown)
  const findSpot = document ? sourceFinder(document) : () => null
  const depth = {
    received,
    scale: scaleOfYear(city.scales, received.head.fiscalYear.value ?? 0),
    findSpot,
    differences: new Map(comparison?.differences.map(({ cell, anchor }) => [cell, anchor])),
  }
  const shownCells = cellKeys(showDeskForm(form, { ...depth, notes: new Map() }))
  const noted = placeNotes(received, form, { shownCells, findSpot })
  const findings = received.deskFindings.map(({ finding }) => finding.place)
  return {
    noted,
    form: showDeskForm(form, { ...depth, notes: noted.cells }),
    pages: pagesOf({ reading: received.reading, findings }, findSpot),
  }
}

/** A received sheet as its page shows it: the source, the form with every doubt in its place, and what would change. */
export const showReceivedSheet = (shown: SheetToShow): ReceivedSheetView => {
  const { received, choices } = shown
  const { receptionId, file, imported, findings } = received
  const comparison = showComparison(shown.comparison)
  const { noted, form, pages } = layOut(shown, comparison)
  const inOrder = [...noted.head, ...noted.sheet, ...noted.cells.values()].flat()
  const open = inOrder.filter(({ answered }) => answered === null)
  return {
    id: received.id,
    version: received.version,
    storedRevision: shown.comparison?.stored?.revision ?? null,
    address: receivedSheetAddress(receptionId, received.id),
    reception: receptionAddress(receptionId),
    path: file.path,
    original: file.storedFileId === null ? null : originalAddress(receptionId, file.id),
    state: received.state,
    head: showHeadForm(received.head, choices),
    source: sourceOf(shown, pages),
    form,
    notesOfHead: noted.head,
    notesOfSheet: noted.sheet,
    counts: countsOf(received),
    openCount: open.length,
    openErrorCount: findings.error.open,
    quietCount: findings.hint.open,
    firstOpen: open[0]?.anchor ?? null,
    comparison,
    before: neighbour(shown, -1),
    after: neighbour(shown, 1),
    isComplete: received.missing.length === 0,
    mayUndo: received.lastStep !== null && received.state !== 'imported',
    imported: imported && {
      words: `${showInstant(imported.at)}に${imported.actor}が取り込みました（変えた欄 ${imported.changeCount}）。`,
      address: sheetAddress('office', imported.sheetId, imported.phase),
    },
  }
}
