import type { RefusalOf } from './refusal.ts'

/** Why one sheet of a drop was not imported. */
export type ImportReason =
  | RefusalOf<'sheet-incomplete' | 'not-editable' | 'text-not-keepable' | 'same-sheet-twice'>
  /** Findings of level error that nobody has answered; they may stay, when that is confirmed. */
  | { readonly kind: 'errors-open'; readonly count: number }
  | { readonly kind: 'already-imported' }
  | { readonly kind: 'is-set-aside' }
  /** It or what is stored was changed after the person looked. */
  | { readonly kind: 'seen-changed' }

/** Why something was not done at the receiving desk. */
export type DeskRefusal =
  | { readonly kind: 'no-files' }
  | { readonly kind: 'too-many-files'; readonly count: number; readonly most: number }
  | { readonly kind: 'files-too-large'; readonly sizeInBytes: number; readonly mostInBytes: number }
  | { readonly kind: 'reception-not-found' }
  | { readonly kind: 'received-file-not-found' }
  | { readonly kind: 'received-sheet-not-found' }
  /** Somebody else decided meanwhile: look again. */
  | { readonly kind: 'received-changed-by-other'; readonly version: number }
  /** What is imported is decided about on the sheet's own page, or after undoing the import. */
  | { readonly kind: 'already-imported' }
  | { readonly kind: 'finding-not-found' }
  /** The finding proposes no text, or names no cell: write the text, or leave it. */
  | { readonly kind: 'nothing-to-accept' }
  | { readonly kind: 'difference-not-found' }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'value-not-valid' }
  | { readonly kind: 'nothing-to-import' }
  /** All sheets or none: these could not be. */
  | {
      readonly kind: 'import-refused'
      readonly sheets: readonly {
        readonly receivedSheetId: string
        readonly path: string
        readonly because: ImportReason
      }[]
    }
  | { readonly kind: 'not-imported' }
  | { readonly kind: 'reading-under-way' }
  | { readonly kind: 'nothing-to-read' }

export type DeskRefusalOf<Kind extends DeskRefusal['kind']> = Extract<DeskRefusal, { readonly kind: Kind }>
