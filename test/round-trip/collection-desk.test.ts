import { describe, expect, test } from 'vitest'
import { demoSheet } from '../../src/demo/demo-sheet.ts'
import { demoDepartments } from '../../src/demo/department-list.ts'
import { demoScales } from '../../src/demo/scenario.ts'
import { writeCollectionForm } from '../../src/export/write-collection-form.ts'
import { defaultOfficialForm } from '../../src/sheet/official-form.ts'
import { scaleOfYear } from '../../src/sheet/self-evaluation.ts'
import type { Sheet } from '../../src/sheet/sheet.ts'
import { findKeptSheet } from '../../src/store/draft/find-kept-sheet.ts'
import { storesInMemory } from '../../src/store/engine/store-in-memory.ts'
import { showForm } from '../../src/view/show-form.ts'
import { findSheetToCollect, type SheetToCollect } from '../../src/workflow/collect/find-sheet-to-collect.ts'
import { findReceivedComparison } from '../../src/workflow/desk/find-received-comparison.ts'
import { importReceived } from '../../src/workflow/desk/import-received.ts'
import { undoImport } from '../../src/workflow/desk/undo-import.ts'
import { importSheet } from '../../src/workflow/import-sheet.ts'
import { aDesk } from '../builder/a-desk.ts'
import { anActor, theValue } from '../builder/a-workplace.ts'
import { fillIn, sanitise } from '../builder/changed-workbook.ts'
import { readWorksheet } from '../builder/excel-form.ts'
import { plainSheet } from '../builder/plain-sheet.ts'

const theDepartment = () => {
  const found = demoDepartments.find(({ key }) => key === 'civic')
  if (!found) throw new Error('the demonstration city has no such department')
  return found
}

const write = ({ id, fiscalYear, sheet }: SheetToCollect) =>
  writeCollectionForm(showForm(sheet, defaultOfficialForm, scaleOfYear(demoScales, fiscalYear)), {
    due: '2026-10-31',
    words: '数字には「9月末現在」のように時点を書いてください。',
    sheetId: id,
  })

/** The first cell that is open to be written in, in the row of a part. */
const openCell = async (bytes: Uint8Array, partId: string): Promise<string> => {
  const { cells = new Map(), rows } = await readWorksheet(bytes)
  const row = rows.findIndex((values) => String(values.at(-1)).endsWith(`:${partId}`))
  const column = rows[row]?.findIndex((_, at) => cells.get(`${row},${at}`)?.style?.protection?.locked === false) ?? -1
  if (row < 0 || column < 0) throw new Error(`no open cell for ${partId}`)
  return `${String.fromCharCode(65 + column)}${row + 1}`
}

const stepsOf = (sheet: Sheet) => sheet.goals.flatMap(({ items }) => items.flatMap(({ steps }) => steps))

const firstReport = '  8月に2回開催（9月末現在）\n\n　・うち夜間 1回\n'
const secondReport = '=3+1件の応募があり、\n-1件を採択'

