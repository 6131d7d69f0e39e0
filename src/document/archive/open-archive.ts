import { documentLimit } from '../../base/document-limit.ts'
import type { DocumentFinding, DocumentProblem } from '../../base/document-problem.ts'
import { done, type Result, refuse } from '../../base/result.ts'
import { guardZip } from '../zip/guard-zip.ts'
import { isArchive } from './is-archive.ts'
import { isPassedOver } from './is-passed-over.ts'
import { shownName } from './shown-name.ts'

/** A file out of an archive; its source is its path there: 「総務部/重点目標.xlsx」. */
export type ArchivedFile = { readonly source: string; readonly bytes: Uint8Array }

export type OpenedArchive = Result<
  { readonly files: readonly ArchivedFile[]; readonly findings: readonly DocumentFinding[] },
  DocumentFinding
>

const inOrder = (names: readonly string[]): readonly string[] => names.toSorted((a, b) => (a < b ? -1 : 1))

/**
 * Opens a zip of documents: `openArchive(bytes, '全部局.zip')` gives its files in the order of their paths, unpacked. What
 * systems leave behind is passed over, an archive in the archive is named and stays closed. Nothing is written to disk.
 */
export const openArchive = async (bytes: Uint8Array, source: string): Promise<OpenedArchive> => {
  const refuseAs = (code: DocumentProblem, detail?: Readonly<Record<string, number>>): OpenedArchive =>
    refuse({ code, level: 'error', place: { source }, ...(detail && { detail }) })
  if (bytes.length > documentLimit.sizeInBytes)
    return refuseAs('file-too-large', { bytes: bytes.length, most: documentLimit.sizeInBytes })
  const guarded = await guardZip(bytes)
  if (!guarded.ok) return refuseAs(guarded.refusal)
  const { names, read } = guarded.value
  const files: ArchivedFile[] = []
  const findings: DocumentFinding[] = []
  for (const name of inOrder(names.filter((each) => !isPassedOver(each)))) {
    const content = read(name)
    if (content === null) continue
    const file = { source: shownName(name), bytes: content }
    if (isArchive(content))
      findings.push({ code: 'archive-in-archive', level: 'error', place: { source: file.source } })
    else files.push(file)
  }
  return files.length + findings.length === 0 ? refuseAs('no-file-inside') : done({ files, findings })
}
