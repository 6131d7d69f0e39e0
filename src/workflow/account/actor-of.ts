import type { Person } from '../../sheet/person.ts'
import type { Actor } from '../workplace.ts'

/** A person who acts on a page; their roles decide what is permitted. */
export const actorOf = (person: Person): Actor => ({ id: person.id, name: person.name, means: 'page', person })

/** Somebody on the way in: what they may do is to sign in, and that is no matter of roles. */
export const comingIn = ({ id, name }: Pick<Person, 'id' | 'name'>): Actor => ({ id, name, means: 'page' })
