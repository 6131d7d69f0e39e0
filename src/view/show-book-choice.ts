import { fiscalYearName } from '../base/wareki.ts'
import type { BookOrder, BookSheet } from '../sheet/book.ts'
import { bookSources } from '../sheet/book.ts'
import type { Department } from '../sheet/department.ts'
import type { FiscalYear } from '../sheet/fiscal-year.ts'
import { phases } from '../sheet/phase.ts'
import { bookChoiceAddress } from './book-address.ts'
import { bookSourceLabels } from './message/book-label.ts'
import { phaseLabels, phaseNames } from './message/phase-label.ts'
import { stateLabels } from './message/state-label.ts'
import type { WordMark } from './message/word-mark.ts'
import { type SwitchOption, yearLabel } from './show-year-switch.ts'

/** What a book is to be made of; every filter stands in the address. */
export type BookChosen = Pick<BookOrder, 'fiscalYear' | 'phase' | 'source'>

/** The form on which a book is ordered. */
export type BookChoice = {
  /** 「令和8年度 (2026) 中間報告」. */
  readonly name: string
  readonly fields: Readonly<Record<string, string | number>>
  readonly years: readonly SwitchOption[]
  readonly phases: readonly SwitchOption[]
  readonly sources: readonly SwitchOption[]
  readonly ready: readonly BookChoiceSheet[]
  /** Departments of which nothing can be bound, with where they stand. */
  readonly notReady: readonly { readonly key: string; readonly departments: string; readonly state: WordMark }[]
}

export type BookChoiceSheet = {
  readonly sheetId: string
  readonly departments: string
  readonly state: WordMark
  /** 「第2版」; '' where the sheet is taken as it stands. */
  readonly edition: string
  readonly isChosen: boolean
}

type ToChooseFrom = {
  readonly years: readonly FiscalYear[]
  readonly departments: readonly Department[]
  /** What can be bound. */
  readonly ready: readonly BookSheet[]
  /** All sheets of the year and phase as they stand. */
  readonly current: readonly BookSheet[]
  /** Those a person chose before; null: all. */
  readonly chosen: readonly string[] | null
}

const namesOf = (departments: readonly Pick<Department, 'name'>[]): string =>
  departments.map(({ name }) => name).join('・')

type NotReady = BookChoice['notReady'][number] & { readonly position: number }

const notReadyOf = ({ departments, ready, current }: ToChooseFrom): BookChoice['notReady'] => {
  const bound = new Set(ready.map(({ sheetId }) => sheetId))
  const covered = new Set(current.flatMap((sheet) => sheet.departments.map(({ id }) => id)))
  const sheets = current
    .filter(({ sheetId }) => !bound.has(sheetId))
    .map(
      (sheet): NotReady => ({
        key: sheet.sheetId,
        departments: namesOf(sheet.departments),
        state: stateLabels[sheet.state],
        position: sheet.departments[0]?.position ?? 0,
      }),
    )
  const without = departments
    .filter(({ id }) => !covered.has(id))
    .map(
      (department): NotReady => ({
        key: department.id,
        departments: department.name,
        state: stateLabels['not-started'],
        position: department.position,
      }),
    )
  return [...sheets, ...without].toSorted((a, b) => a.position - b.position).map(({ position: _, ...each }) => each)
}

/** The form on which a book is ordered: every department that is ready is chosen, the others are named with their state. */
export const showBookChoice = (order: BookChosen, from: ToChooseFrom): BookChoice => {
  const { fiscalYear, phase, source } = order
  const years = [...new Set([...from.years, fiscalYear])].toSorted((a, b) => b - a)
  return {
    name: `${yearLabel(fiscalYear)} ${phaseNames[phase]}`,
    fields: { year: fiscalYear, phase, of: source },
    years: years.map((year) => ({
      label: fiscalYearName(year),
      address: bookChoiceAddress({ ...order, fiscalYear: year }),
      current: year === fiscalYear,
    })),
    phases: phases.map((one) => ({
      label: phaseLabels[one],
      address: bookChoiceAddress({ ...order, phase: one }),
      current: one === phase,
    })),
    sources: bookSources.map((one) => ({
      label: bookSourceLabels[one],
      address: bookChoiceAddress({ ...order, source: one }),
      current: one === source,
    })),
    ready: from.ready.map(({ sheetId, departments, edition, state }) => ({
      sheetId,
      departments: namesOf(departments),
      state: stateLabels[state],
      edition: source === 'published' ? `第${edition}版` : '',
      isChosen: from.chosen?.includes(sheetId) ?? true,
    })),
    notReady: notReadyOf(from),
  }
}
