import type { FiscalYear } from '../sheet/fiscal-year.ts'
import type { Phase } from '../sheet/phase.ts'

/** Which pages an address belongs to: those of citizens, or those of staff. */
export type Area = 'public' | 'office'

export const downloadFormats = ['xlsx', 'pdf'] as const
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

/** What staff do about a measure. */
export const measureDeeds = ['confirm', 'undo', 'correct'] as const
export type MeasureDeed = (typeof measureDeeds)[number]

/** The page of a line, where its reading is corrected: /office/sheets/…/midyear/lines/…. */
export const lineAddress = ({ sheetId, phase, partId }: LineAddress): string =>
  `${sheetAddress('office', sheetId, phase)}/lines/${encodeURIComponent(partId)}`

/** A measure's place on its line's page, or where a deed about it is sent. */
export const measureAddress = (line: LineAddress, position: number, deed?: MeasureDeed): string =>
  deed === undefined
    ? `${lineAddress(line)}#measure-${position}`
    : `${lineAddress(line)}/measures/${position}/${deed}`
