import type { FindingLevel } from '../../base/finding.ts'
import type { Place } from '../../base/place.ts'
import { phases } from '../../sheet/phase.ts'
import type { DeskFinding, ReceivedCellKey, ReceivedSheet } from '../../sheet/received-sheet.ts'
import { findingAnswerLabels } from '../message/desk-answer-label.ts'
import { findingMessage } from '../message/finding-message.ts'
import { partName } from '../message/part-name.ts'
import { phaseNames } from '../message/phase-label.ts'
import type { SourceSpot } from './source-anchor.ts'
import { textOfCell } from './text-of-cell.ts'

/** A finding in its place, with what can be done about it. */
export type DeskNote = {
  readonly anchor: string
  readonly index: number
  readonly level: FindingLevel
  readonly where: string
  readonly message: string
  readonly proposal: string | null
  readonly mayAccept: boolean
  /** What stands in the cell it is about, to be put right by hand; null: it is about no cell. */
  readonly text: string | null
  /** It is answered by choosing department, year or phase. */
  readonly isAboutHead: boolean
  /** Where in the source the words stand that it is about. */
  readonly source: string | null
  /** 「このままにしました」; null: it is open. */
  readonly answered: string | null
}

/** Where a finding's note leads to: `finding-3`. */
export const noteAnchor = (index: number): string => `finding-${index}`

// A mark or a sign for 継続 stands with the words it leads, and has no cell of its own on the form.
const mainColumn = ({ part, column }: ReceivedCellKey): string => {
  if (column !== 'mark' && column !== 'continuity') return column
  return part.split('.').length > 2 ? 'action' : 'title'
}

/** The cell of the form beside which a finding about a part's cell stands. */
export const cellOfNote = (key: ReceivedCellKey): string => `${key.part}/${mainColumn(key)}`

const proposalOf = ({ finding, about }: DeskFinding): string | null => {
  const phase = about.kind === 'head' ? phases.find((known) => known === finding.proposal) : undefined
  return phase ? phaseNames[phase] : (finding.proposal ?? null)
}

/** A finding of a received sheet as a note. */
export const showDeskNote = (
  found: DeskFinding,
  sheet: ReceivedSheet['sheet'],
  findSpot: (place: Place) => SourceSpot | null,
): DeskNote => {
  const { index, finding, about, answer, isAcceptable } = found
  return {
    anchor: noteAnchor(index),
    index,
    level: finding.level,
    where: partName(finding.place) || '調書全体',
    message: findingMessage(finding),
    proposal: proposalOf(found),
    mayAccept: isAcceptable,
    text: about.kind === 'cell' ? textOfCell(sheet, about) : null,
    isAboutHead: about.kind === 'head',
    source: findSpot(finding.place)?.anchor ?? null,
    answered: answer && findingAnswerLabels[answer],
  }
}
