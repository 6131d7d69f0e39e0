import { describe, expect, test } from 'vitest'
import { aDesk, aForm, readHere } from '../../../test/builder/a-desk.ts'
import { anActor, theRefusal, theValue } from '../../../test/builder/a-workplace.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import { findAuditEntries } from '../../store/audit/find-audit-entries.ts'
import { findDepartments } from '../../store/city/find-departments.ts'
import { findCell } from '../../store/draft/find-cell.ts'
import { findCellHistory } from '../../store/draft/find-cell-history.ts'
import { findKeptSheet } from '../../store/draft/find-kept-sheet.ts'
import type { PhaseKey } from '../../store/draft/part.ts'
import { storesInMemory } from '../../store/engine/store-in-memory.ts'
import { addDepartment } from '../add-department.ts'
import { editCell } from '../edit-cell.ts'
import { startPhase } from '../start-phase.ts'
import { submitSheet } from '../submit-sheet.ts'
import { chooseDifference } from './choose-difference.ts'
import { chooseVanished } from './choose-vanished.ts'
import { editReceivedCell } from './edit-received-cell.ts'
import { findReceivedComparison } from './find-received-comparison.ts'
import { importReceived } from './import-received.ts'
import { setReceivedHead } from './set-received-head.ts'
import { setSheetAside } from './set-sheet-aside.ts'
import { undoDecision } from './undo-decision.ts'
import { undoImport } from './undo-import.ts'

const hearing = { action: '利用者への聞き取り', target: '聞き取り 300人以上', progress: '212人に実施' }
const map = { action: '路線図の作り直し', target: '令和8年2月発行', progress: '原案を作成中' }
const night = { action: '夜間便の試行', target: '週2便', progress: '試行を開始' }
const before = aForm({ lines: [hearing, map] })

