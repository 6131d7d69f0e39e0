import { describe, expect, test } from 'vitest'
import { aDesk, aForm, noArchive, readHere } from '../../../test/builder/a-desk.ts'
import { anActor, theRefusal, theValue } from '../../../test/builder/a-workplace.ts'
import { done } from '../../base/result.ts'
import { runJobs } from '../../job/run-jobs.ts'
import type { JobProgress } from '../../sheet/job.ts'
import { findAuditEntries } from '../../store/audit/find-audit-entries.ts'
import { storesInMemory } from '../../store/engine/store-in-memory.ts'
import { findStoredFile } from '../../store/file/find-stored-file.ts'
import { removeStoredFiles } from '../../store/file/remove-stored-files.ts'
import { findReceivedDocument } from '../../store/reception/find-received-document.ts'
import { findReceivedFiles } from '../../store/reception/find-received-files.ts'
import { findReceptions } from '../../store/reception/find-receptions.ts'
import { addDepartment } from '../add-department.ts'
import { cancelReading } from './cancel-reading.ts'
import type { UnpackArchive } from './desk-tool.ts'
import { readReception } from './read-reception.ts'
import { dropLimit, receiveFiles } from './receive-files.ts'
import { resumeReading } from './resume-reading.ts'
import { setFileAside } from './set-file-aside.ts'

const planning = aForm({
  lines: [{ action: '利用者への聞き取り', target: '聞き取り 300人以上', progress: '212人に実施' }],
})
const fire = planning.replace('企画財政部', '消防局')
const letter = '拝啓\n\n時下ますますご清栄のこととお慶び申し上げます。\n'

