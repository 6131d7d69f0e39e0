import { findingLevels } from '../../base/finding.ts'
import type { Imported, ReceivedComparison, ReceivedSheetSummary } from '../../sheet/received-sheet.ts'
import type { FindingCounts, ReceivedFile, Reception } from '../../sheet/reception.ts'
import { sheetAddress } from '../address.ts'
import { type DeskFileState, deskFileLabels } from '../message/desk-file-label.ts'
import {
  type DeskGroup,
  type DeskStanding,
  deskGroupOf,
  deskGroups,
  deskGroupTexts,
  deskStandingLabels,
  deskStandings,
} from '../message/desk-standing.ts'
import { findingMessage } from '../message/finding-message.ts'
import { levelLabels } from '../message/level-label.ts'
import { notEditableAdvice } from '../message/not-editable-advice.ts'
import { missingWords } from '../message/refusal-message.ts'
import type { WordMark } from '../message/word-mark.ts'
import { showInstant } from '../show-day.ts'
import { receivedFileAddress, receivedSheetAddress, receptionAddress } from './desk-address.ts'
import { receptionTitle } from './reception-title.ts'
import { showChange } from './show-change.ts'
import { type HeadWords, showHead } from './show-head.ts'
import { type ReadingView, showReading } from './show-reading.ts'

/** A drop of files with what became of each, problems first. */
export type ReceptionView = {
  readonly id: string
  readonly address: string
  readonly title: string
  readonly received: string
  readonly fileCount: number
  readonly sheetCount: number
  readonly passedOver: readonly string[]
  readonly reading: ReadingView | null
  readonly groups: readonly ReceptionGroup[]
  /** The sheets that can be imported now, each with what was seen of it. */
  readonly ready: readonly SeenSheet[]
  readonly problemCount: number
  readonly imported: readonly string[]
}

export type ReceptionGroup = {
  readonly group: DeskGroup
  readonly title: string
  readonly words: string
  readonly rows: readonly ReceptionRow[]
}

/** A sheet as the person saw it who imports it: its version, and the revision of what is stored. */
export type SeenSheet = { readonly sheetId: string; readonly version: number; readonly storedRevision: number | null }

/** One received sheet, or a file in which none was found. */
export type ReceptionRow = {
  readonly key: string
  readonly folder: string
  readonly name: string
  /** 「2枚目」, where a file has several sheets. */
  readonly part: string
  readonly file: WordMark
  readonly standing: DeskStanding
  readonly standingMark: WordMark
  /** Why it stands so, where that is not plain. */
  readonly why: string | null
  readonly head: HeadWords | null
  readonly goalCount: number | null
  readonly doubts: readonly { readonly mark: WordMark; readonly open: number }[]
  readonly answeredCount: number
  readonly change: string
  readonly address: string | null
  /** Where an imported sheet went. */
  readonly kept: string | null
  readonly sheetId: string | null
  /** How it is left out or brought back; null: there is nothing to choose. */
  readonly aside: AsideDeed | null
}

/** Leaves a sheet or a whole file out of the drop, or brings it back. */
export type AsideDeed = {
  readonly of: 'sheet' | 'file'
  readonly id: string
  readonly version: number
  readonly aside: boolean
}

/** What is known of a drop. */
export type ReceptionToShow = {
  readonly reception: Reception
  readonly files: readonly ReceivedFile[]
  readonly sheets: readonly ReceivedSheetSummary[]
  /** What importing each sheet would change; not asked while files are still read. */
  readonly comparisons: ReadonlyMap<string, ReceivedComparison>
}

type Standing = { readonly standing: DeskStanding; readonly why: string | null }

const folderOf = ({ path, name }: ReceivedFile): string => path.slice(0, path.length - name.length).replace(/\/$/, '')

const doubtsOf = (findings: FindingCounts): ReceptionRow['doubts'] =>
  findingLevels
    .map((level) => ({ mark: levelLabels[level], open: findings[level].open }))
    .filter(({ open }) => open > 0)

