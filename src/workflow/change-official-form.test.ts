import { describe, expect, test } from 'vitest'
import { aForm, anUprightForm } from '../../test/builder/a-form.ts'
import { anActor, aSheet, aWorkplace, theRefusal, theValue } from '../../test/builder/a-workplace.ts'
import { defaultOfficialForm, type OfficialForm } from '../sheet/official-form.ts'
import { findAuditEntries } from '../store/audit/find-audit-entries.ts'
import { findCity } from '../store/city/find-city.ts'
import { findFormChanges } from '../store/city/find-form-changes.ts'
import { storesInMemory } from '../store/engine/store-in-memory.ts'
import { changeOfficialForm } from './change-official-form.ts'
import { createCity } from './create-city.ts'
import { importSheet } from './import-sheet.ts'
import { undoFormChange } from './undo-form-change.ts'

describe.each(storesInMemory)('on %s', (_, open) => {
  const aCity = async () => {
    const workplace = await aWorkplace(await open())
    const { db } = workplace.store
    return {
      workplace,
      form: async () => (await findCity(db, workplace.city))?.officialForm,
      changes: () => findFormChanges(db, workplace.city),
      change: (form: OfficialForm | null, version: number) =>
        changeOfficialForm(workplace, anActor, { json: form && JSON.stringify(form), version }),
      undo: (version: number) => undoFormChange(workplace, anActor, { version }),
    }
  }

  test('a city changes its form, and who did it stands in the log', async () => {
    const { workplace, form, change, changes } = await aCity()
    expect(theValue(await change(anUprightForm, 0))).toEqual({ version: 1 })
    expect(await form()).toEqual(anUprightForm)
    expect(await changes()).toMatchObject([{ version: 1, before: null, after: anUprightForm, actor: '山下' }])
    const log = await findAuditEntries(workplace.store.db, workplace.city, null)
    expect(log.at(-1)).toMatchObject({ action: 'change-form', detail: { version: 1, name: '様式第3号', undoes: null } })
  })

  test('of two people who change the form at once, the second is told, and nothing is overwritten', async () => {
    const { form, change, changes, undo } = await aCity()
    theValue(await change(anUprightForm, 0))
    const other = aForm({ name: '別の様式' })
    expect(theRefusal(await change(other, 0))).toEqual({ kind: 'form-changed-by-other', version: 1 })
    expect(theRefusal(await undo(0))).toEqual({ kind: 'form-changed-by-other', version: 1 })
    expect(await form()).toEqual(anUprightForm)
    expect(await changes()).toHaveLength(1)
  })

  test('other work in the city meanwhile does not stand in the way', async () => {
    const { workplace, change } = await aCity()
    theValue(await importSheet(workplace, anActor, { sheet: aSheet(), findings: [], source: null }))
    theValue(await change(anUprightForm, 0))
  })

  test('changes are taken back one after the other, to the form the city began with', async () => {
    const { form, change, undo, changes } = await aCity()
    const other = aForm({ name: '別の様式' })
    theValue(await change(anUprightForm, 0))
    theValue(await change(other, 1))
    theValue(await undo(2))
    expect(await form()).toEqual(anUprightForm)
    theValue(await undo(3))
    expect(await form()).toEqual(defaultOfficialForm)
    expect(theRefusal(await undo(4))).toEqual({ kind: 'no-change-to-undo' })
    theValue(await change(other, 4))
    theValue(await undo(5))
    expect(await form()).toEqual(defaultOfficialForm)
    expect((await changes()).map(({ undoes }) => undoes)).toEqual([null, null, 2, 1, null, 5])
  })

  test('a city goes back to the default form, and from there to its own again', async () => {
    const { form, change, undo } = await aCity()
    theValue(await change(anUprightForm, 0))
    theValue(await change(null, 1))
    expect(await form()).toEqual(defaultOfficialForm)
    theValue(await undo(2))
    expect(await form()).toEqual(anUprightForm)
  })

  test('a form of before forms had columns is read, changed, and comes back when that is undone', async () => {
    const { workplace } = await aCity()
    const city = { ...workplace, city: '888888' }
    const { titles, departmentLabel, yearLine } = defaultOfficialForm
    const headings = { action: '何を', target: 'どこまで', progress: 'どうなった' }
    const old = { titles, departmentLabel, yearLine, goalLabel: '柱', selfEvaluationLabel: '評価', headings }
    // What an earlier version of this program wrote.
    theValue(await createCity(city, anActor, { name: null, officialForm: old as unknown as OfficialForm }))
    const form = async () => (await findCity(city.store.db, city.city))?.officialForm
    expect((await form())?.columns.map(({ heading }) => heading)).toEqual(['何を', 'どこまで', 'どうなった'])
    theValue(await changeOfficialForm(city, anActor, { json: JSON.stringify(anUprightForm), version: 0 }))
    theValue(await undoFormChange(city, anActor, { version: 1 }))
    expect((await form())?.goalLabel).toBe('柱')
  })

  test.each<[string, string, object]>([
    ['that is no JSON', '{', { kind: 'form-not-valid', faults: [{ line: 1, reason: { kind: 'not-json' } }] }],
    [
      'that does not fit',
      JSON.stringify({ ...anUprightForm, font: { family: 'gothic', size: 0 } }),
      { kind: 'form-not-valid', faults: [{ path: 'font.size' }] },
    ],
    [
      'with half a letter',
      JSON.stringify({ ...anUprightForm, name: 'a\ud842' }),
      { kind: 'text-not-keepable', where: 'name' },
    ],
  ])('a form %s is refused, and the form stays as it was', async (_name, json, refusal) => {
    const { workplace, form, changes } = await aCity()
    expect(theRefusal(await changeOfficialForm(workplace, anActor, { json, version: 0 }))).toMatchObject(refusal)
    expect(await form()).toEqual(defaultOfficialForm)
    expect(await changes()).toEqual([])
  })

  test('nothing is written where nothing changed, or where there is no such city', async () => {
    const { workplace, change } = await aCity()
    theValue(await change(anUprightForm, 0))
    expect(theRefusal(await change(anUprightForm, 1))).toEqual({ kind: 'form-not-changed' })
    const nowhere = { ...workplace, city: '777777' }
    expect(theRefusal(await changeOfficialForm(nowhere, anActor, { json: null, version: 0 }))).toEqual({
      kind: 'city-not-found',
    })
  })
})
