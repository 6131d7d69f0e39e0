import type { Part, StoredPart } from '../../store/draft/part.ts'

const partOf = ({ removed: _, cells, ...part }: StoredPart): Part => ({
  ...part,
  cells: cells.map(({ version: _version, ...cell }) => cell),
})

/** Behind the sibling that it stood behind, as far as that one is still there; else in front of all. */
const putBehind = (order: readonly Part[], kept: StoredPart, stored: readonly StoredPart[]): readonly Part[] => {
  const before = stored
    .filter((other) => other.parent === kept.parent && other.position < kept.position)
    .toSorted((a, b) => b.position - a.position)
    .map((other) => order.findIndex(({ id }) => id === other.id))
    .find((at) => at >= 0)
  const at = before === undefined ? 0 : before + 1
  return [...order.slice(0, at), partOf(kept), ...order.slice(at)]
}

/** The parts of a document with those that were kept beside them, each where it stood among its siblings. */
export const orderKept = (
  parts: readonly Part[],
  kept: readonly StoredPart[],
  stored: readonly StoredPart[],
): readonly Part[] => {
  const keptByParent = Map.groupBy(kept, ({ parent }) => parent)
  const byParent = Map.groupBy(parts, ({ parent }) => parent)
  const parents = new Set([...byParent.keys(), ...keptByParent.keys()])
  return [...parents].flatMap((parent) => {
    const own = (byParent.get(parent) ?? []).toSorted((a, b) => a.position - b.position)
    const staying = (keptByParent.get(parent) ?? []).toSorted((a, b) => a.position - b.position)
    if (staying.length === 0) return own
    return staying
      .reduce<readonly Part[]>((order, part) => putBehind(order, part, stored), own)
      .map((part, position) => ({ ...part, position }))
  })
}
