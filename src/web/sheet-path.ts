import { type Phase, phases } from '../sheet/phase.ts'
import { type DownloadFormat, downloadFormats } from '../view/address.ts'

/** Which sheet an address asks for, in which phase and version, and as what; null: the newest version, a page. */
export type SheetPath = {
  readonly sheetId: string
  readonly phase: Phase
  readonly version: number | null
  readonly format: DownloadFormat | null
}

/** A year or version as it stands in an address: `readCount('2026')` is 2026; `readCount('02')` and `readCount('x')` are null. */
export const readCount = (word: string): number | null => (/^[1-9]\d{0,5}$/.test(word) ? Number(word) : null)

const readFormat = (word: string): DownloadFormat | null =>
  downloadFormats.find((format) => word.endsWith(`.${format}`)) ?? null

/** Reads the end of a sheet's address: `midyear`, `midyear.pdf`, or `midyear` with the version `2.xlsx`. Null: no such page. */
export const readSheetPath = (sheetId: string, phaseWord: string, versionWord?: string): SheetPath | null => {
  const last = versionWord ?? phaseWord
  const format = readFormat(last)
  const stem = format === null ? last : last.slice(0, -format.length - 1)
  const phase = phases.find((known) => known === (versionWord === undefined ? stem : phaseWord))
  const version = versionWord === undefined ? null : readCount(stem)
  return phase && (versionWord === undefined || version !== null) ? { sheetId, phase, version, format } : null
}
