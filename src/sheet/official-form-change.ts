import type { OfficialForm } from './official-form.ts'

/** One change of a city's form, counted from 1; a form of null is the default one. */
export type OfficialFormChange = {
  readonly version: number
  readonly before: OfficialForm | null
  readonly after: OfficialForm | null
  /** The change that this one takes back. */
  readonly undoes: number | null
  readonly actor: string
  /** An instant as ISO 8601 in UTC. */
  readonly at: string
}

/** What a person saw of the form they change: the version of its newest change, 0 where there was none. */
export const formVersion = (changes: readonly OfficialFormChange[]): number =>
  Math.max(0, ...changes.map(({ version }) => version))

/** The change that would be taken back next: the newest that is no taking back and was not taken back; else null. */
export const changeToUndo = (changes: readonly OfficialFormChange[]): OfficialFormChange | null => {
  const undone = new Set(changes.map(({ undoes }) => undoes))
  const standing = changes.filter(({ version, undoes }) => undoes === null && !undone.has(version))
  return standing.toSorted((a, b) => b.version - a.version)[0] ?? null
}
