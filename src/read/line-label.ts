import type { HeadingRole } from './heading-words.ts'
import type { RowCell } from './row.ts'

/** A line that is a label and no more, 「【現状と課題】」: the lines below it are its words. */
export type LineLabel = { readonly role: HeadingRole; readonly cell: RowCell; isUsed: boolean }
