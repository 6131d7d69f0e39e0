import { afterAll, describe, expect, test } from 'vitest'
import { aBookShelf } from '../../test/builder/a-book-shelf.ts'
import { anActor, theRefusal, theValue } from '../../test/builder/a-workplace.ts'
import { done } from '../base/result.ts'
import { openDocument } from '../document/open-document.ts'
import { closePdfWriter } from '../export/write-pdf.ts'
import { readSheets } from '../read/read-sheets.ts'
import type { BookFormat } from '../sheet/book.ts'
import type { JobProgress } from '../sheet/job.ts'
import { findBookSheets } from '../store/book/find-book-sheets.ts'
import { findBooks } from '../store/book/find-books.ts'
import { removeOldBooks } from '../store/book/remove-old-books.ts'
import { findKeptSheet } from '../store/draft/find-kept-sheet.ts'
import { storesInMemory } from '../store/engine/store-in-memory.ts'
import { findStoredFile } from '../store/file/find-stored-file.ts'
import { removeStoredFiles } from '../store/file/remove-stored-files.ts'
import { cancelBook } from '../workflow/book/cancel-book.ts'
import { orderBook } from '../workflow/book/order-book.ts'
import { removeBook } from '../workflow/book/remove-book.ts'
import { restoreBook } from '../workflow/book/restore-book.ts'
import { resumeBook } from '../workflow/book/resume-book.ts'
import { editCell } from '../workflow/edit-cell.ts'
import { makeBook } from './make-book.ts'

afterAll(closePdfWriter)

