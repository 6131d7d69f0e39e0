/** Why something was not done about a book. */
export type BookRefusal =
  /** None was chosen, or none of the year and phase is ready. */
  | { readonly kind: 'no-sheets-to-bind' }
  /** Some that were chosen are not ready, or not any more. */
  | { readonly kind: 'sheets-not-ready'; readonly count: number }
  | { readonly kind: 'book-not-found' }
  | { readonly kind: 'book-under-way' }
  | { readonly kind: 'book-made' }

export type BookRefusalOf<Kind extends BookRefusal['kind']> = Extract<BookRefusal, { readonly kind: Kind }>
