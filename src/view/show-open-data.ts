import { type DataTableName, dataTableNames } from '../sheet/data/data-table.ts'
import { asOfDate, type FiscalYear } from '../sheet/fiscal-year.ts'
import type { PublishedSummary } from '../sheet/kept-sheet.ts'
import { type Phase, phases } from '../sheet/phase.ts'
import { dataJsonAddress, dataTableAddress, dataYearAddress } from './data-address.ts'
import { dataTableLabels } from './message/data-column-word.ts'
import { phaseNames } from './message/phase-label.ts'
import { showDay, showInstant } from './show-day.ts'
import { showSize } from './show-size.ts'
import { yearLabel } from './show-year-switch.ts'

/** The terms on which data may be used; `name` is null while the city has not said. */
export type LicenceView = { readonly name: string | null; readonly address: string | null; readonly words: string }

/** A file of open data: 「CSV（UTF-8）」 with its address and size. */
export type DataFileView = { readonly label: string; readonly address: string; readonly size: string }

/** The data of a fiscal year. */
export type OpenDataYear = {
  readonly name: string
  readonly licence: LicenceView
  /** The day the newest of its sheets was published. */
  readonly updatedOn: string
  readonly phases: readonly {
    readonly phase: Phase
    readonly name: string
    readonly asOf: string
    readonly count: number
  }[]
  readonly tables: readonly {
    readonly table: DataTableName
    readonly name: string
    readonly row: string
    readonly files: readonly DataFileView[]
  }[]
  readonly json: DataFileView
  /** What CP932 cannot hold: 「😀 U+1F600」, what stands for it, how often. */
  readonly lost: readonly { readonly character: string; readonly instead: string; readonly count: number }[]
}

export type OpenDataYears = {
  readonly licence: LicenceView
  readonly years: readonly { readonly name: string; readonly address: string }[]
}

/** How large each file of a year is. */
export type DataSizes = {
  readonly tables: Readonly<Record<DataTableName, { readonly utf8: number; readonly cp932: number }>>
  readonly json: number
}

const attribution = /^CC BY ([0-9]\.[0-9])$/
const publicDomain = 'CC0 1.0'

/** The terms with where they are written and what they mean: 「CC BY 4.0」 leads to its text. */
export const showLicence = (licence: string | null): LicenceView => {
  if (licence === null)
    return {
      name: null,
      address: null,
      words: '市が決めて、ここに示します。まだ示していないため、市にお問い合わせください。',
    }
  const version = attribution.exec(licence)?.[1]
  if (version !== undefined)
    return {
      name: licence,
      address: `https://creativecommons.org/licenses/by/${version}/deed.ja`,
      words: '出典として市の名前を書けば、商用も含めて自由に使えます。',
    }
  if (licence === publicDomain)
    return {
      name: licence,
      address: 'https://creativecommons.org/publicdomain/zero/1.0/deed.ja',
      words: '自由に使えます。',
    }
  return { name: licence, address: null, words: '' }
}

type OpenDataParts = {
  readonly licence: string | null
  readonly summaries: readonly PublishedSummary[]
  readonly sizes: DataSizes
  readonly lost: OpenDataYear['lost']
}

/** Shows the data of a year: its files with sizes, what is in them, as of when, on what terms. */
export const showOpenDataYear = (
  fiscalYear: FiscalYear,
  { licence, summaries, sizes, lost }: OpenDataParts,
): OpenDataYear => ({
  name: yearLabel(fiscalYear),
  licence: showLicence(licence),
  updatedOn: showInstant(
    summaries
      .map(({ publishedAt }) => publishedAt)
      .toSorted()
      .at(-1) ?? '',
  ),
  phases: phases.flatMap((phase) => {
    const count = summaries.filter((summary) => summary.phase === phase).length
    return count === 0 ? [] : [{ phase, name: phaseNames[phase], asOf: showDay(asOfDate(fiscalYear, phase)), count }]
  }),
  tables: dataTableNames.map((table) => ({
    table,
    ...dataTableLabels[table],
    files: [
      {
        label: 'CSV（UTF-8）',
        address: dataTableAddress(fiscalYear, table),
        size: showSize(sizes.tables[table].utf8),
      },
      {
        label: 'CSV（Shift_JIS）',
        address: dataTableAddress(fiscalYear, table, 'cp932'),
        size: showSize(sizes.tables[table].cp932),
      },
    ],
  })),
  json: { label: 'JSON', address: dataJsonAddress(fiscalYear), size: showSize(sizes.json) },
  lost,
})

/** Shows of which years there is data. */
export const showOpenDataYears = (years: readonly FiscalYear[], licence: string | null): OpenDataYears => ({
  licence: showLicence(licence),
  years: years.map((year) => ({ name: yearLabel(year), address: dataYearAddress(year) })),
})
