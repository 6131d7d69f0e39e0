import type { HeadingRole } from './heading-words.ts'
import type { RowCell } from './row.ts'

/** What is said of a whole goal under a heading of its own: 「難易度 | Ａ」. */
export type GoalField = { readonly role: HeadingRole | 'surplus'; readonly heading: string; readonly cell: RowCell }
