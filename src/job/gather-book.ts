import type { Book } from '../export/book.ts'
import type { BookOrder, BookSheet, BoundSheet } from '../sheet/book.ts'
import type { City } from '../sheet/city.ts'
import { scaleOfYear } from '../sheet/self-evaluation.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { SheetState } from '../sheet/state.ts'
import { findBookSheets } from '../store/book/find-book-sheets.ts'
import { findCity } from '../store/city/find-city.ts'
import { findKeptSheet } from '../store/draft/find-kept-sheet.ts'
import { findPublishedSheet } from '../store/published/find-published-sheet.ts'
import type { Reader } from '../store/store.ts'
import { draftsOnCover } from '../view/message/book-label.ts'
import { showForm } from '../view/show-form.ts'

export type BookGathered = { readonly book: Book; readonly sheets: readonly BoundSheet[] }

type Gathering = {
  /** The day that stands on the cover: 2026-10-10. */
  readonly date: string
  /** Told before each sheet is fetched; false stops there. */
  readonly before: (step: { readonly index: number; readonly all: number; readonly name: string }) => Promise<boolean>
}

const nameOf = ({ departments }: BookSheet): string => departments.map(({ name }) => name).join('・')

type Found = { readonly sheet: Sheet; readonly edition: number; readonly state: SheetState }

const findOne = async (db: Reader, city: string, order: BookOrder, ready: BookSheet): Promise<Found | null> => {
  const key = { sheetId: ready.sheetId, phase: order.phase }
  if (order.source === 'published') {
    const published = await findPublishedSheet(db, city, { ...key, version: ready.edition })
    return published && { sheet: published.sheet, edition: published.version, state: ready.state }
  }
  const kept = await findKeptSheet(db, city, key)
  return kept && { sheet: kept.sheet, edition: kept.revision, state: kept.state }
}

const isPublished = (state: SheetState): boolean => state === 'published' || state === 'corrected'

const bind = (city: City, order: BookOrder, date: string, found: readonly Found[]): Book => {
  const scale = scaleOfYear(city.scales, order.fiscalYear)
  return {
    city: city.name ?? '',
    title: city.officialForm.titles[order.phase],
    year: order.fiscalYear,
    phase: order.phase,
    date,
    note: found.every(({ state }) => isPublished(state)) ? '' : draftsOnCover,
    forms: found.map(({ sheet }) => showForm(sheet, city.officialForm, scale)),
    legend: scale ? [...scale.grades, scale.notJudgeable] : [],
    hasSummary: order.hasSummary,
  }
}

/** Fetches the sheets of a book and lays out their forms; null when it was stopped, or there is no such sheet any more. */
export const gatherBook = async (
  db: Reader,
  code: string,
  order: BookOrder,
  { date, before }: Gathering,
): Promise<BookGathered | null> => {
  const city = await findCity(db, code)
  const chosen = order.sheetIds === null ? null : new Set(order.sheetIds)
  const ready = (await findBookSheets(db, code, order)).filter(({ sheetId }) => chosen?.has(sheetId) ?? true)
  if (!city || ready.length === 0) return null
  const found: Found[] = []
  const sheets: BoundSheet[] = []
  for (const [index, one] of ready.entries()) {
    if (!(await before({ index, all: ready.length, name: nameOf(one) }))) return null
    const own = await findOne(db, code, order, one)
    if (!own) continue
    const { edition, state } = own
    found.push(own)
    sheets.push({ sheetId: one.sheetId, departments: one.departments.map(({ name }) => name), edition, state })
  }
  return { book: bind(city, order, date, found), sheets }
}