describe.each(storesInMemory)('on %s', (_, open) => {
  const start = async () => {
    const desk = await aDesk(await open())
    const files = (receptionId: string) => findReceivedFiles(desk.store.db, desk.city, { receptionId })
    const states = async (receptionId: string) => (await files(receptionId)).map(({ path, state }) => [path, state])
    return { ...desk, files, states }
  }

  test('a folder of files is received as it is and read by a job, and the list says what became of it', async () => {
    const { workplace, store, city, receive, files } = await start()
    const received = theValue(
      await receive(['中間/企画財政部.txt', planning], ['中間/手紙.txt', letter], ['中間/消防局.txt', fire]),
    )
    expect(await findReceptions(store.db, city)).toMatchObject([
      { title: '中間', actor: '山下', files: { waiting: 3 }, job: { state: 'waiting', progress: { done: 0 } } },
    ])
    const errors: unknown[] = []
    const runner = runJobs({
      store,
      city,
      clock: () => new Date(),
      holder: 'one',
      reportError: (error) => errors.push(error),
      handlers: { 'read-reception': (work) => readReception(workplace, { readDocument: readHere }, work) },
    })
    while ((await findReceptions(store.db, city))[0]?.job?.state !== 'done')
      await new Promise((go) => setTimeout(go, 5))
    await runner.stop()
    expect(errors).toEqual([])
    expect(await findReceptions(store.db, city)).toMatchObject([
      {
        id: received.receptionId,
        files: { waiting: 0, read: 2, refused: 1 },
        sheets: { open: 2, imported: 0 },
        job: { state: 'done', progress: { done: 3, all: 3, word: null } },
      },
    ])
    const [first] = await files(received.receptionId)
    const stored = await findStoredFile(store.db, city, first?.storedFileId ?? '')
    expect(new TextDecoder().decode(stored?.bytes)).toBe(planning)
    expect(stored).toMatchObject({
      name: '企画財政部.txt',
      sha256: first?.sha256,
      mediaType: 'application/octet-stream',
    })
    const [entry] = (await findAuditEntries(store.db, city, null)).filter(({ action }) => action === 'receive-files')
    expect(entry).toMatchObject({ detail: { title: '中間', files: 3 } })
  })

  test('a file that is no sheet says so, and its words are at hand all the same', async () => {
    const { store, city, drop, files } = await start()
    const [file] = await files(await drop(['手紙.txt', letter]))
    expect(file).toMatchObject({ state: 'refused', findings: [{ code: 'not-a-sheet' }], hasDocument: true })
    expect(JSON.stringify(await findReceivedDocument(store.db, city, file?.id ?? ''))).toContain('ご清栄')
    expect(await findReceivedDocument(store.db, city, 'nobody')).toBeNull()
  })

  test('the same bytes twice in one drop are told, kept once and read once', async () => {
    const { drop, files, sheets } = await start()
    const receptionId = await drop(['企画財政部.txt', planning], ['企画財政部 - コピー.txt', planning])
    const [copy, first] = (await files(receptionId)).toSorted((a, b) => a.state.length - b.state.length).toReversed()
    expect(copy).toMatchObject({ state: 'repeated', sameAs: first?.id, storedFileId: first?.storedFileId })
    expect(first?.state).toBe('read')
    expect(await sheets(receptionId)).toHaveLength(1)
  })

  test('an archive is unpacked; one that stays closed is in the list with its reason', async () => {
    const { workplace, states, files } = await start()
    const bytes = new TextEncoder().encode(planning)
    const unpackArchive: UnpackArchive = async ({ source }) => {
      const finding = { code: 'file-unpacks-too-large', level: 'error', place: { source } } as const
      if (source === '爆弾.zip') return { kind: 'refused', findings: [finding] }
      if (source !== '全部局.zip') return null
      return {
        kind: 'unpacked',
        files: [
          { source: '総務部/10.txt', bytes },
          { source: '総務部/2.txt', bytes: bytes.slice(0, 100) },
          { source: '__MACOSX/._2.txt', bytes },
        ],
        findings: [{ ...finding, place: { source: '中の.zip' } }],
      }
    }
    const dropped = ['全部局.zip', '爆弾.zip', '~$調書.xlsx', 'Thumbs.db', '.DS_Store'].map((path) => ({ path, bytes }))
    const { receptionId } = theValue(await receiveFiles(workplace, anActor, { files: dropped, unpackArchive }))
    expect((await states(receptionId)).toSorted()).toEqual([
      ['全部局/中の.zip', 'refused'],
      ['全部局/総務部/10.txt', 'waiting'],
      ['全部局/総務部/2.txt', 'waiting'],
      ['爆弾.zip', 'refused'],
    ])
    const inFolder = (await files(receptionId)).filter(({ path }) => path.includes('総務部'))
    expect(inFolder.map(({ path }) => path)).toEqual(['全部局/総務部/2.txt', '全部局/総務部/10.txt'])
    const [reception] = await findReceptions(workplace.store.db, workplace.city)
    expect(reception?.passedOver.toSorted()).toEqual(
      ['.DS_Store', 'Thumbs.db', '~$調書.xlsx', '全部局/__MACOSX/._2.txt'].toSorted(),
    )
  })

  test('a drop of nothing, of too many files or of too much is refused; one file that is too large only itself', async () => {
    const { workplace, receive, files } = await start()
    const bytes = new Uint8Array(1)
    const refusalOf = async (dropped: readonly { path: string; bytes: Uint8Array }[]) =>
      theRefusal(await receiveFiles(workplace, anActor, { files: dropped, unpackArchive: noArchive }))
    expect(await refusalOf([])).toEqual({ kind: 'no-files' })
    expect(await refusalOf([{ path: 'Thumbs.db', bytes }])).toEqual({ kind: 'no-files' })
    const many = Array.from({ length: dropLimit.files + 1 }, (_one, index) => ({ path: `${index}.txt`, bytes }))
    expect(await refusalOf(many)).toMatchObject({ kind: 'too-many-files', count: 2001, most: 2000 })
    const huge = new Uint8Array(20 * 1024 * 1024 + 1)
    const much = Array.from({ length: 15 }, (_one, index) => ({ path: `${index}.pdf`, bytes: huge }))
    expect(await refusalOf(much)).toMatchObject({ kind: 'files-too-large', mostInBytes: dropLimit.sizeInBytes })
    expect(await refusalOf([{ path: '調書\0.txt', bytes }])).toMatchObject({ kind: 'text-not-keepable' })
    const { receptionId } = theValue(await receive(['大きい.pdf', huge], ['企画財政部.txt', planning]))
    expect((await files(receptionId)).toSorted((a, b) => b.sizeInBytes - a.sizeInBytes)).toMatchObject([
      { state: 'refused', findings: [{ code: 'file-too-large' }], storedFileId: null },
      { state: 'waiting' },
    ])
  })

  test('a reading that was cut short goes on with the next file; progress is said before each', async () => {
    const { receive, read, states, sheets } = await start()
    const { receptionId } = theValue(await receive(['1.txt', planning], ['2.txt', fire], ['3.txt', letter]))
    const stop = new AbortController()
    const said: JobProgress[] = []
    const report = async (progress: JobProgress) => {
      said.push(progress)
      if (progress.done === 1) stop.abort()
    }
    expect(await read(receptionId, { signal: stop.signal, report })).toEqual({ kind: 'cut-short' })
    expect(await states(receptionId)).toEqual([
      ['1.txt', 'read'],
      ['2.txt', 'read'],
      ['3.txt', 'waiting'],
    ])
    const again = await read(receptionId, {
      report: async (progress) => {
        said.push(progress)
      },
    })
    expect(again).toEqual({ kind: 'finished', outcome: { files: 3 } })
    expect(said).toEqual([
      { done: 0, all: 3, word: '1.txt' },
      { done: 1, all: 3, word: '2.txt' },
      { done: 2, all: 3, word: '3.txt' },
      { done: 3, all: 3, word: null },
    ])
    expect(await sheets(receptionId)).toHaveLength(2)
  })

  test('a file that an error of ours stops is tried again, the others are read, and in the end it is given up', async () => {
    const { receive, read, states } = await start()
    const { receptionId } = theValue(await receive(['1.txt', planning], ['2.txt', fire]))
    const readDocument: typeof readHere = async (file) => {
      if (file.source === '1.txt') throw new Error('a fault of the program')
      return readHere(file)
    }
    for (let times = 0; times < 3; times += 1)
      await expect(read(receptionId, { readDocument })).rejects.toThrow('1.txt: a fault of the program')
    expect(await states(receptionId)).toEqual([
      ['1.txt', 'waiting'],
      ['2.txt', 'read'],
    ])
    expect(await read(receptionId, { readDocument })).toMatchObject({ kind: 'finished' })
    expect(await states(receptionId)).toEqual([
      ['1.txt', 'failed'],
      ['2.txt', 'read'],
    ])
  })

  test('a reading can be cancelled and taken up again', async () => {
    const { workplace, receive, read, states } = await start()
    const { receptionId } = theValue(await receive(['1.txt', planning]))
    expect(theRefusal(await resumeReading(workplace, anActor, { receptionId }))).toEqual({ kind: 'reading-under-way' })
    expect(theValue(await cancelReading(workplace, anActor, { receptionId }))).toEqual({ state: 'cancelled' })
    theValue(await resumeReading(workplace, anActor, { receptionId }))
    await read(receptionId)
    expect(await states(receptionId)).toEqual([['1.txt', 'read']])
    theValue(await cancelReading(workplace, anActor, { receptionId }))
    expect(theRefusal(await resumeReading(workplace, anActor, { receptionId }))).toEqual({ kind: 'nothing-to-read' })
    const nowhere = { receptionId: 'nowhere' }
    expect(theRefusal(await cancelReading(workplace, anActor, nowhere))).toEqual({ kind: 'reception-not-found' })
  })

  test('for whom a sheet is comes from its words, its file, the other files and the day, and it is said from where', async () => {
    const { workplace, drop, sheets } = await start()
    const { id } = theValue(await addDepartment(workplace, anActor, { name: '水道局', firstYear: 2020 }))
    const lines = [{ action: '漏水の調査', target: '年4回', progress: '2回' }]
    const silent = aForm({ department: null, year: null, phase: null, lines })
    const receptionId = await drop(['中間/企画財政部.txt', planning], ['水道局.txt', silent])
    const found = await sheets(receptionId)
    expect(found.find(({ head }) => head.departments.because === 'document')).toMatchObject({
      head: {
        departments: { value: [{ name: '企画財政部', departmentId: null, match: 'new' }] },
        fiscalYear: { value: 2025, because: 'document' },
        phase: { value: 'midyear', because: 'document' },
      },
      missing: [],
    })
    expect(found.find(({ head }) => head.departments.because === 'file-name')).toMatchObject({
      head: {
        departments: { value: [{ departmentId: id }] },
        fiscalYear: { value: 2025, because: 'other-files' },
        phase: { value: 'midyear' },
      },
      missing: [],
    })
    const [alone] = await sheets(await drop(['調書.txt', silent]))
    expect(alone).toMatchObject({
      head: { departments: { because: 'unknown' }, fiscalYear: { value: 2025, because: 'current-year' } },
      missing: expect.arrayContaining(['departments']),
    })
  })

  test('a file is set aside and brought back; who looked at an older state is told', async () => {
    const { workplace, store, city, drop, files } = await start()
    const [file] = await files(await drop(['企画財政部.txt', planning]))
    const seen = { receivedFileId: file?.id ?? '', version: file?.version ?? 0 }
    const { version } = theValue(await setFileAside(workplace, anActor, { ...seen, aside: true }))
    expect(await findReceptions(store.db, city)).toMatchObject([{ sheets: { 'set-aside': 1, open: 0 } }])
    expect(theRefusal(await setFileAside(workplace, anActor, { ...seen, aside: false }))).toEqual({
      kind: 'received-changed-by-other',
      version,
    })
    theValue(await setFileAside(workplace, anActor, { ...seen, version, aside: false }))
    expect(await findReceptions(store.db, city)).toMatchObject([{ sheets: { 'set-aside': 0, open: 1 } }])
  })

  test('originals go when their time is over; what was read in them stays', async () => {
    const { store, city, drop, files, sheets } = await start()
    const receptionId = await drop(['企画財政部.txt', planning], ['写し.txt', planning])
    const remove = (before: string) => store.transaction(async (tx) => done(await removeStoredFiles(tx, city, before)))
    expect(await remove('2025-01-01T00:00:00Z')).toEqual(done(0))
    expect(await remove('2031-01-01T00:00:00Z')).toEqual(done(1))
    expect((await files(receptionId)).map(({ storedFileId }) => storedFileId)).toEqual([null, null])
    expect(await sheets(receptionId)).toHaveLength(1)
  })
})
