import type { FiscalYear } from '../sheet/fiscal-year.ts'
import type { Phase } from '../sheet/phase.ts'

/** Which pages an address belongs to: those of citizens, or those of staff. */
export type Area = 'public' | 'office'

export const downloadFormats = ['xlsx', 'pdf', 'docx', 'csv', 'json'] as const
/** What a sheet is given back as. */
export type DownloadFormat = (typeof downloadFormats)[number]

const start = (area: Area): string => (area === 'office' ? '/office' : '')

/** `yearAddress('office', 2026)` is /office/years/2026. */
export const yearAddress = (area: Area, fiscalYear: FiscalYear): string => `${start(area)}/years/${fiscalYear}`

/** `sheetAddress('public', id, 'midyear')` is /sheets/…/midyear; with a version it is the permanent one. */
export const sheetAddress = (area: Area, id: string, phase: Phase, version?: number): string =>
  `${start(area)}/sheets/${encodeURIComponent(id)}/${phase}${version === undefined ? '' : `/versions/${version}`}`

/** The file of a sheet's page: `/sheets/…/midyear.xlsx`. */
export const fileAddress = (page: string, format: DownloadFormat): string => `${page}.${format}`

/** A line of a sheet, for staff. */
export type LineAddress = { readonly sheetId: string; readonly phase: Phase; readonly partId: string }

/** The page of a line, where its readings are put right: /office/sheets/…/midyear/lines/…. */
export const lineAddress = ({ sheetId, phase, partId }: LineAddress): string =>
  `${sheetAddress('office', sheetId, phase)}/lines/${encodeURIComponent(partId)}`

/** Where a decision about one of a line's measures is sent. */
export const decisionAddress = (line: LineAddress, position: number, kind: 'confirm' | 'correct'): string =>
  `${lineAddress(line)}/measures/${position}/${kind}`

/** Where a decision about a line is taken back. */
export const undoAddress = (line: LineAddress): string => `${lineAddress(line)}/undo`

/** Where the city says on what terms its data may be used. */
export const licenceAddress = '/office/settings/licence'

/** Where the city's form is edited. */
export const formSettingsAddress = '/office/settings/form'
