import type { Quantity, ReadingContext, SheetDate, Status } from '../../sheet/reading.ts'
import { splitClauses } from './split-clauses.ts'
import { type Statement, stateClauses } from './state-clauses.ts'
import { statusOfFigures } from './status-of-figures.ts'

/** A linked clause only leads to what its sentence says at the end: 「説明会を終え、配布予定」. It speaks where nothing follows. */
const leading = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter((statement, index) => {
    const next = statements[index + 1]
    if (!statement.linked || next?.sentence !== statement.sentence) return true
    // 「16か所に設置し、160kWとなっている」: a figure at the end does not undo the deed before it.
    return statement.says === 'delayed' || (next.level === true && statement.counted)
  })

/** Several statements as one status. The last word decides, unless what was said before it weighs more. */
const weigh = (statements: readonly Statement[]): Status | null => {
  const last = statements.at(-1)
  if (last === undefined) return null
  const before = statements.slice(0, -1)
  const said = (...statuses: Status[]) => before.some(({ says }) => statuses.includes(says))
  const counted = statements.some((statement) => statement.counted && statement.says === 'done')
  if (said('delayed') && last.says !== 'done' && last.says !== 'missed') return 'delayed'
  switch (last.says) {
    case 'planned':
      if (said('not_started')) return 'not_started'
      return counted ? 'done' : said('done', 'ongoing') ? 'ongoing' : 'planned'
    case 'considering':
      return said('done', 'ongoing') ? 'ongoing' : 'considering'
    case 'not_started':
      return said('done', 'ongoing') ? 'ongoing' : 'not_started'
    case 'ongoing':
      return last.level && counted ? 'done' : 'ongoing'
    case 'done':
      return !counted && said('ongoing', 'considering', 'planned') ? 'ongoing' : 'done'
    default:
      return last.says
  }
}

/**
 * What a progress text itself says of the work; null for a target or an action, and for a bare level (婚姻数 390件).
 * 「説明会を終え、9月末までに配布予定」 is planned, 「検討会を1回開催」 done, 「開催を検討」 considering.
 */
export const readStatus = (
  text: string,
  { column, fiscalYear, asOf }: ReadingContext,
  found: { readonly quantities: readonly Quantity[]; readonly dates: readonly SheetDate[] },
  folded?: string,
): Status | null => {
  if (column === 'target' || column === 'action') return null
  const statements = leading(stateClauses(splitClauses(text, folded), { ...found, asOf }))
  return statusOfFigures({ text, fiscalYear, ...found }, statements) ?? weigh(statements)
}
