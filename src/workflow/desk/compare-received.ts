import type { ReceivedComparison, ReceivedDifference } from '../../sheet/received-sheet.ts'
import type { ContentToImport } from './content-to-import.ts'
import { labelParts } from './part-labels.ts'

const nowhere = { where: {}, words: '' }

/** The two sides of a received sheet and its phase as they are shown: only what differs, each with its part in words. */
export const compareReceived = ({
  compared,
  vanished,
}: ContentToImport): Pick<ReceivedComparison, 'differences' | 'newParts' | 'vanished' | 'sameCount'> => {
  const labels = labelParts(compared.map(({ part }) => part))
  const stored = labelParts([
    ...vanished.map(({ part }) => part),
    ...compared.map(({ part }) => part).filter(({ id }) => !vanished.some(({ part }) => part.id === id)),
  ])
  const differences = compared.flatMap(({ part, receivedPart, cells }) =>
    cells
      .filter(({ before, after }) => (before?.text ?? null) !== (after?.text ?? null))
      .map(({ column, before, after, take, isDecided }): ReceivedDifference => {
        const { where, words } = labels.get(part.id) ?? nowhere
        const texts = { before: before?.text ?? null, after: after?.text ?? null }
        const storedVersion = before?.version ?? 0
        return {
          part: part.id,
          column,
          receivedPart,
          where: { ...where, column },
          words,
          ...texts,
          storedVersion,
          take,
          isDecided,
        }
      }),
  )
  const cellCount = compared.reduce((sum, { cells }) => sum + cells.length, 0)
  return {
    differences,
    newParts: compared
      .filter((one) => one.stored === null)
      .map(({ part, receivedPart }) => ({ receivedPart, kind: part.kind, ...(labels.get(part.id) ?? nowhere) })),
    vanished: vanished.map(({ part, take, isDecided }) => ({
      part: part.id,
      kind: part.kind,
      take,
      isDecided,
      ...(stored.get(part.id) ?? nowhere),
    })),
    sameCount: cellCount - differences.length,
  }
}
