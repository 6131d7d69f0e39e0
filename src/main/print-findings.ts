import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { findingMessage } from '../view/message/finding-message.ts'
import { levelLabels } from '../view/message/level-label.ts'
import { placeName } from '../view/message/place-name.ts'
import type { DocumentRead } from '../workflow/reader/reader-job.ts'
import { type ExitCode, exitCode } from './exit-code.ts'

/** A finding as programs get it: with its message in plain words. */
export const findingJson = (finding: SheetFinding) => ({ ...finding, message: findingMessage(finding) })

/** A finding as people read it: 「要確認 6行目 目標6 …」. */
export const findingLine = (finding: SheetFinding): string =>
  [levelLabels[finding.level].word, placeName(finding.place), findingMessage(finding)].filter(Boolean).join('  ')

/** How a command ends that has read files: refused, with errors found, or fine. */
export const exitCodeOf = (read: Pick<DocumentRead, 'kind' | 'findings'>): ExitCode => {
  if (read.kind === 'refused') return exitCode.refused
  return read.findings.some(({ level }) => level === 'error') ? exitCode.findings : exitCode.fine
}

/** The gravest of several: refused before findings before fine. */
export const gravest = (codes: readonly ExitCode[]): ExitCode => codes.toSorted((a, b) => b - a)[0] ?? exitCode.fine
