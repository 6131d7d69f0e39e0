import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aGoal,
  anActor,
  anItem,
  aSheet,
  aStep,
  aWorkplace,
  theRefusal,
  theValue,
} from '../../test/builder/a-workplace.ts'
import type { Goal, Sheet } from '../sheet/sheet.ts'
import { findAuditEntries } from '../store/audit/find-audit-entries.ts'
import { findDepartments } from '../store/city/find-departments.ts'
import { findCellHistory } from '../store/draft/find-cell-history.ts'
import { findFiscalYears } from '../store/draft/find-fiscal-years.ts'
import { findKeptSheet } from '../store/draft/find-kept-sheet.ts'
import { findSheetPhases } from '../store/draft/find-sheet-phases.ts'
import type { PhaseKey } from '../store/draft/part.ts'
import { storesInMemory } from '../store/engine/store-in-memory.ts'
import { addDepartment } from './add-department.ts'
import { approveSheet } from './approve-sheet.ts'
import { importSheet } from './import-sheet.ts'
import { returnSheet } from './return-sheet.ts'
import { submitSheet } from './submit-sheet.ts'

const withSteps = (...steps: Parameters<typeof aStep>[0][]): Partial<Sheet> => ({
  goals: [aGoal({ items: [anItem({ steps: steps.map(aStep) })] })],
})
const allSteps = (sheet: Sheet) => sheet.goals.flatMap((goal) => goal.items).flatMap((item) => item.steps)
const stepIds = (sheet: Sheet) => Object.fromEntries(allSteps(sheet).map((step) => [step.action, step.id]))

