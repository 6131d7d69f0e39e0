import type { SheetFinding } from '../sheet/sheet-finding.ts'
import type { DraftItem } from './draft-item.ts'
import type { PlacedCell } from './place-cells.ts'
import { readContinuityCell } from './read-continuity.ts'
import { doubtOf } from './reading-doubt.ts'
import type { RowScope } from './row-scope.ts'

/** Words of a column without a heading are kept under this name. */
export const noHeading = '見出しのない欄'

/** Keeps a further column's words under its heading; two texts under one heading stand below each other. */
export const keepExtra = (to: Pick<DraftItem, 'extra'>, heading: string, text: string): void => {
  const name = heading || noHeading
  const before = to.extra.get(name)
  to.extra.set(name, before === undefined ? text : `${before}\n${text}`)
}

/** What a further column may belong to. */
export type AsideScope = Pick<RowScope, 'items' | 'steps'>

/** Gives section, continuity and further columns of a row to its item, or to its step where it names only one. */
export const takeAside = ({ role, heading, cell }: PlacedCell, scope: AsideScope, findings: SheetFinding[]): void => {
  const [item] = scope.items
  const [step] = scope.steps
  const to = step && scope.steps.length === 1 && cell.rowSpan === 1 ? step : item
  if (!item || !to) {
    findings.push(doubtOf('words-not-placed', cell.place, {}, { words: cell.text, ...(heading && { heading }) }))
    return
  }
  const continuity = role === 'continuity' ? readContinuityCell(cell.text) : null
  if (continuity && item.continuity === null) item.continuity = continuity
  else if (role === 'section' && scope.steps.length > 0) giveSection(scope, heading, cell.text)
  else keepExtra(to, heading, cell.text)
}

const giveSection = ({ steps }: AsideScope, heading: string, text: string): void => {
  for (const step of steps) {
    if (step.section === null) step.section = text
    else keepExtra(step, heading, text)
  }
}
