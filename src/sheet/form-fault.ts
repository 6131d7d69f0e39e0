/** What a JSON value is, as a fault names it. */
export type JsonKind = 'text' | 'number' | 'truth' | 'list' | 'object'

/** What is wrong with a form's JSON at one place. */
export type FormFaultReason =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrong-kind'; readonly expected: readonly JsonKind[] }
  | { readonly kind: 'unknown-key' }
  | { readonly kind: 'not-an-option'; readonly options: readonly string[] }
  | { readonly kind: 'number-too-small'; readonly minimum: number; readonly inclusive: boolean }
  | { readonly kind: 'number-too-large'; readonly maximum: number }
  | { readonly kind: 'text-empty' }
  | { readonly kind: 'text-too-long'; readonly maximum: number }
  | { readonly kind: 'list-empty' }
  | { readonly kind: 'list-too-long'; readonly maximum: number }
  /** Every form has an `action` column, in every phase. */
  | { readonly kind: 'action-column-missing' }
  /** Two columns of one key, or two of the city's own with one heading. */
  | { readonly kind: 'column-twice' }
  /** The heading of a column of the city's own is what its words are kept under, and the same in all phases. */
  | { readonly kind: 'extra-heading-per-phase' }

/** One fault, with the way to it (`columns.2.width`; '' is the whole), and its line in the JSON text where there is one. */
export type FormFault = { readonly path: string; readonly line: number | null; readonly reason: FormFaultReason }