describe.each(storesInMemory)('on %s', (_, open) => {
  const start = async () => {
    const desk = await aDesk(await open())
    const { workplace, store, city, drop, first, sheet } = desk
    const take = async (receptionId: string) => theValue(await importReceived(workplace, anActor, { receptionId }))
    const takeOne = async (text: string, path = '調書.txt') => {
      const [one] = await take(await drop([path, text]))
      if (!one) throw new Error('nothing imported')
      return one
    }
    const kept = async ({ sheetId, phase }: PhaseKey) => {
      const found = await findKeptSheet(store.db, city, { sheetId, phase })
      if (!found) throw new Error('not kept')
      return found
    }
    const steps = async (key: PhaseKey) =>
      (await kept(key)).sheet.goals.flatMap(({ items }) => items).flatMap((item) => item.steps)
    const texts = async (key: PhaseKey) =>
      (await steps(key)).map(({ mark, action, target, progress }) => [mark, action, target, progress])
    const compare = async (receivedSheetId: string) => {
      const found = await findReceivedComparison(store.db, city, receivedSheetId)
      if (!found) throw new Error('no such received sheet')
      return found
    }
    const seen = async (receivedSheetId: string) => ({
      receivedSheetId,
      version: (await sheet(receivedSheetId)).version,
    })
    const write = async (key: PhaseKey, partId: string, column: string, text: string) => {
      const { sheetId, phase } = key
      const { version } = await findCell(store.db, city, { sheetId, phase, partId, column })
      return theValue(await editCell(workplace, anActor, { sheetId, phase, partId, column, version, text }))
    }
    /** Drops a form and gives the received sheet's id. */
    const dropOne = async (text: string) => (await first(await drop(['調書2.txt', text]))).id
    return { ...desk, take, takeOne, kept, steps, texts, compare, seen, write, dropOne }
  }
  const line = (mark: string, { action, target, progress }: typeof hearing) => [mark, action, target, progress]

  test('where nothing is stored yet it is said, and all of it is imported with where it came from', async () => {
    const { workplace, store, city, drop, first, sheet, take, kept, texts, compare } = await start()
    const receptionId = await drop(['中間/調書.txt', before])
    const { id } = await first(receptionId)
    expect(await compare(id)).toMatchObject({ stored: null, missing: [], differences: [], newParts: [], vanished: [] })
    const [imported] = await take(receptionId)
    if (!imported) throw new Error('nothing imported')
    expect(imported).toMatchObject({
      receivedSheetId: id,
      phase: 'midyear',
      fiscalYear: 2025,
      newDepartments: ['企画財政部'],
    })
    expect(await texts(imported)).toEqual([line('(1)', hearing), line('(2)', map)])
    expect(await kept(imported)).toMatchObject({ state: 'draft', sheet: { source: '中間/調書.txt' } })
    expect(await sheet(id)).toMatchObject({ state: 'imported', imported: { sheetId: imported.sheetId, revision: 1 } })
    const [entry] = await findAuditEntries(store.db, city, imported.sheetId)
    expect(entry).toMatchObject({ action: 'import', detail: { reception: receptionId, receivedSheet: id } })
    const again = await importReceived(workplace, anActor, { receptionId })
    expect(theRefusal(again)).toEqual({ kind: 'nothing-to-import' })
  })

  test('a file that comes back changes only what differs; each difference names its part and both texts', async () => {
    const { takeOne, compare, dropOne, steps } = await start()
    const first = await takeOne(before)
    const [hear, draw] = await steps(first)
    const id = await dropOne(aForm({ lines: [{ ...hearing, progress: '280人に実施' }, night] }))
    const comparison = await compare(id)
    expect(comparison.stored).toMatchObject({ sheetId: first.sheetId, revision: 1, isEditable: true })
    expect(comparison.differences).toEqual([
      expect.objectContaining({
        part: hear?.id,
        receivedPart: '0.0.0',
        column: 'progress',
        where: { goal: '1', item: '①', step: '(1)', column: 'progress' },
        words: '利用者への聞き取り',
        before: '212人に実施',
        after: '280人に実施',
        take: 'document',
        isDecided: false,
      }),
      ...['action', 'target', 'progress'].map((column) => expect.objectContaining({ part: draw?.id, column })),
    ])
    expect(comparison.vanished).toEqual([])
    expect(comparison.sameCount).toBeGreaterThan(5)
  })

  test('the same file again differs in nothing', async () => {
    const { takeOne, compare, dropOne } = await start()
    await takeOne(before)
    expect(await compare(await dropOne(before))).toMatchObject({ differences: [], newParts: [], vanished: [] })
  })

  test('of a cell that differs the stored text is kept by choice, until somebody changes it', async () => {
    const { workplace, takeOne, compare, dropOne, steps, seen, write, take, sheet, texts } = await start()
    const first = await takeOne(before)
    const [hear] = await steps(first)
    const part = hear?.id ?? ''
    const id = await dropOne(
      aForm({ lines: [{ action: hearing.action, target: '500人以上', progress: '280人に実施' }, map] }),
    )
    const keep = async (column: string) =>
      chooseDifference(workplace, anActor, { ...(await seen(id)), part, column, take: 'stored' })
    theValue(await keep('target'))
    theValue(await keep('progress'))
    expect(theRefusal(await keep('action'))).toEqual({ kind: 'difference-not-found' })
    expect((await compare(id)).differences).toMatchObject([
      { column: 'target', take: 'stored', isDecided: true },
      { column: 'progress', take: 'stored', isDecided: true },
    ])
    await write(first, part, 'progress', '240人に実施')
    expect((await compare(id)).differences).toMatchObject([
      { column: 'target', take: 'stored' },
      { column: 'progress', before: '240人に実施', take: 'document', isDecided: false },
    ])
    await take((await sheet(id)).receptionId)
    expect((await texts(first))[0]).toEqual(['(1)', hearing.action, '聞き取り 300人以上', '280人に実施'])
  })

  test('a form without a column says nothing about it; a cell left empty among others is emptied', async () => {
    const { takeOne, compare, dropOne } = await start()
    await takeOne(before)
    const noProgress = await dropOne(aForm({ lines: [hearing, map].map(({ action, target }) => ({ action, target })) }))
    expect((await compare(noProgress)).differences.map(({ column, take }) => [column, take])).toEqual([
      ['progress', 'stored'],
      ['progress', 'stored'],
    ])
    const emptied = await dropOne(aForm({ lines: [hearing, { action: map.action, target: map.target }] }))
    expect((await compare(emptied)).differences).toMatchObject([
      { before: map.progress, after: null, take: 'document' },
    ])
  })

  test('a part that is not in the document goes, or is kept by choice where it stood', async () => {
    const { workplace, takeOne, compare, dropOne, steps, seen, take, sheet, texts } = await start()
    const first = await takeOne(aForm({ lines: [hearing, map, night] }))
    const gone = (await steps(first))[1]?.id ?? ''
    const id = await dropOne(aForm({ lines: [hearing, night] }))
    expect((await compare(id)).vanished).toEqual([
      {
        part: gone,
        kind: 'step',
        take: 'take-away',
        isDecided: false,
        where: { goal: '1', item: '①', step: '(2)' },
        words: '路線図の作り直し',
      },
    ])
    const keep = { part: gone, take: 'keep' } as const
    theValue(await chooseVanished(workplace, anActor, { ...(await seen(id)), ...keep }))
    theValue(await undoDecision(workplace, anActor, await seen(id)))
    expect((await compare(id)).vanished).toMatchObject([{ take: 'take-away' }])
    theValue(await chooseVanished(workplace, anActor, { ...(await seen(id)), ...keep }))
    expect(theRefusal(await chooseVanished(workplace, anActor, { ...(await seen(id)), ...keep, part: 'x' }))).toEqual({
      kind: 'difference-not-found',
    })
    await take((await sheet(id)).receptionId)
    expect(await texts(first)).toEqual([line('(1)', hearing), line('(2)', map), line('(2)', night)])
  })

  test('what was written and decided at the desk is what is imported, answered findings stay behind', async () => {
    const { workplace, drop, first, seen, take, kept, texts } = await start()
    const { id: departmentId } = theValue(await addDepartment(workplace, anActor, { name: '企画部', firstYear: 2025 }))
    const receptionId = await drop(['調書.txt', aForm({ phase: null, lines: [hearing] })])
    const { id, deskFindings } = await first(receptionId)
    expect(deskFindings.map(({ finding }) => finding.code)).toContain('phase-missing')
    const cell = { part: '0.0.0', column: 'progress', text: '300人に実施' }
    theValue(await editReceivedCell(workplace, anActor, { ...(await seen(id)), ...cell }))
    const head = { departments: [{ departmentId }], phase: 'final' } as const
    theValue(await setReceivedHead(workplace, anActor, { ...(await seen(id)), ...head }))
    const [imported] = await take(receptionId)
    if (!imported) throw new Error('nothing imported')
    expect(imported).toMatchObject({ phase: 'final', newDepartments: [] })
    const found = await kept(imported)
    expect(found.departments).toMatchObject([{ id: departmentId }])
    expect(found.findings.map(({ code }) => code)).not.toContain('phase-missing')
    expect((await texts(imported))[0]?.[3]).toBe('300人に実施')
  })

  test('a department written a little differently is the one the city has, and stays printed as it was', async () => {
    const { workplace, store, city, takeOne, kept } = await start()
    const { id } = theValue(await addDepartment(workplace, anActor, { name: '北地域自治センター', firstYear: 2020 }))
    const imported = await takeOne(aForm({ department: '北地域自治Ｃ', lines: [hearing] }))
    expect(await kept(imported)).toMatchObject({ departments: [{ id }], sheet: { departments: ['北地域自治Ｃ'] } })
    expect(await findDepartments(store.db, city)).toHaveLength(1)
  })

  test('all sheets of a drop are imported or none, with what stands against each and in which file', async () => {
    const { workplace, store, city, drop, takeOne, sheets, seen } = await start()
    const first = await takeOne(aForm({ department: '消防局', lines: [night] }))
    theValue(await submitSheet(workplace, anActor, first))
    const receptionId = await drop(
      ['1良い.txt', before],
      ['2提出済み.txt', aForm({ department: '消防局', lines: [hearing] })],
      ['3部局なし.txt', aForm({ department: null, lines: [hearing] })],
      ['4同じ.txt', aForm({ lines: [night] })],
    )
    const refusal = theRefusal(await importReceived(workplace, anActor, { receptionId }))
    expect(refusal).toMatchObject({
      kind: 'import-refused',
      sheets: [
        { path: '2提出済み.txt', because: { kind: 'not-editable', state: 'submitted' } },
        { path: '3部局なし.txt', because: { kind: 'sheet-incomplete', missing: ['departments'] } },
        { path: '4同じ.txt', because: { kind: 'same-sheet-twice', departments: ['企画財政部'] } },
      ],
    })
    expect(await findDepartments(store.db, city)).toHaveLength(1)
    const all = await sheets(receptionId)
    for (const { id } of all.slice(1))
      theValue(await setSheetAside(workplace, anActor, { ...(await seen(id)), aside: true }))
    const sheetIds = all.map(({ id }) => id)
    expect(theRefusal(await importReceived(workplace, anActor, { receptionId, sheetIds }))).toMatchObject({
      sheets: [{ because: { kind: 'is-set-aside' } }, {}, {}],
    })
    expect(theValue(await importReceived(workplace, anActor, { receptionId }))).toHaveLength(1)
    const unknown = { receptionId, sheetIds: ['nobody'] }
    expect(theRefusal(await importReceived(workplace, anActor, unknown))).toEqual({ kind: 'received-sheet-not-found' })
  })

  test('what was changed after the person looked is not imported unseen', async () => {
    const { workplace, takeOne, dropOne, sheet, compare, steps, write } = await start()
    const first = await takeOne(before)
    const id = await dropOne(aForm({ lines: [hearing] }))
    const { receptionId, version } = await sheet(id)
    const seen = { [id]: { version, storedRevision: (await compare(id)).stored?.revision ?? null } }
    await write(first, (await steps(first))[0]?.id ?? '', 'progress', '220人に実施')
    expect(theRefusal(await importReceived(workplace, anActor, { receptionId, seen }))).toMatchObject({
      sheets: [{ because: { kind: 'seen-changed' } }],
    })
    const now = { [id]: { version, storedRevision: 2 } }
    expect(theValue(await importReceived(workplace, anActor, { receptionId, seen: now }))).toHaveLength(1)
  })

  test('parts are recognised by the ids a file carries, each once; ids that the sheet does not have are passed over', async () => {
    const { takeOne, receive, read, first, steps, compare, workplace, texts } = await start()
    const imported = await takeOne(before)
    const [hear, draw] = await steps(imported)
    const { receptionId } = theValue(await receive(['調書2.txt', before]))
    const lines = [
      { ...draw, mark: '(1)', action: '紙の地図の配布' },
      { ...hear, mark: '(2)', action: '電話での相談' },
      { ...hear, mark: '(3)', action: '講座の開催', target: '3回', progress: '1回' },
      { ...hear, mark: '(4)', action: '動画の配信', target: '2本', progress: null, id: 'elsewhere' },
    ]
    const readDocument: typeof readHere = async (file) => {
      const outcome = await readHere(file)
      if (outcome.kind !== 'read') return outcome
      const withLines = (sheet: Sheet): Sheet => ({
        ...sheet,
        goals: sheet.goals.map((goal) => ({
          ...goal,
          items: goal.items.map((item) => ({
            ...item,
            steps: lines.map(({ places: _, ...step }) => ({ target: null, progress: null, ...step })),
          })),
        })),
      })
      return { ...outcome, sheets: outcome.sheets.map(withLines) }
    }
    await read(receptionId, { readDocument })
    const { id } = await first(receptionId)
    const { differences, newParts, vanished } = await compare(id)
    expect(differences.map(({ part, column, after }) => [part, column, after])).toEqual([
      [draw?.id, 'mark', '(1)'],
      [draw?.id, 'action', '紙の地図の配布'],
      [hear?.id, 'mark', '(2)'],
      [hear?.id, 'action', '電話での相談'],
    ])
    expect([newParts.map(({ words }) => words), vanished]).toEqual([['講座の開催', '動画の配信'], []])
    theValue(await importReceived(workplace, anActor, { receptionId }))
    expect((await texts(imported)).map(([mark, action]) => [mark, action])).toEqual(
      lines.map(({ mark, action }) => [mark, action]),
    )
    const ids = (await steps(imported)).map((step) => step.id)
    expect([ids.slice(0, 2), new Set(ids).size, ids.includes('elsewhere')]).toEqual([[draw?.id, hear?.id], 4, false])
  })

  test('an import is taken back: every text, the part it took away and the one it made', async () => {
    const { workplace, store, city, takeOne, dropOne, sheet, take, kept, steps, texts } = await start()
    const first = await takeOne(before)
    const stood = await kept(first)
    const id = await dropOne(aForm({ lines: [{ ...hearing, progress: '280人に実施' }, map, night] }))
    const other = await dropOne(aForm({ lines: [map] }))
    await take((await sheet(id)).receptionId)
    const made = (await steps(first))[2]?.id ?? ''
    expect(theValue(await undoImport(workplace, anActor, id))).toMatchObject({ state: 'draft', revision: 3, left: [] })
    expect(await kept(first)).toMatchObject({ sheet: stood.sheet, findings: stood.findings })
    const history = await findCellHistory(store.db, city, { ...first, partId: made, column: 'action' })
    expect(history.map((change) => [change.before, change.after])).toEqual([
      [null, night.action],
      [night.action, null],
    ])
    await take((await sheet(other)).receptionId)
    expect(await texts(first)).toEqual([line('(1)', map)])
    theValue(await undoImport(workplace, anActor, other))
    expect((await kept(first)).sheet).toEqual(stood.sheet)
    const actions = (await findAuditEntries(store.db, city, first.sheetId)).map(({ action }) => action)
    expect(actions.filter((action) => action === 'undo-import')).toHaveLength(2)
  })

  test('a cell changed by the editor meanwhile is left alone by the undo, and it is told which', async () => {
    const { workplace, takeOne, dropOne, sheet, take, steps, texts, write } = await start()
    const first = await takeOne(before)
    const id = await dropOne(
      aForm({ lines: [{ ...hearing, target: '500人以上', progress: '280人に実施' }, map, night] }),
    )
    await take((await sheet(id)).receptionId)
    const [hear, , made] = await steps(first)
    await write(first, hear?.id ?? '', 'progress', '281人に実施')
    await write(first, made?.id ?? '', 'progress', '週2便で試行中')
    const undone = theValue(await undoImport(workplace, anActor, id))
    expect(undone.left).toEqual([
      {
        part: hear?.id,
        column: 'progress',
        now: '281人に実施',
        words: '利用者への聞き取り',
        where: { goal: '1', item: '①', step: '(1)', column: 'progress' },
      },
      expect.objectContaining({ part: made?.id, column: 'progress', now: '週2便で試行中' }),
    ])
    expect(await texts(first)).toEqual([
      ['(1)', hearing.action, hearing.target, '281人に実施'],
      line('(2)', map),
      ['(3)', night.action, night.target, '週2便で試行中'],
    ])
  })

  test('the first import of a phase is taken back as a whole, and the same file can be imported again', async () => {
    const { workplace, drop, first, take, kept, texts } = await start()
    const receptionId = await drop(['調書.txt', before])
    const { id } = await first(receptionId)
    const [imported] = await take(receptionId)
    if (!imported) throw new Error('nothing imported')
    const ids = (await kept(imported)).sheet.goals[0]?.items[0]?.steps.map((step) => step.id)
    expect(theValue(await undoImport(workplace, anActor, id))).toMatchObject({ state: 'not-started', left: [] })
    expect(await kept(imported)).toMatchObject({ state: 'not-started', findings: [], sheet: { title: '', goals: [] } })
    expect(theRefusal(await undoImport(workplace, anActor, id))).toEqual({ kind: 'not-imported' })
    const [again] = await take(receptionId)
    expect(again).toMatchObject({ sheetId: imported.sheetId, revision: 3 })
    expect(await texts(imported)).toEqual([line('(1)', hearing), line('(2)', map)])
    expect((await kept(imported)).sheet.goals[0]?.items[0]?.steps.map((step) => step.id)).toEqual(ids)
  })

  test('a phase whose first import was taken back can be started as a copy of the one before', async () => {
    const { workplace, drop, first, take, takeOne, texts } = await start()
    const initial = await takeOne(aForm({ phase: '当初', lines: [hearing, map] }))
    const receptionId = await drop(['調書.txt', before])
    const { id } = await first(receptionId)
    const [imported] = await take(receptionId)
    if (!imported) throw new Error('nothing imported')
    const { sheetId, phase } = imported
    expect(theRefusal(await startPhase(workplace, anActor, { sheetId, phase }))).toEqual({ kind: 'phase-exists' })
    theValue(await undoImport(workplace, anActor, id))
    const final = { sheetId, phase: 'final' } as const
    theValue(await startPhase(workplace, anActor, { sheetId, phase }))
    expect(await texts(imported)).toEqual(await texts(initial))
    theValue(await startPhase(workplace, anActor, final))
    expect(await texts(final)).toEqual(await texts(initial))
  })

  test('an import into a sheet that was submitted since is not taken back', async () => {
    const { workplace, drop, first, take } = await start()
    const receptionId = await drop(['調書.txt', before])
    const { id } = await first(receptionId)
    const [imported] = await take(receptionId)
    if (!imported) throw new Error('nothing imported')
    const { sheetId, phase, revision } = imported
    theValue(await submitSheet(workplace, anActor, { sheetId, phase, revision }))
    expect(theRefusal(await undoImport(workplace, anActor, id))).toEqual({ kind: 'not-editable', state: 'submitted' })
    expect(theRefusal(await undoImport(workplace, anActor, 'nobody'))).toEqual({ kind: 'received-sheet-not-found' })
  })
})