const answeredOf = (findings: FindingCounts): number =>
  findingLevels.reduce((sum, level) => sum + findings[level].all - findings[level].open, 0)

/** Two sheets of one drop that would be written to one place. */
const headKey = ({ head }: ReceivedSheetSummary): string =>
  JSON.stringify([
    head.departments.value.map(({ departmentId, name }) => departmentId ?? name).toSorted(),
    head.fiscalYear.value,
    head.phase.value,
  ])

const isOpen = ({ state }: ReceivedSheetSummary, file: ReceivedFile): boolean => state === 'open' && !file.isSetAside

const standingOfSheet = (
  sheet: ReceivedSheetSummary,
  file: ReceivedFile,
  { comparison, isTwice }: { readonly comparison: ReceivedComparison | undefined; readonly isTwice: boolean },
): Standing => {
  if (sheet.state === 'imported') return { standing: 'imported', why: null }
  if (!isOpen(sheet, file)) return { standing: 'set-aside', why: null }
  if (sheet.missing.length > 0)
    return { standing: 'undecided', why: `分からないもの：${sheet.missing.map((one) => missingWords[one]).join('、')}` }
  if (sheet.findings.error.open > 0)
    return { standing: 'errors-open', why: `要対応の指摘が ${sheet.findings.error.open}件あります。` }
  if (isTwice)
    return {
      standing: 'twice',
      why: '同じ部局・年度・報告の調書がほかにもあります。どれか一つを残して、ほかを「不要」にしてください。',
    }
  if (comparison?.stored && !comparison.stored.isEditable)
    return {
      standing: 'not-editable',
      why: notEditableAdvice(comparison.stored.state),
    }
  return { standing: sheet.findings.warning.open > 0 ? 'doubtful' : 'ready', why: null }
}

const standingOfFile = (file: ReceivedFile, files: readonly ReceivedFile[]): Standing => {
  if (file.isSetAside) return { standing: 'set-aside', why: null }
  if (file.state === 'waiting') return { standing: 'waiting', why: null }
  if (file.state === 'repeated') {
    const first = files.find(({ id }) => id === file.sameAs)
    return { standing: 'repeated', why: `「${first?.path ?? ''}」と中身が同じです。` }
  }
  if (file.state === 'failed')
    return { standing: 'unreadable', why: 'しるべの不具合で読めませんでした。別の形式で保存し直して試してください。' }
  const [finding] = file.findings
  return { standing: 'unreadable', why: finding ? findingMessage(finding) : '調書が見つかりません。' }
}

const fileStateOf = (file: ReceivedFile, reading: string | null): DeskFileState =>
  file.state === 'waiting' && file.path === reading ? 'reading' : file.state

const asideOfFile = ({ id, version, isSetAside }: ReceivedFile): AsideDeed => ({
  of: 'file',
  id,
  version,
  aside: !isSetAside,
})

const asideOfSheet = ({ id, version, state }: ReceivedSheetSummary, file: ReceivedFile): AsideDeed | null => {
  if (state === 'imported') return null
  return file.isSetAside ? asideOfFile(file) : { of: 'sheet', id, version, aside: state === 'open' }
}

const importedChange = ({ changeCount }: Imported): string =>
  changeCount === 0 ? '変わった欄なし' : `変えた欄 ${changeCount}`

const sheetRow = (
  sheet: ReceivedSheetSummary,
  file: ReceivedFile,
  { standing, part, change }: { readonly standing: Standing; readonly part: string; readonly change: string },
): ReceptionRow => ({
  key: sheet.id,
  folder: folderOf(file),
  name: file.name,
  part,
  file: deskFileLabels[file.state],
  ...standing,
  standingMark: deskStandingLabels[standing.standing],
  head: showHead(sheet.head),
  goalCount: sheet.goalCount,
  doubts: doubtsOf(sheet.findings),
  answeredCount: answeredOf(sheet.findings),
  change: sheet.imported ? importedChange(sheet.imported) : change,
  address: receivedSheetAddress(sheet.receptionId, sheet.id),
  kept: sheet.imported && sheetAddress('office', sheet.imported.sheetId, sheet.imported.phase),
  sheetId: sheet.id,
  aside: asideOfSheet(sheet, file),
})

