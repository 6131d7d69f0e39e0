import { phases } from '../../sheet/phase.ts'
import type { DeskFinding, FindingAnswer, SheetDecision } from '../../sheet/received-sheet.ts'
import type { FindingCounts } from '../../sheet/reception.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import { splitSheet } from '../../store/draft/split-sheet.ts'
import type { ReceivedRow } from '../../store/reception/received-row.ts'
import { cellFinder } from './cell-finder.ts'

type About = DeskFinding['about']
type HeadField = Extract<About, { readonly kind: 'head' }>['field']

const headFields: readonly HeadField[] = ['departments', 'fiscalYear', 'phase']

const aboutHead = ({ place }: SheetFinding): About | null => {
  const field = place.goal === undefined ? headFields.find((own) => own === place.column) : undefined
  return field ? { kind: 'head', field } : null
}

/** What a proposal decides about the head, or null: 「midyear」 for a phase that is not printed. */
export const headDecision = ({ proposal }: SheetFinding, field: HeadField): SheetDecision | null => {
  const phase = field === 'phase' ? phases.find((own) => own === proposal) : undefined
  return phase ? { kind: 'phase', phase } : null
}

const answerTo = (decisions: readonly SheetDecision[], index: number, about: About): FindingAnswer | null => {
  const own = decisions.find((decision) => decision.kind === 'finding' && decision.finding === index)
  if (own?.kind === 'finding') return own.answer
  // Whoever says for whom a sheet is has answered that the document does not say it.
  return about.kind === 'head' && decisions.some(({ kind }) => kind === about.field) ? 'corrected' : null
}

/** The findings of a received sheet: what each is about, and what became of it. */
export const deskFindings = ({
  reading,
  findings,
  decisions,
}: Pick<ReceivedRow, 'reading' | 'findings' | 'decisions'>): readonly DeskFinding[] => {
  const findCell = cellFinder(splitSheet(reading))
  return findings.map((finding, index) => {
    const cell = findCell(finding.place)
    const about: About = aboutHead(finding) ?? (cell ? { kind: 'cell', ...cell } : { kind: 'nothing' })
    const isAcceptable =
      finding.proposal !== undefined &&
      (about.kind === 'cell' || (about.kind === 'head' && headDecision(finding, about.field) !== null))
    return { index, finding, about, isAcceptable, answer: answerTo(decisions, index, about) }
  })
}

/** How many findings there are of each level, and how many of them are open. */
export const countFindings = (findings: readonly DeskFinding[]): FindingCounts => {
  const countsOf = (level: keyof FindingCounts) => {
    const own = findings.filter(({ finding }) => finding.level === level)
    return { all: own.length, open: own.filter(({ answer }) => answer === null).length }
  }
  return { error: countsOf('error'), warning: countsOf('warning'), hint: countsOf('hint') }
}
