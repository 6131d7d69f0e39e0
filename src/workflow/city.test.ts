import { describe, expect, test } from 'vitest'
import { anActor, aSheet, aWorkplace, theRefusal, theValue } from '../../test/builder/a-workplace.ts'
import { defaultOfficialForm } from '../sheet/official-form.ts'
import { findAuditEntries } from '../store/audit/find-audit-entries.ts'
import { findCity } from '../store/city/find-city.ts'
import { findCityCodes } from '../store/city/find-city-codes.ts'
import { findDepartmentsOfYear } from '../store/city/find-departments-of-year.ts'
import { findSheetSummaries } from '../store/draft/find-sheet-summaries.ts'
import { storesInMemory } from '../store/engine/store-in-memory.ts'
import { addDepartment } from './add-department.ts'
import { createCity } from './create-city.ts'
import { importSheet } from './import-sheet.ts'

describe.each(storesInMemory)('on %s', (_, open) => {
  test('a city has its own form and scales, or the default ones', async () => {
    const workplace = await aWorkplace(await open())
    const own = { ...workplace, city: '888888' }
    const officialForm = { ...defaultOfficialForm, departmentLabel: '部局' }
    const scales = [
      { firstYear: 2020, grades: [{ mark: 'A', meaning: '達成' }], notJudgeable: { mark: '-', meaning: '評価不能' } },
    ]
    theValue(await createCity(own, anActor, { name: null, officialForm, scales }))
    const { db } = workplace.store
    expect(await findCity(db, '888888')).toEqual({ code: '888888', name: null, officialForm, scales, licence: null })
    expect(await findCity(db, '999999')).toMatchObject({ name: 'しるべ野市', officialForm: defaultOfficialForm })
    expect(await findCity(db, '777777')).toBeNull()
    expect(await findCityCodes(db)).toEqual(['888888', '999999'])
    expect(await findAuditEntries(db, '888888', null)).toMatchObject([{ action: 'create-city', actor: '山下' }])
  })

  test.each([
    ['twice', '999999', 'しるべ野市', { kind: 'city-exists' }],
    ['with a code that is not six digits', '99999９', 'しるべ野市', { kind: 'city-code-not-valid' }],
    ['with a name that cannot be kept', '888888', '\ud842', { kind: 'text-not-keepable', where: 'name' }],
  ])('a city is not created %s', async (_name, city, name, refusal) => {
    const workplace = { ...(await aWorkplace(await open())), city }
    expect(theRefusal(await createCity(workplace, anActor, { name }))).toEqual(refusal)
  })

  test('departments stand in the order they were added, each in its years, with those they came from', async () => {
    const workplace = await aWorkplace(await open())
    const add = async (name: string, firstYear: number, more: { lastYear?: number; predecessors?: string[] } = {}) =>
      theValue(await addDepartment(workplace, anActor, { name, firstYear, ...more }))
    const old = await add('企画課', 2018, { lastYear: 2024 })
    await add('総務部', 2018)
    const merged = await add('企画財政部', 2025, { predecessors: [old.id, old.id] })
    expect(merged.predecessors).toEqual([old.id])
    const names = async (year: number) =>
      (await findDepartmentsOfYear(workplace.store.db, workplace.city, year)).map(({ name }) => name)
    expect([await names(2024), await names(2025)]).toEqual([
      ['企画課', '総務部'],
      ['総務部', '企画財政部'],
    ])
    expect((await findDepartmentsOfYear(workplace.store.db, workplace.city, 2025))[1]).toEqual(merged)
  })

  test.each([
    ['without a name', { name: '　', firstYear: 2025 }, { kind: 'name-missing' }],
    ['that ends before it begins', { name: '消防局', firstYear: 2025, lastYear: 2024 }, { kind: 'years-not-valid' }],
    ['that is there already', { name: '総務 部', firstYear: 2030 }, { kind: 'department-exists' }],
    [
      'that came from nowhere',
      { name: '消防局', firstYear: 2025, predecessors: ['x'] },
      { kind: 'department-not-found' },
    ],
    ['with NUL in its name', { name: 'a\0', firstYear: 2025 }, { kind: 'text-not-keepable' }],
  ])('a department %s is refused', async (_name, department, refusal) => {
    const workplace = await aWorkplace(await open())
    theValue(await addDepartment(workplace, anActor, { name: '総務部', firstYear: 2020 }))
    theValue(await addDepartment(workplace, anActor, { name: '総務部', firstYear: 2010, lastYear: 2019 }))
    expect(theRefusal(await addDepartment(workplace, anActor, department))).toMatchObject(refusal)
  })

  test('the list of a year shows every sheet and phase in the order of the city, with its goals', async () => {
    const workplace = await aWorkplace(await open())
    theValue(await addDepartment(workplace, anActor, { name: '総務部', firstYear: 2025 }))
    const finding = { code: 'mark-mismatch', level: 'warning', place: {} } as const
    const bring = async (sheet: Parameters<typeof aSheet>[0]) =>
      theValue(await importSheet(workplace, anActor, { sheet: aSheet(sheet), findings: [finding], source: null }))
    await bring({ phase: 'midyear' })
    await bring({ phase: 'initial' })
    await bring({ departments: ['総務部', '市民生活部'] })
    await bring({ fiscalYear: 2024 })
    const summaries = await findSheetSummaries(workplace.store.db, workplace.city, 2025)
    expect(summaries.map(({ departments, phase }) => [departments.map(({ name }) => name).join('・'), phase])).toEqual([
      ['総務部・市民生活部', 'initial'],
      ['市民生活部', 'initial'],
      ['市民生活部', 'midyear'],
    ])
    const goals = [{ number: 1, title: '安心して暮らせる地域づくり', selfEvaluation: null }]
    expect(summaries[0]).toMatchObject({ state: 'draft', goals, stepCount: 1, findingCount: 1, fiscalYear: 2025 })
  })
})