describe.each(storesInMemory)('on %s', (_, open) => {
  const start = async () => {
    const workplace = await aWorkplace(await open())
    const { store, city } = workplace
    const bring = (sheet: Sheet, source: string | null = '調書.txt') =>
      importSheet(workplace, anActor, { sheet, findings: [], source })
    const kept = async (key: PhaseKey) => {
      const found = await findKeptSheet(store.db, city, key)
      if (!found) throw new Error('not kept')
      return found
    }
    return { workplace, store, city, bring, kept }
  }

  test('a sheet brought in is kept as a draft with every text, its source and its department', async () => {
    const { workplace, store, city, bring, kept } = await start()
    const imported = theValue(await bring(aSheet()))
    const found = await kept(imported)
    expect(found).toMatchObject({ state: 'draft', revision: 1, departments: [{ name: '市民生活部', firstYear: 2025 }] })
    expect(found.sheet).toMatchObject({ ...aSheet(), source: '調書.txt' })
    expect(imported).toMatchObject({ newDepartments: ['市民生活部'], vanishedCount: 0 })
    const [entry] = await findAuditEntries(store.db, workplace.city, imported.sheetId)
    expect(entry).toMatchObject({ action: 'import', actor: '山下', means: 'page', detail: { source: '調書.txt' } })
    expect(await findFiscalYears(store.db, city)).toEqual([2025])
  })

  test('marks, extra columns, sections, remarks, places and findings come back as they were', async () => {
    const { workplace, kept } = await start()
    const place = { source: '調書.txt', line: 12, cell: '3' }
    const step = aStep({ section: '生活課', extra: { 予算額: '1,200千円', '2': 'a\r\nb' }, places: { target: place } })
    const goal = aGoal({
      number: null,
      title: null,
      selfEvaluation: '○',
      selfEvaluationRemark: '',
      items: [anItem({ mark: null, continuity: 'new', steps: [step] })],
      places: { number: place },
    })
    const finding = { code: 'goal-title-missing', level: 'warning', place } as const
    const sheet = aSheet({ goals: [goal] })
    const imported = theValue(await importSheet(workplace, anActor, { sheet, findings: [finding], source: null }))
    const found = await kept(imported)
    expect(found.findings).toEqual([finding])
    expect(found.sheet).toMatchObject({ ...sheet })
    expect(found.sheet).not.toHaveProperty('source')
  })

  test('a mid-year sheet brought into an empty year fills mid-year only', async () => {
    const { store, city, bring } = await start()
    const { sheetId } = theValue(await bring(aSheet({ phase: 'midyear' })))
    expect((await findSheetPhases(store.db, city, sheetId)).map(({ phase }) => phase)).toEqual(['midyear'])
  })

  test('the next phase is the same sheet with the same ids, and leaves the last phase alone', async () => {
    const { bring, kept } = await start()
    const initial = theValue(
      await bring(aSheet(withSteps({ action: '出張講座の開催' }, { mark: '(2)', action: '冊子の作成' }))),
    )
    const before = await kept(initial)
    const midyear = theValue(
      await bring(
        aSheet({
          phase: 'midyear',
          ...withSteps(
            { action: '出張講座の開催', progress: '6回' },
            { mark: '(2)', action: '冊子の作成', progress: '原案作成' },
          ),
        }),
      ),
    )
    expect(midyear.sheetId).toBe(initial.sheetId)
    const after = await kept(midyear)
    expect(stepIds(after.sheet)).toEqual(stepIds(before.sheet))
    expect(after.sheet.goals.map((goal) => goal.id)).toEqual(before.sheet.goals.map((goal) => goal.id))
    expect(await kept(initial)).toEqual(before)
  })

  test('where a step was withdrawn the next one moves up and stays itself', async () => {
    const { bring, kept } = await start()
    const three = withSteps({ action: '講座' }, { mark: '(2)', action: '冊子' }, { mark: '(3)', action: '相談窓口' })
    const before = stepIds((await kept(theValue(await bring(aSheet(three))))).sheet)
    const again = theValue(await bring(aSheet(withSteps({ action: '講座' }, { mark: '(2)', action: '相談窓口' }))))
    const after = await kept(again)
    expect(stepIds(after.sheet)).toEqual({ 講座: before.講座, 相談窓口: before.相談窓口 })
    expect(again.vanishedCount).toBe(1)
  })

  test('a step that vanished keeps its history, and is the same step when it comes back', async () => {
    const { store, city, bring, kept } = await start()
    const both = aSheet(withSteps({ action: '講座' }, { mark: '(2)', action: '冊子', target: '3月発行' }))
    const first = theValue(await bring(both))
    const id = stepIds((await kept(first)).sheet).冊子 ?? ''
    theValue(await bring(aSheet(withSteps({ action: '講座' }))))
    theValue(await bring(both))
    expect(stepIds((await kept(first)).sheet).冊子).toBe(id)
    const history = await findCellHistory(store.db, city, { ...first, partId: id, column: 'target' })
    expect(history.map(({ before, after }) => [before, after])).toEqual([
      [null, '3月発行'],
      ['3月発行', null],
      [null, '3月発行'],
    ])
  })

  test('a step rewritten under its mark stays itself, one that moved to another item too', async () => {
    const { bring, kept } = await start()
    const first = anItem({ steps: [aStep({ action: '講座' }), aStep({ mark: '(2)', action: '見守り協定の締結' })] })
    const second = anItem({ mark: '②', title: '公共交通', steps: [aStep({ action: '路線図' })] })
    const initial = theValue(await bring(aSheet({ goals: [aGoal({ items: [first, second] })] })))
    const before = stepIds((await kept(initial)).sheet)
    const moved = anItem({
      ...second,
      steps: [aStep({ action: '路線図' }), aStep({ mark: '(2)', action: '見守り協定の締結' })],
    })
    const rewritten = anItem({ steps: [aStep({ action: '新しい取組' })] })
    theValue(await bring(aSheet({ goals: [aGoal({ items: [rewritten, moved] })] })))
    const after = stepIds((await kept(initial)).sheet)
    expect(after).toEqual({ 新しい取組: before.講座, 路線図: before.路線図, 見守り協定の締結: before.見守り協定の締結 })
  })

  test('bringing the same file twice changes no text', async () => {
    const { bring, kept } = await start()
    const first = theValue(await bring(aSheet()))
    const before = await kept(first)
    expect(theValue(await bring(aSheet()))).toMatchObject({ changeCount: 0, vanishedCount: 0, revision: 2 })
    expect((await kept(first)).sheet).toEqual(before.sheet)
  })

  test('a joint sheet is the same sheet in whatever order its departments are printed, as printed', async () => {
    const { bring, kept } = await start()
    const first = theValue(await bring(aSheet({ departments: ['市民生活部', '北地域センター'] })))
    const midyear = aSheet({ phase: 'midyear', departments: ['北地域センター', '市民　生活部'] })
    const second = theValue(await bring(midyear))
    expect(second.sheetId).toBe(first.sheetId)
    expect(second.newDepartments).toEqual([])
    expect((await kept(second)).sheet.departments).toEqual(['北地域センター', '市民　生活部'])
    expect(theValue(await bring(aSheet())).sheetId).not.toBe(first.sheetId)
  })

  test('a department known from a later year was there before, unless it came out of a reorganisation', async () => {
    const { workplace, store, city, bring } = await start()
    theValue(await bring(aSheet({ fiscalYear: 2025 })))
    expect(theValue(await bring(aSheet({ fiscalYear: 2023 }))).newDepartments).toEqual([])
    const old = theValue(await addDepartment(workplace, anActor, { name: '広報課', firstYear: 2020, lastYear: 2024 }))
    theValue(await addDepartment(workplace, anActor, { name: '魅力発信部', firstYear: 2025, predecessors: [old.id] }))
    theValue(await bring(aSheet({ fiscalYear: 2023, departments: ['魅力発信部'] })))
    const known = (await findDepartments(store.db, city)).map(({ name, firstYear, lastYear }) => [
      name,
      firstYear,
      lastYear,
    ])
    expect(known).toEqual([
      ['市民生活部', 2023, null],
      ['広報課', 2020, 2024],
      ['魅力発信部', 2025, null],
      ['魅力発信部', 2023, 2024],
    ])
  })

  test.each([
    ['no fiscal year', { fiscalYear: null }, ['fiscalYear']],
    ['a year that cannot be', { fiscalYear: 7 }, ['fiscalYear']],
    ['no phase and no department', { phase: null, departments: [' '] }, ['phase', 'departments']],
    ['no goals', { goals: [] }, ['goals']],
  ] as const)('a sheet with %s is refused and nothing is kept', async (_name, lacking, missing) => {
    const { store, city, bring } = await start()
    expect(theRefusal(await bring(aSheet(lacking)))).toEqual({ kind: 'sheet-incomplete', missing })
    expect(await findDepartments(store.db, city)).toEqual([])
  })

  test.each([
    ['NUL', '講座\0開催'],
    ['half a character', '講座\ud842'],
  ])('a text with %s is refused with its place, since it cannot be kept to the letter', async (_name, action) => {
    const { bring } = await start()
    const where = 'goals.0.items.0.steps.0.action'
    expect(theRefusal(await bring(aSheet(withSteps({ action }))))).toEqual({ kind: 'text-not-keepable', where })
  })

  test('a submitted or approved sheet is not written over; a returned one is, and stays returned', async () => {
    const { workplace, bring, kept } = await start()
    const seen = theValue(await bring(aSheet()))
    const submitted = theValue(await submitSheet(workplace, anActor, seen))
    const again = aSheet(withSteps({ action: '別の取組' }))
    expect(theRefusal(await bring(again))).toEqual({ kind: 'not-editable', state: 'submitted' })
    const approved = theValue(await approveSheet(workplace, anActor, submitted))
    expect(theRefusal(await bring(again))).toEqual({ kind: 'not-editable', state: 'approved' })
    theValue(await returnSheet(workplace, anActor, { ...approved, note: '見直してください' }))
    expect(theValue(await bring(again)).state).toBe('returned')
    expect(allSteps((await kept(seen)).sheet).map((step) => step.action)).toEqual(['別の取組'])
  })

  test('in a city that does not exist nothing is done', async () => {
    const { workplace } = await start()
    const elsewhere = { ...workplace, city: '000000' }
    const refused = await importSheet(elsewhere, anActor, { sheet: aSheet(), findings: [], source: null })
    expect(theRefusal(refused)).toEqual({ kind: 'city-not-found' })
  })

  test('a text of a million letters is kept to the letter', async () => {
    const { bring, kept } = await start()
    const progress = '９月末現在。\r\n　\t𠮷野家〜−①㌔'.repeat(50_000)
    const imported = theValue(await bring(aSheet(withSteps({ progress }))))
    expect(allSteps((await kept(imported)).sheet)[0]?.progress === progress).toBe(true)
  })

  test('whatever is written in a sheet comes back with every text equal, and is recognised when it comes again', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((words) => !words.includes('\0') && words.isWellFormed())
    const maybe = fc.option(text)
    const step = fc.record({ mark: maybe, action: maybe, target: maybe, progress: maybe })
    const item = fc.record({
      mark: maybe,
      title: maybe,
      continuity: fc.constantFrom('new', 'continued', null),
      target: maybe,
      progress: maybe,
      steps: fc.array(step, { maxLength: 4 }),
    })
    const goal: fc.Arbitrary<Goal> = fc.record({
      number: fc.option(fc.nat()),
      title: maybe,
      selfEvaluation: maybe,
      items: fc.array(item, { maxLength: 3 }),
    })
    const sheets = fc.record({ title: text, goals: fc.array(goal, { minLength: 1, maxLength: 3 }) })
    const { bring, kept } = await start()
    // One sheet after the other into the same phase, so that each is matched against what the last one left.
    await fc.assert(
      fc.asyncProperty(sheets, async (words) => {
        const imported = theValue(await bring(aSheet(words)))
        const { sheet } = await kept(imported)
        expect(sheet.title).toBe(words.title)
        expect(sheet.goals).toHaveLength(words.goals.length)
        expect(sheet.goals).toMatchObject(words.goals)
        expect(theValue(await bring(aSheet(words)))).toMatchObject({ changeCount: 0, vanishedCount: 0 })
      }),
      { numRuns: 40 },
    )
  }, 30_000)
})
