import type { SheetDecision } from '../../sheet/received-sheet.ts'

/** What a decision is about: a later one about the same stands in its place. */
export const decisionKey = (decision: SheetDecision): string => {
  switch (decision.kind) {
    case 'finding':
      return `finding ${decision.finding}`
    case 'cell':
    case 'difference':
      return `${decision.kind} ${decision.part} ${decision.column}`
    case 'vanished':
      return `vanished ${decision.part}`
    default:
      return decision.kind
  }
}
