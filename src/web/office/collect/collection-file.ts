import { fiscalYearName } from '../../../base/wareki.ts'
import { writeCollectionForm } from '../../../export/write-collection-form.ts'
import type { City } from '../../../sheet/city.ts'
import { scaleOfYear } from '../../../sheet/self-evaluation.ts'
import { phaseLabels } from '../../../view/message/phase-label.ts'
import { showForm } from '../../../view/show-form.ts'
import type { SheetToCollect } from '../../../workflow/collect/find-sheet-to-collect.ts'
import type { YearAndPhase } from '../read-year-and-phase.ts'
import type { CollectWish } from './read-collect.ts'

// What Windows does not take in a name, and dots and blanks at its end.
const notAllowed = /[\\/:*?"<>|\p{Cc}]/gu
const badEnd = /[. \u3000]+$/u

const allowed = (name: string): string => name.replace(notAllowed, '_').toWellFormed().replace(badEnd, '')

/** 「令和8年度_中間」. */
export const collectionName = ({ fiscalYear, phase }: YearAndPhase): string =>
  `重点目標_${fiscalYearName(fiscalYear)}_${phaseLabels[phase]}_照会`

/** Names for the files of several departments, each once, such as Windows takes: 「総務部.xlsx」. */
export const fileNames = (sheets: readonly Pick<SheetToCollect, 'departments'>[]): readonly string[] => {
  const taken = new Set<string>()
  return sheets.map(({ departments }, index) => {
    const name = allowed(departments.map((department) => department.name).join('・')) || `${index + 1}`
    let unique = name
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${name} (${count})`
    taken.add(unique.toLowerCase())
    return `${unique}.xlsx`
  })
}

/** The form that a department fills in, with what the city writes on it. */
export const collectionFile = (
  { id, fiscalYear, sheet }: SheetToCollect,
  { officialForm, scales }: City,
  { due, words }: Pick<CollectWish, 'due' | 'words'>,
): Promise<Uint8Array> =>
  writeCollectionForm(showForm(sheet, officialForm, scaleOfYear(scales, fiscalYear)), { due, words, sheetId: id })
