import type { FiscalYear } from './fiscal-year.ts'
import type { JobSeen } from './job.ts'
import type { KeptSheet } from './kept-sheet.ts'
import type { Phase } from './phase.ts'
import type { SheetState } from './state.ts'

/** What a book is bound of: the published versions, or the sheets as they stand, those being written included. */
export const bookSources = ['published', 'current'] as const
export type BookSource = (typeof bookSources)[number]

export const bookFormats = ['pdf', 'xlsx'] as const
export type BookFormat = (typeof bookFormats)[number]

/** Which sheets a book is made of: all of a year and phase that are ready, or some of them. */
export type BookOrder = {
  readonly fiscalYear: FiscalYear
  readonly phase: Phase
  readonly source: BookSource
  /** Null: every sheet that is ready when the book is made. */
  readonly sheetIds: readonly string[] | null
  readonly hasSummary: boolean
}

/** A sheet that can be bound; `edition` is its published version, or its revision where it is taken as it stands. */
export type BookSheet = Pick<KeptSheet, 'departments'> & {
  readonly sheetId: string
  readonly edition: number
  readonly state: SheetState
}

/** What was bound: 「市民生活部、第2版」. */
export type BoundSheet = Pick<BookSheet, 'sheetId' | 'edition' | 'state'> & {
  readonly departments: readonly string[]
}

export type BookFile = { readonly format: BookFormat; readonly fileId: string; readonly sizeInBytes: number }

/** 冊子: the forms of all departments of a year and phase, bound. Made by a job; without files until that is done. */
export type KeptBook = BookOrder & {
  readonly id: string
  readonly actor: string
  readonly createdAt: string
  readonly madeAt: string | null
  readonly removedAt: string | null
  readonly sheets: readonly BoundSheet[]
  /** Characters that no font for print has; 〓 stands for them in the PDF. */
  readonly missingGlyphs: readonly string[]
  readonly files: readonly BookFile[]
  readonly job: JobSeen | null
}
