import { describe, expect, test } from 'vitest'
import { aDesk, aForm } from '../../../test/builder/a-desk.ts'
import { aGoal, anActor, anItem, aSheet, aStep, theRefusal, theValue } from '../../../test/builder/a-workplace.ts'
import type { Result } from '../../base/result.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import { findKeptSheet } from '../../store/draft/find-kept-sheet.ts'
import { storesInMemory } from '../../store/engine/store-in-memory.ts'
import { findReceptions } from '../../store/reception/find-receptions.ts'
import { addDepartment } from '../add-department.ts'
import { acceptQuietFindings } from './accept-quiet-findings.ts'
import { type AnswerToFinding, answerFinding } from './answer-finding.ts'
import type { ReceivedDecided } from './decide-received.ts'
import { editReceivedCell } from './edit-received-cell.ts'
import { importReceived } from './import-received.ts'
import { setReceivedHead } from './set-received-head.ts'
import { setSheetAside } from './set-sheet-aside.ts'
import { undoDecision } from './undo-decision.ts'

const place = { source: '調書.txt', goal: '1', item: '①' }
const findings: readonly SheetFinding[] = [
  {
    code: 'text-in-wrong-column',
    level: 'error',
    place: { ...place, step: '(1)', column: 'target' },
    proposal: '年12回',
  },
  { code: 'mark-mismatch', level: 'warning', place: { ...place, step: '(2)', column: 'progress' } },
  { code: 'paired-by-order', level: 'hint', place: { ...place, step: '(2)', column: 'target' }, proposal: '3月発行' },
  { code: 'paired-by-order', level: 'hint', place: { ...place, step: '(2)', column: 'target' }, proposal: '4月発行' },
  { code: 'form-title-differs', level: 'hint', place: { source: '調書.txt', line: 40 } },
  { code: 'phase-missing', level: 'warning', place: { source: '調書.txt', column: 'phase' }, proposal: 'midyear' },
  { code: 'fiscal-year-missing', level: 'warning', place: { source: '調書.txt', column: 'fiscalYear' } },
]
const read: Sheet = aSheet({
  phase: null,
  fiscalYear: null,
  goals: [aGoal({ items: [anItem({ steps: [aStep(), aStep({ mark: '(2)', action: '冊子の作成', target: null })] })] })],
})