describe.each(storesInMemory)('on %s', (_, open) => {
  const start = async () => {
    const shelf = await aBookShelf(await open())
    const { store, city, workplace, book, work } = shelf
    const make = async (bookId: string) => makeBook(workplace, await work(bookId))
    const file = async (bookId: string, format: BookFormat) => {
      const { files } = await book(bookId)
      const found = await findStoredFile(store.db, city, files.find((one) => one.format === format)?.fileId ?? '')
      if (!found) throw new Error('no file')
      return found
    }
    /** All words of a file, as the product reads it. */
    const words = async (bookId: string, format: BookFormat): Promise<string> => {
      const { bytes, name } = await file(bookId, format)
      const { document } = theValue(await openDocument(bytes, name))
      return JSON.stringify(document.pages)
    }
    /** The departments of the sheets that are read in a file. */
    const departments = async (bookId: string, format: BookFormat) => {
      const { bytes, name } = await file(bookId, format)
      const { document } = theValue(await openDocument(bytes, name))
      return readSheets(document).sheets.flatMap((sheet) => sheet.departments)
    }
    const storedFiles = () => store.db.selectFrom('stored_file').select('id').where('city', '=', city).execute()
    return { ...shelf, make, file, words, departments, storedFiles }
  }

  test('the book of what is published binds the published versions, in the order of the departments', async () => {
    const { ask, make, book, words, file, civic, education } = await start()
    const { bookId } = await ask()
    expect(await book(bookId)).toMatchObject({ madeAt: null, files: [], sheets: [], job: { state: 'waiting' } })
    expect(await make(bookId)).toMatchObject({ kind: 'finished', outcome: { sheets: 2 } })
    const made = await book(bookId)
    expect(made.sheets).toEqual([
      { sheetId: civic.sheetId, departments: ['市民生活部'], edition: 1, state: 'published' },
      { sheetId: education.sheetId, departments: ['教育委員会'], edition: 1, state: 'published' },
    ])
    expect(made.files.map(({ format, sizeInBytes }) => [format, sizeInBytes > 2_000])).toEqual([
      ['pdf', true],
      ['xlsx', true],
    ])
    for (const format of ['pdf', 'xlsx'] as const) {
      const text = await words(bookId, format)
      expect(text).toContain('学びを支える')
      expect(text).not.toContain('水と緑のまち')
      expect(text).not.toContain('作成中のもの')
    }
    expect(await file(bookId, 'xlsx')).toMatchObject({ name: '重点目標_令和7年度_当初_冊子.xlsx' })
  })

  test('a book of what is being written says so on its cover', async () => {
    const { ask, make, book, words, departments, environment } = await start()
    const { bookId } = await ask({ source: 'current' })
    await make(bookId)
    expect((await book(bookId)).sheets.at(-1)).toEqual({
      sheetId: environment.sheetId,
      departments: ['環境部'],
      edition: environment.revision,
      state: 'draft',
    })
    for (const format of ['pdf', 'xlsx'] as const) {
      const text = await words(bookId, format)
      expect(text).toContain('水と緑のまち')
      expect(text).toContain('作成中のものを含みます')
      // What stands on the cover is read as no sheet.
      expect(await departments(bookId, format)).toEqual(['市民生活部', '教育委員会', '環境部'])
    }
  })

  test('a book of chosen departments has those, and a department that is not ready is refused', async () => {
    const { ask, make, book, education, environment, order, workplace } = await start()
    const { bookId } = await ask({ sheetIds: [education.sheetId] })
    await make(bookId)
    expect((await book(bookId)).sheets.map(({ departments }) => departments)).toEqual([['教育委員会']])
    const refused = (sheetIds: readonly string[]) => orderBook(workplace, anActor, { ...order, sheetIds })
    expect(theRefusal(await refused([environment.sheetId]))).toEqual({ kind: 'sheets-not-ready', count: 1 })
    expect(theRefusal(await refused([]))).toEqual({ kind: 'no-sheets-to-bind' })
    expect(theRefusal(await orderBook(workplace, anActor, { ...order, fiscalYear: 2019 }))).toEqual({
      kind: 'no-sheets-to-bind',
    })
  })

  test('whoever chooses every department that is ready has those too that are ready when it is made', async () => {
    const { ask, make, book, civic, education, environment, publish } = await start()
    const { bookId } = await ask({ sheetIds: [education.sheetId, civic.sheetId] })
    expect((await book(bookId)).sheetIds).toBeNull()
    await publish(environment)
    await make(bookId)
    expect((await book(bookId)).sheets).toHaveLength(3)
  })

  test('a job that is done twice, even at one time, leaves one book with two files', async () => {
    const { ask, make, book, storedFiles, store, city } = await start()
    const { bookId } = await ask()
    await Promise.all([make(bookId), make(bookId)])
    const first = await book(bookId)
    await make(bookId)
    expect(await book(bookId)).toEqual(first)
    expect([first.files.length, (await storedFiles()).length, (await findBooks(store.db, city)).length]).toEqual([
      2, 2, 1,
    ])
  })

  test('how far it is is told sheet by sheet, then file by file', async () => {
    const { ask, work, workplace } = await start()
    const { bookId } = await ask()
    const told: JobProgress[] = []
    await makeBook(workplace, await work(bookId, { report: async (progress) => void told.push(progress) }))
    expect(told).toEqual([
      { done: 0, all: 4, word: '市民生活部' },
      { done: 1, all: 4, word: '教育委員会' },
      { done: 2, all: 4, word: 'PDF' },
      { done: 3, all: 4, word: 'Excel' },
      { done: 4, all: 4, word: null },
    ])
  })

  test('stopped half way it leaves nothing, and it can be taken up again until it is made', async () => {
    const { ask, work, workplace, book, storedFiles, make } = await start()
    const { bookId } = await ask()
    const stop = new AbortController()
    const report = async ({ word }: JobProgress) => {
      if (word === 'Excel') stop.abort()
    }
    expect(await makeBook(workplace, await work(bookId, { signal: stop.signal, report }))).toEqual({
      kind: 'cut-short',
    })
    expect([(await book(bookId)).madeAt, await storedFiles()]).toEqual([null, []])
    expect(theRefusal(await resumeBook(workplace, anActor, { bookId }))).toEqual({ kind: 'book-under-way' })
    expect(theValue(await cancelBook(workplace, anActor, { bookId }))).toEqual({ state: 'cancelled' })
    theValue(await resumeBook(workplace, anActor, { bookId }))
    await make(bookId)
    expect((await book(bookId)).files).toHaveLength(2)
    expect(theRefusal(await resumeBook(workplace, anActor, { bookId }))).toEqual({ kind: 'book-made' })
  })

  test('characters that print does not have are listed', async () => {
    const { ask, make, book, workplace, environment } = await start()
    const kept = await findKeptSheet(workplace.store.db, workplace.city, {
      sheetId: environment.sheetId,
      phase: 'initial',
    })
    const goal = kept?.sheet.goals[0]
    theValue(
      await editCell(workplace, anActor, {
        sheetId: environment.sheetId,
        phase: 'initial',
        partId: goal?.id ?? '',
        column: 'title',
        text: '水と緑のまち😀',
        version: 1,
      }),
    )
    const { bookId } = await ask({ source: 'current' })
    await make(bookId)
    expect((await book(bookId)).missingGlyphs).toEqual([expect.stringContaining('😀')])
  })

  test('a removed book can be brought back; after its time it is gone with its files, and no other file with it', async () => {
    const { ask, make, book, storedFiles, workplace, store, city } = await start()
    const kept = await ask()
    await make(kept.bookId)
    const { bookId } = await ask({ hasSummary: false })
    await make(bookId)
    theValue(await removeBook(workplace, anActor, { bookId }))
    expect((await book(bookId)).removedAt).not.toBeNull()
    expect(theRefusal(await removeBook(workplace, anActor, { bookId }))).toEqual({ kind: 'book-not-found' })
    theValue(await restoreBook(workplace, anActor, { bookId }))
    expect((await book(bookId)).files).toHaveLength(2)
    theValue(await removeBook(workplace, anActor, { bookId }))
    const clean = (before: string) => store.transaction(async (tx) => done(await removeOldBooks(tx, city, before)))
    expect(await clean('2025-01-01T00:00:00Z')).toEqual(done(0))
    expect(await clean('2999-01-01T00:00:00Z')).toEqual(done(1))
    expect([(await storedFiles()).length, (await findBooks(store.db, city)).map(({ id }) => id)]).toEqual([
      2,
      [kept.bookId],
    ])
    // Received originals have their time; a book has its own.
    await store.transaction(async (tx) => done(await removeStoredFiles(tx, city, '2999-01-01T00:00:00Z')))
    expect(await storedFiles()).toHaveLength(2)
  })

  test('a book that was removed while it was being made is not kept', async () => {
    const { ask, work, workplace, storedFiles } = await start()
    const { bookId } = await ask()
    const report = async ({ word }: JobProgress) => {
      if (word === 'Excel') theValue(await removeBook(workplace, anActor, { bookId }))
    }
    await makeBook(workplace, await work(bookId, { report }))
    expect(await storedFiles()).toEqual([])
  })

  test('the sheets that can be bound are told with their state', async () => {
    const { store, city, environment } = await start()
    const wanted = { fiscalYear: 2025, phase: 'initial' } as const
    const names = async (source: 'published' | 'current') =>
      (await findBookSheets(store.db, city, { ...wanted, source })).map(({ departments, state }) => [
        departments[0]?.name,
        state,
      ])
    expect(await names('published')).toEqual([
      ['市民生活部', 'published'],
      ['教育委員会', 'published'],
    ])
    expect(await names('current')).toEqual([...(await names('published')), ['環境部', 'draft']])
    expect(environment.sheetId).not.toBe('')
  })
})
