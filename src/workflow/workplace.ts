import type { Person } from '../sheet/person.ts'
import type { Store } from '../store/store.ts'

/** One city's sheets, and what commands must not make up by themselves: the time and new ids. */
export type Workplace = {
  readonly store: Store
  /** The city's code. */
  readonly city: string
  readonly now: () => Date
  /** A UUID of version 7. */
  readonly newId: () => string
}

/** Who acts, and by which way in: `{ id: 'p1', name: '山田', means: 'page' }`. */
export type Actor = {
  readonly id: string
  readonly name: string
  readonly means: string
  /** Whose roles decide what is permitted. Absent: the command line, the demonstration's visitor, the program itself. */
  readonly person?: Person
}
