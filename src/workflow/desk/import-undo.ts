import type { ImportUndo } from '../../sheet/import-record.ts'
import type { StoredPart } from '../../store/draft/part.ts'
import type { PhaseFilled } from '../fill-phase.ts'

type PlacedPart = ImportUndo['parts'][number]['after']

const placeOf = ({ parent, position, removed }: Omit<StoredPart, 'cells'>): PlacedPart => ({
  parent,
  position,
  isRemoved: removed,
})

/** What must be known to take an import back: what stood where it wrote. */
export const importUndo = ({ change, before }: PhaseFilled): ImportUndo => {
  const byId = new Map(before.parts.map((part) => [part.id, part]))
  const { head } = before
  return {
    head: head && {
      state: head.state,
      source: head.source,
      departmentNames: head.departmentNames,
      findings: head.findings,
    },
    parts: change.parts.map((part) => {
      const stood = byId.get(part.id)
      return { id: part.id, before: stood ? placeOf(stood) : null, after: placeOf(part) }
    }),
    cells: change.cells.map(({ partId, column, version }) => {
      const stood = byId.get(partId)?.cells.find((cell) => cell.column === column)
      const { position, text, place } = stood ?? { position: 0, text: null, place: null }
      return { partId, column, version, before: stood ? { position, text, place } : null }
    }),
  }
}
