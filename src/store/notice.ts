import type { Notice, Writer } from './store.ts'

const announced = new WeakMap<Writer, Set<Notice>>()

/** Announces something with the commit of a transaction; when it is undone nobody hears of it. */
export const announce = (tx: Writer, notice: Notice): void => {
  announced.set(tx, (announced.get(tx) ?? new Set()).add(notice))
}

/** What a transaction has announced so far. */
export const noticesOf = (tx: Writer): ReadonlySet<Notice> => announced.get(tx) ?? new Set()
