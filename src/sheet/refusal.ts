import type { SheetFinding } from './sheet-finding.ts'
import type { SheetState } from './state.ts'

/** What a sheet must say of itself before it can be kept. */
export type MissingFromSheet = 'fiscalYear' | 'phase' | 'departments' | 'goals'

/** Why a command was not done, for the person acting now. Each command names those it may give. */
export type Refusal =
  | { readonly kind: 'city-not-found' }
  | { readonly kind: 'city-exists' }
  /** A 全国地方公共団体コード has six digits. */
  | { readonly kind: 'city-code-not-valid' }
  | { readonly kind: 'name-missing' }
  /** The last year lies before the first. */
  | { readonly kind: 'years-not-valid' }
  /** A department of that name exists in one of these years. */
  | { readonly kind: 'department-exists'; readonly departmentId: string }
  | { readonly kind: 'department-not-found'; readonly departmentId: string }
  /** NUL or half a character, which no database keeps to the letter; `where` is the way to it: `goals.0.title`. */
  | { readonly kind: 'text-not-keepable'; readonly where: string }
  | { readonly kind: 'document-not-opened'; readonly finding: SheetFinding }
  | { readonly kind: 'not-a-sheet'; readonly findings: readonly SheetFinding[] }
  | { readonly kind: 'sheet-incomplete'; readonly missing: readonly MissingFromSheet[] }
  /** One document has two sheets of the same departments, year and phase: one would overwrite the other. */
  | { readonly kind: 'same-sheet-twice'; readonly departments: readonly string[] }
  | { readonly kind: 'sheet-not-found' }
  | { readonly kind: 'not-editable'; readonly state: SheetState }
  | { readonly kind: 'part-not-found' }
  | { readonly kind: 'column-not-known'; readonly column: string }
  /** A goal's number must be a number, a continuity 新規 or 継続. */
  | { readonly kind: 'text-not-fitting'; readonly column: string }
  /** Somebody changed the cell meanwhile: here is what stands there now. */
  | { readonly kind: 'changed-by-other'; readonly stored: { readonly text: string | null; readonly version: number } }
  | { readonly kind: 'sheet-changed-by-other'; readonly revision: number }
  | { readonly kind: 'not-next-state'; readonly from: SheetState; readonly to: SheetState }
  | { readonly kind: 'phase-exists' }
  /** A phase starts as a copy of an earlier one, and there is none. */
  | { readonly kind: 'nothing-to-copy' }
  | { readonly kind: 'note-missing' }
  | { readonly kind: 'nothing-changed' }

/** The refusals of one command: `RefusalOf<'sheet-not-found' | 'not-editable'>`. */
export type RefusalOf<Kind extends Refusal['kind']> = Extract<Refusal, { readonly kind: Kind }>
