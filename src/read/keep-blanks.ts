import type { Document } from '../base/document.ts'
import type { Place } from '../base/place.ts'
import type { Sheet } from '../sheet/sheet.ts'

const keyOf = ({ sheet = '', cell = '' }: Place): string => `${sheet}/${cell}`

/** The text of a cell behind its mark and the blank after it; null where something else stands in the cell too. */
const wordsIn = (written: string, text: string, mark: string | null): string | null => {
  if (written.trim() === text) return written
  const begun = written.trimStart()
  if (mark === null || !begun.startsWith(mark)) return null
  const behind = begun.slice(mark.length).replace(/^ /, '')
  return behind.trim() === text ? behind : null
}

/**
 * Gives the texts of a workbook's cells the blanks and empty lines back that their author put before and behind them:
 * reading goes by the words alone. Only where a text has its cell for itself; titles keep none.
 */
export const keepBlanks = (sheet: Sheet, document: Document): Sheet => {
  if (document.format !== 'excel') return sheet
  const written = new Map<string, string>()
  for (const { blocks } of document.pages)
    for (const block of blocks)
      if (block.kind === 'table')
        for (const row of block.rows) for (const { text, place } of row) written.set(keyOf(place), text)
  const whole = <Text extends string | null>(text: Text, place: Place | undefined, mark: string | null) => {
    const cell = text === null || !place ? undefined : written.get(keyOf(place))
    return (cell === undefined || text === null ? null : wordsIn(cell, text, mark)) ?? text
  }
  const both = (part: { readonly mark: string | null } & Sides) => ({
    target: whole(part.target, part.places?.target, part.mark),
    progress: whole(part.progress, part.places?.progress, part.mark),
  })
  return {
    ...sheet,
    goals: sheet.goals.map((goal) => ({
      ...goal,
      items: goal.items.map((item) => ({
        ...item,
        ...both(item),
        steps: item.steps.map((step) => ({
          ...step,
          action: whole(step.action, step.places?.action, step.mark),
          ...both(step),
        })),
      })),
    })),
  }
}

type Sides = {
  readonly target: string | null
  readonly progress: string | null
  readonly places?: Partial<Record<'target' | 'progress', Place>>
}
