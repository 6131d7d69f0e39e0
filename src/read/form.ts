import type { FormHead } from './form-head.ts'
import type { Row } from './row.ts'

/** A titled page: its head, and the rows below it. */
export type Form = { readonly head: FormHead; readonly rows: readonly Row[] }