describe.each(storesInMemory)('on %s', (_, open) => {
  const start = async (phase: 'initial' | 'midyear') => {
    const desk = await aDesk(await open())
    const { workplace, store, city } = desk
    const sheet = demoSheet(theDepartment(), 2026, phase)
    const { sheetId } = theValue(await importSheet(workplace, anActor, { sheet, findings: [], source: null }))
    const key = { sheetId, phase: 'midyear' } as const
    const kept = async () => findKeptSheet(store.db, city, key)
    const toCollect = await findSheetToCollect(store.db, city, key)
    if (!toCollect) throw new Error('nothing to collect')
    const sent = await write(toCollect)
    /** The form as the department gives it back, and as the city's gateway lets it through. */
    const giveBack = async (words: Readonly<Record<string, string>>) => {
      const cells: Record<string, string> = {}
      for (const [part, text] of Object.entries(words)) cells[await openCell(sent, part)] = text
      return sanitise(await fillIn(sent, cells))
    }
    const receive = async (bytes: Uint8Array) => {
      const receptionId = await desk.drop(['市民協働部.xlsx', bytes])
      const received = await desk.first(receptionId)
      const comparison = await findReceivedComparison(store.db, city, received.id)
      if (!comparison) throw new Error('nothing to compare')
      return { receptionId, receivedSheetId: received.id, comparison }
    }
    return { ...desk, key, kept, toCollect, sent, giveBack, receive }
  }

  test('a form that went out and came back through the gateway proposes exactly the cells that were filled in', async () => {
    const { workplace, kept, toCollect, giveBack, receive } = await start('midyear')
    const before = await kept()
    const [first, second] = stepsOf(toCollect.sheet)
    const goal = toCollect.sheet.goals[0]
    const grade = goal?.selfEvaluation === '△' ? '○' : '△'
    const stripped = await giveBack({
      [first?.id ?? '']: `${first?.mark} ${firstReport}`,
      [second?.id ?? '']: `${second?.mark} ${secondReport}`,
      [goal?.id ?? '']: grade,
    })
    expect(new TextDecoder('latin1').decode(stripped)).not.toContain('docProps')
    const { receptionId, receivedSheetId, comparison } = await receive(stripped)
    expect(comparison).toMatchObject({ missing: [], newParts: [], vanished: [], stored: { state: 'draft' } })
    expect(comparison.differences.map(({ part, column, before: was, after }) => [part, column, was, after])).toEqual([
      [goal?.id, 'selfEvaluation', goal?.selfEvaluation ?? null, grade],
      [first?.id, 'progress', first?.progress ?? null, firstReport],
      [second?.id, 'progress', second?.progress ?? null, secondReport],
    ])

    const [imported] = theValue(await importReceived(workplace, anActor, { receptionId }))
    expect(imported).toMatchObject({ changeCount: 3, vanishedCount: 0 })
    const after = await kept()
    expect(stepsOf(after?.sheet ?? toCollect.sheet).slice(0, 2)).toMatchObject([
      { id: first?.id, progress: firstReport },
      { id: second?.id, progress: secondReport },
    ])
    expect(after?.sheet.goals[0]).toMatchObject({ id: goal?.id, selfEvaluation: grade })

    theValue(await undoImport(workplace, anActor, receivedSheetId))
    expect(plainSheet((await kept())?.sheet ?? toCollect.sheet)).toEqual(plainSheet(before?.sheet ?? toCollect.sheet))
  })

  test('a form that comes back as it went out changes nothing', async () => {
    const { giveBack, receive } = await start('midyear')
    const { comparison } = await receive(await giveBack({}))
    expect(comparison).toMatchObject({ differences: [], newParts: [], vanished: [] })
    expect(comparison.sameCount).toBeGreaterThan(20)
  })

  test('where nobody has begun, the form has what was agreed at first, and comes in as the new report with its ids', async () => {
    const { workplace, key, kept, toCollect, giveBack, receive } = await start('initial')
    expect(await kept()).toBeNull()
    expect(toCollect).toMatchObject({ phase: 'midyear', sheet: { title: defaultOfficialForm.titles.midyear } })
    const [first] = stepsOf(toCollect.sheet)
    const stripped = await giveBack({ [first?.id ?? '']: `${first?.mark} ${firstReport}` })
    const { receptionId, comparison } = await receive(stripped)
    expect(comparison).toMatchObject({ stored: null, missing: [] })
    const [imported] = theValue(await importReceived(workplace, anActor, { receptionId }))
    expect(imported).toMatchObject(key)
    const steps = stepsOf((await kept())?.sheet ?? toCollect.sheet)
    expect(steps.map(({ id }) => id)).toEqual(stepsOf(toCollect.sheet).map(({ id }) => id))
    expect(steps[0]).toMatchObject({ progress: firstReport })
  })
})
