import { expect, test } from 'vitest'
import type { ReceivedComparison, ReceivedSheetSummary } from '../../sheet/received-sheet.ts'
import type { FindingCounts, ReceivedFile, Reception } from '../../sheet/reception.ts'
import { showReception } from './show-reception.ts'

const none = { all: 0, open: 0 }
const counts = (found: Partial<FindingCounts> = {}): FindingCounts => ({
  error: none,
  warning: none,
  hint: none,
  ...found,
})

const job = { id: 'j', kind: 'read-reception', state: 'done', progress: { done: 2, all: 2, word: null } } as const
const reception: Reception = {
  id: 'r',
  title: '中間報告',
  actor: '山下',
  createdAt: '2025-10-10T00:00:00.000Z',
  passedOver: [],
  job: { ...job, problem: null, isCancelAsked: false },
}

const aFile = (file: Partial<ReceivedFile> = {}): ReceivedFile => ({
  id: 'f',
  receptionId: 'r',
  position: 0,
  path: '中間報告/総務部.xlsx',
  name: '総務部.xlsx',
  sizeInBytes: 10,
  sha256: 'a',
  storedFileId: 's',
  state: 'read',
  sameAs: null,
  findings: [],
  isSetAside: false,
  version: 7,
  hasDocument: true,
  ...file,
})

const aSheet = (sheet: Partial<ReceivedSheetSummary> = {}): ReceivedSheetSummary => ({
  id: 'x',
  receptionId: 'r',
  fileId: 'f',
  position: 0,
  version: 3,
  state: 'open',
  head: {
    departments: { value: [{ name: '総務部', departmentId: 'd1', match: 'same' }], because: 'document' },
    fiscalYear: { value: 2025, because: 'document' },
    phase: { value: 'midyear', because: 'folder-name' },
  },
  missing: [],
  goalCount: 4,
  stepCount: 20,
  findings: counts(),
  imported: null,
  ...sheet,
})

const aComparison = (comparison: Partial<ReceivedComparison> = {}): ReceivedComparison => ({
  stored: { sheetId: 'k', phase: 'midyear', state: 'draft', revision: 5, isEditable: true },
  missing: [],
  differences: [],
  newParts: [],
  vanished: [],
  sameCount: 9,
  ...comparison,
})

const show = (
  files: readonly ReceivedFile[],
  sheets: readonly ReceivedSheetSummary[] = [],
  comparison: ReceivedComparison = aComparison(),
) =>
  showReception({
    reception,
    files,
    sheets,
    comparisons: new Map(sheets.map(({ id }) => [id, comparison])),
  })

type Case = readonly [string, Partial<ReceivedFile>, Partial<ReceivedSheetSummary> | null, string, boolean]

test.each<Case>([
  ['it waits to be read', { state: 'waiting' }, null, 'waiting', false],
  ['it cannot be read', { state: 'refused' }, null, 'unreadable', false],
  ['an error of ours stopped it', { state: 'failed' }, null, 'unreadable', false],
  ['it is the same as another', { state: 'repeated', sameAs: 'f' }, null, 'repeated', false],
  ['an unreadable file was left out', { state: 'refused', isSetAside: true }, null, 'set-aside', false],
  ['nobody knows the phase', {}, { missing: ['phase'] }, 'undecided', false],
  ['a grave finding is open', {}, { findings: counts({ error: { all: 2, open: 1 } }) }, 'errors-open', false],
  ['all grave findings are answered', {}, { findings: counts({ error: { all: 2, open: 0 } }) }, 'ready', true],
  ['somebody should look', {}, { findings: counts({ warning: { all: 1, open: 1 } }) }, 'doubtful', true],
  ['there is nothing to ask', {}, {}, 'ready', true],
  ['it was left out', {}, { state: 'set-aside' }, 'set-aside', false],
  ['its file was left out', { isSetAside: true }, {}, 'set-aside', false],
])('when %s', (_, file, sheet, standing, isReady) => {
  const view = show([aFile(file)], sheet ? [aSheet(sheet)] : [])
  expect(view.groups.flatMap(({ rows }) => rows.map((row) => row.standing))).toEqual([standing])
  expect(view.ready).toEqual(isReady ? [{ sheetId: 'x', version: 3, storedRevision: 5 }] : [])
})

test('two sheets for one place stand against each other until one is left out', () => {
  const files = [aFile(), aFile({ id: 'g', path: '中間報告/総務部（修正）.xlsx' })]
  const twice = show(files, [aSheet(), aSheet({ id: 'y', fileId: 'g' })])
  expect(twice.groups.flatMap(({ rows }) => rows.map(({ standing }) => standing))).toEqual(['twice', 'twice'])
  expect(twice.ready).toEqual([])
  const once = show(files, [aSheet(), aSheet({ id: 'y', fileId: 'g', state: 'set-aside' })])
  expect(once.ready.map(({ sheetId }) => sheetId)).toEqual(['x'])
})

test('what is settled cannot be written over, and it is said how it stands', () => {
  const stored = { sheetId: 'k', phase: 'midyear', state: 'submitted', revision: 5, isEditable: false } as const
  const [row] = show([aFile()], [aSheet()], aComparison({ stored })).groups.flatMap(({ rows }) => rows)
  expect(row).toMatchObject({ standing: 'not-editable', why: expect.stringContaining('提出済み') })
})

test.each<[string, Partial<ReceivedComparison>]>([
  ['新しい調書', { stored: null }],
  ['今の内容と同じ', {}],
  ['増える行 1', { newParts: [{ where: {}, words: '', receivedPart: '0', kind: 'goal' }] }],
])('what it would change is said in a few words: %s', (words, comparison) => {
  const [row] = show([aFile()], [aSheet()], aComparison(comparison)).groups.flatMap(({ rows }) => rows)
  expect(row?.change).toBe(words)
})

test('several sheets of one file are told apart, and the file is left out as a whole', () => {
  const view = show([aFile({ isSetAside: true })], [aSheet(), aSheet({ id: 'y', position: 1 })])
  const rows = view.groups.flatMap(({ rows: own }) => own)
  expect(rows.map(({ part }) => part)).toEqual(['1枚目', '2枚目'])
  expect(rows.map(({ aside }) => aside)).toEqual([
    { of: 'file', id: 'f', version: 7, aside: false },
    { of: 'file', id: 'f', version: 7, aside: false },
  ])
})