describe.each(storesInMemory)('on %s', (_, open) => {
  const start = async () => {
    const desk = await aDesk(await open())
    const { workplace, receive, read: readJob, first } = desk
    const { receptionId } = theValue(await receive(['調書.txt', aForm({ lines: [] })]))
    await readJob(receptionId, {
      readDocument: async ({ source }) => ({
        kind: 'read',
        document: { source, format: 'text', pages: [] },
        sheets: [read],
        findings,
      }),
    })
    const now = () => first(receptionId)
    const seen = async () => {
      const { id, version } = await now()
      return { receivedSheetId: id, version }
    }
    const answer = async (finding: number, answered: AnswerToFinding): Promise<Result<ReceivedDecided, unknown>> =>
      answerFinding(workplace, anActor, { ...(await seen()), finding, answer: answered })
    const step = async (at: number) => (await now()).sheet.goals[0]?.items[0]?.steps[at]
    const answers = async () => (await now()).deskFindings.map((one) => one.answer)
    return { ...desk, receptionId, now, seen, answer, step, answers }
  }

  test('each finding names the cell or the part of the head that it is about', async () => {
    const { now } = await start()
    const { deskFindings, findings: counts } = await now()
    expect(deskFindings.map(({ about, isAcceptable }) => [about, isAcceptable])).toEqual([
      [{ kind: 'cell', part: '0.0.0', column: 'target' }, true],
      [{ kind: 'cell', part: '0.0.1', column: 'progress' }, false],
      [{ kind: 'cell', part: '0.0.1', column: 'target' }, true],
      [{ kind: 'cell', part: '0.0.1', column: 'target' }, true],
      [{ kind: 'nothing' }, false],
      [{ kind: 'head', field: 'phase' }, true],
      [{ kind: 'head', field: 'fiscalYear' }, false],
    ])
    expect(counts).toEqual({ error: { all: 1, open: 1 }, warning: { all: 3, open: 3 }, hint: { all: 3, open: 3 } })
  })

  test('a proposal is put in, the reading beside stays as it was, and the answer can be opened again', async () => {
    const { now, answer, step, answers } = await start()
    theValue(await answer(0, { kind: 'accept' }))
    expect([(await step(0))?.target, (await answers())[0]]).toEqual(['年12回', 'accepted'])
    const { reading, edited, findings: counts } = await now()
    expect(reading.goals[0]?.items[0]?.steps[0]?.target).toBe('年10回以上')
    expect(edited).toEqual([{ part: '0.0.0', column: 'target', read: '年10回以上' }])
    expect(counts.error).toEqual({ all: 1, open: 0 })
    theValue(await answer(0, { kind: 'open' }))
    expect([(await step(0))?.target, (await answers())[0], (await now()).edited]).toEqual(['年10回以上', null, []])
  })

  test('what somebody wrote over a proposal stays when the answer is opened again', async () => {
    const { workplace, seen, answer, step } = await start()
    theValue(await answer(0, { kind: 'accept' }))
    const cell = { part: '0.0.0', column: 'target', text: '年15回' }
    theValue(await editReceivedCell(workplace, anActor, { ...(await seen()), ...cell }))
    theValue(await answer(0, { kind: 'open' }))
    expect((await step(0))?.target).toBe('年15回')
  })

  test('a text is written instead, or the finding is left as seen; what cannot be is refused', async () => {
    const { answer, step, answers } = await start()
    theValue(await answer(1, { kind: 'correct', text: '原案を作成' }))
    theValue(await answer(0, { kind: 'leave' }))
    expect([(await step(1))?.progress, (await answers()).slice(0, 2)]).toEqual(['原案を作成', ['left', 'corrected']])
    expect(theRefusal(await answer(1, { kind: 'accept' }))).toEqual({ kind: 'nothing-to-accept' })
    expect(theRefusal(await answer(4, { kind: 'correct', text: 'x' }))).toEqual({ kind: 'nothing-to-accept' })
    expect(theRefusal(await answer(99, { kind: 'leave' }))).toEqual({ kind: 'finding-not-found' })
  })

  test('all hints are answered at once, one proposal for a cell, and in one act taken back', async () => {
    const { workplace, store, city, seen, step, answers } = await start()
    theValue(await acceptQuietFindings(workplace, anActor, await seen()))
    expect(await answers()).toEqual([null, null, 'accepted', 'left', 'left', null, null])
    expect((await step(1))?.target).toBe('3月発行')
    expect(await findReceptions(store.db, city)).toMatchObject([{ openFindings: { error: 1, warning: 3, hint: 0 } }])
    const before = await seen()
    expect(theValue(await acceptQuietFindings(workplace, anActor, before))).toEqual({ version: before.version })
    theValue(await undoDecision(workplace, anActor, await seen()))
    expect([(await step(1))?.target, (await answers())[2]]).toEqual([null, null])
  })

  test('department, year and phase are said by a person, which answers that the document does not say them', async () => {
    const { workplace, now, seen, answers, answer } = await start()
    const { id } = theValue(await addDepartment(workplace, anActor, { name: '総務部', firstYear: 2020 }))
    expect(theValue(await answer(5, { kind: 'accept' }))).toBeTruthy()
    expect((await now()).head.phase).toEqual({ value: 'midyear', because: 'decided' })
    const head = {
      departments: [{ departmentId: id }, { name: '新しい課' }],
      fiscalYear: 2024,
      phase: 'final',
    } as const
    theValue(await setReceivedHead(workplace, anActor, { ...(await seen()), ...head }))
    expect(await now()).toMatchObject({
      head: {
        departments: {
          value: [
            { name: '総務部', departmentId: id, match: 'same' },
            { name: '新しい課', departmentId: null, match: 'new' },
          ],
          because: 'decided',
        },
        fiscalYear: { value: 2024, because: 'decided' },
        phase: { value: 'final' },
      },
      sheet: { fiscalYear: 2024, phase: 'final', departments: ['総務部', '新しい課'] },
      reading: { fiscalYear: null, phase: null, departments: ['市民生活部'] },
    })
    expect((await answers()).slice(5)).toEqual(['accepted', 'corrected'])
    theValue(await undoDecision(workplace, anActor, await seen()))
    expect((await now()).head).toMatchObject({ phase: { value: 'midyear' }, departments: { because: 'document' } })
  })

  test.each<[string, Parameters<typeof setReceivedHead>[2] | object, string]>([
    ['a department that does not exist', { departments: [{ departmentId: 'nobody' }] }, 'department-not-found'],
    ['no department', { departments: [] }, 'name-missing'],
    ['a department without a name', { departments: [{ name: '　' }] }, 'name-missing'],
    ['a year that cannot be', { fiscalYear: 7 }, 'value-not-valid'],
  ])('%s is refused', async (_name, head, kind) => {
    const { workplace, seen } = await start()
    expect(theRefusal(await setReceivedHead(workplace, anActor, { ...(await seen()), ...head }))).toMatchObject({
      kind,
    })
  })

  test('any cell is written in before the import; writing what was read takes the edit back', async () => {
    const { workplace, now, seen } = await start()
    const write = async (part: string, column: string, text: string | null) =>
      editReceivedCell(workplace, anActor, { ...(await seen()), part, column, text })
    theValue(await write('0', 'title', '新しい題名'))
    theValue(await write('0.0.0', 'extra.担当課', '生活課'))
    expect((await now()).sheet.goals).toMatchObject([
      {
        id: '0',
        title: '新しい題名',
        items: [{ id: '0.0', steps: [{ id: '0.0.0', extra: { 担当課: '生活課' } }, {}] }],
      },
    ])
    theValue(await write('0', 'title', '安心して暮らせる地域づくり'))
    expect((await now()).edited).toEqual([{ part: '0.0.0', column: 'extra.担当課', read: null }])
    expect(theRefusal(await write('0', 'number', '一'))).toEqual({ kind: 'text-not-fitting', column: 'number' })
    expect(theRefusal(await write('7', 'title', 'x'))).toEqual({ kind: 'part-not-found' })
    expect(theRefusal(await write('0', 'progress', 'x'))).toEqual({ kind: 'column-not-known', column: 'progress' })
    expect(theRefusal(await write('0', 'title', 'x\0'))).toMatchObject({ kind: 'text-not-keepable' })
  })

  test('acts are taken back one by one; what nobody did cannot be', async () => {
    const { workplace, now, seen } = await start()
    theValue(await setSheetAside(workplace, anActor, { ...(await seen()), aside: true }))
    expect((await now()).state).toBe('set-aside')
    theValue(await setSheetAside(workplace, anActor, { ...(await seen()), aside: false }))
    expect(await now()).toMatchObject({ state: 'open', lastStep: { actor: '山下', before: [{ kind: 'set-aside' }] } })
    theValue(await undoDecision(workplace, anActor, await seen()))
    expect((await now()).state).toBe('set-aside')
    theValue(await undoDecision(workplace, anActor, await seen()))
    expect((await now()).state).toBe('open')
    expect(theRefusal(await undoDecision(workplace, anActor, await seen()))).toEqual({ kind: 'nothing-to-undo' })
  })

  test('an error that nobody has answered stands against the import, unless that is confirmed', async () => {
    const { workplace, store, city, receptionId, seen, answer } = await start()
    theValue(await setReceivedHead(workplace, anActor, { ...(await seen()), fiscalYear: 2025, phase: 'midyear' }))
    const { receivedSheetId } = await seen()
    expect(theRefusal(await importReceived(workplace, anActor, { receptionId }))).toEqual({
      kind: 'import-refused',
      sheets: [{ receivedSheetId, path: '調書.txt', because: { kind: 'errors-open', count: 1 } }],
    })
    theValue(await answer(4, { kind: 'leave' }))
    theValue(await answer(1, { kind: 'correct', text: '原案を作成' }))
    const confirmed = { receptionId, confirmOpenErrors: true }
    const [imported] = theValue(await importReceived(workplace, anActor, confirmed))
    const kept = imported && (await findKeptSheet(store.db, city, imported))
    const codes = ['text-in-wrong-column', 'paired-by-order', 'paired-by-order', 'form-title-differs']
    expect(kept?.findings.map(({ code }) => code)).toEqual(codes)
    expect(theRefusal(await answer(0, { kind: 'leave' }))).toEqual({ kind: 'already-imported' })
  })

  test('who decides on an older state is told, and nothing is done', async () => {
    const { workplace, seen, answers } = await start()
    const old = await seen()
    const { version } = theValue(
      await answerFinding(workplace, anActor, { ...old, finding: 0, answer: { kind: 'leave' } }),
    )
    const late = await answerFinding(workplace, anActor, { ...old, finding: 1, answer: { kind: 'leave' } })
    expect(theRefusal(late)).toEqual({ kind: 'received-changed-by-other', version })
    expect((await answers())[1]).toBeNull()
    const nobody = { receivedSheetId: 'nobody', version: 1 }
    expect(theRefusal(await acceptQuietFindings(workplace, anActor, nobody))).toEqual({
      kind: 'received-sheet-not-found',
    })
  })
})
