import type { Finding } from './finding.ts'

/** Why a file cannot be opened at all. */
export const documentProblems = [
  'file-empty',
  'file-too-large',
  'file-unpacks-too-large',
  'file-not-safe',
  'file-not-text',
  'file-encoding-unknown',
  'file-format-not-supported',
  'file-format-old',
  'file-encrypted',
  'file-damaged',
  'file-not-found',
  'file-not-accessible',
  'no-text-layer',
  'too-many-pages',
  'no-file-inside',
  'archive-in-archive',
  'reading-took-too-long',
  'reading-took-too-much-memory',
  'reading-broke-off',
] as const
export type DocumentProblem = (typeof documentProblems)[number]

/** What is odd about a file that could be opened nevertheless. */
export const documentDoubts = [
  'control-characters-removed',
  'characters-not-decoded',
  'struck-words',
  'red-words',
  'hidden-worksheet',
  'hidden-cells',
  'worksheet-missing',
  'shapes-not-read',
  'formula-results',
  'formula-not-calculated',
  'formula-error',
  'external-links',
  'macros-not-run',
  'rows-ragged',
  'quote-not-closed',
  'page-without-words',
  'words-recognised',
  'turned-words-left-out',
] as const
export type DocumentDoubt = (typeof documentDoubts)[number]

export type DocumentFinding = Finding<DocumentProblem | DocumentDoubt>
