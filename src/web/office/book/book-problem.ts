import type { BookRefusal } from '../../../sheet/book-refusal.ts'
import type { RefusalOf } from '../../../sheet/refusal.ts'
import { bookRefusalMessage } from '../../../view/message/book-refusal.ts'
import { refusalMessage } from '../../../view/message/refusal-message.ts'

export type AnyBookRefusal = BookRefusal | RefusalOf<'city-not-found' | 'not-permitted'>

/** Why something was not done about a book, as the page says it. */
export type BookProblem = { readonly status: 403 | 404 | 409 | 422; readonly words: string }

const statuses: Readonly<Record<AnyBookRefusal['kind'], BookProblem['status']>> = {
  'no-sheets-to-bind': 422,
  'sheets-not-ready': 409,
  'book-not-found': 404,
  'book-under-way': 409,
  'book-made': 409,
  'city-not-found': 404,
  'not-permitted': 403,
}

/** A refused command about a book in plain words, with its HTTP status. */
export const bookProblem = (refusal: AnyBookRefusal): BookProblem => ({
  status: statuses[refusal.kind],
  words:
    refusal.kind === 'city-not-found' || refusal.kind === 'not-permitted'
      ? refusalMessage(refusal)
      : bookRefusalMessage(refusal),
})