const fileRow = (file: ReceivedFile, { reception, files }: ReceptionToShow): ReceptionRow => {
  const standing = standingOfFile(file, files)
  const reading = reception.job?.state === 'running' ? reception.job.progress.word : null
  return {
    key: file.id,
    folder: folderOf(file),
    name: file.name,
    part: '',
    file: deskFileLabels[fileStateOf(file, reading)],
    ...standing,
    standingMark: deskStandingLabels[standing.standing],
    head: null,
    goalCount: null,
    doubts: [],
    answeredCount: 0,
    change: '',
    address: file.hasDocument || file.findings.length > 1 ? receivedFileAddress(reception.id, file.id) : null,
    kept: null,
    sheetId: null,
    aside: file.state === 'waiting' || file.state === 'repeated' ? null : asideOfFile(file),
  }
}

const rowsOf = (shown: ReceptionToShow): readonly ReceptionRow[] => {
  const { files, sheets, comparisons } = shown
  const byFile = Map.groupBy(sheets, ({ fileId }) => fileId)
  const fileById = new Map(files.map((file) => [file.id, file]))
  const open = sheets.filter((sheet) => {
    const file = fileById.get(sheet.fileId)
    return file && isOpen(sheet, file) && sheet.missing.length === 0
  })
  const heads = Map.groupBy(open, headKey)
  return files.flatMap((file): readonly ReceptionRow[] => {
    const own = byFile.get(file.id) ?? []
    if (own.length === 0) return [fileRow(file, shown)]
    return own.map((sheet) => {
      const comparison = comparisons.get(sheet.id)
      const isTwice = (heads.get(headKey(sheet))?.length ?? 0) > 1
      return sheetRow(sheet, file, {
        standing: standingOfSheet(sheet, file, { comparison, isTwice }),
        part: own.length > 1 ? `${sheet.position + 1}枚目` : '',
        change: comparison ? showChange(comparison) : '',
      })
    })
  })
}

const groupsOf = (rows: readonly ReceptionRow[]): readonly ReceptionGroup[] =>
  deskGroups.flatMap((group) => {
    const own = rows
      .filter(({ standing }) => deskGroupOf[standing] === group)
      .toSorted((a, b) => deskStandings.indexOf(a.standing) - deskStandings.indexOf(b.standing))
    return own.length === 0 ? [] : [{ group, ...deskGroupTexts[group], rows: own }]
  })

/** A drop as its page shows it: each sheet with its doubts and what it would change, what needs a person first. */
export const showReception = (shown: ReceptionToShow): ReceptionView => {
  const { reception, files, sheets, comparisons } = shown
  const rows = rowsOf(shown)
  const inGroup = (...wanted: readonly DeskGroup[]) =>
    rows.filter(({ standing }) => wanted.includes(deskGroupOf[standing]))
  const importable = new Set(inGroup('doubtful', 'ready').map(({ sheetId }) => sheetId))
  return {
    id: reception.id,
    address: receptionAddress(reception.id),
    title: receptionTitle(reception.title, files.length),
    received: `${showInstant(reception.createdAt)}　${reception.actor}`,
    fileCount: files.length,
    sheetCount: sheets.length,
    passedOver: reception.passedOver,
    reading: showReading(reception.job, files.length),
    groups: groupsOf(rows),
    ready: sheets.flatMap(({ id, version }) =>
      importable.has(id)
        ? [{ sheetId: id, version, storedRevision: comparisons.get(id)?.stored?.revision ?? null }]
        : [],
    ),
    problemCount: inGroup('problem').length,
    imported: inGroup('imported').flatMap(({ sheetId }) => sheetId ?? []),
  }
}
