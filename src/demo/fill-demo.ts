import type { Result } from '../base/result.ts'
import type { Department } from '../sheet/department.ts'
import type { KeptSheet } from '../sheet/kept-sheet.ts'
import type { Phase } from '../sheet/phase.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { SheetState } from '../sheet/state.ts'
import { addDepartment } from '../workflow/add-department.ts'
import { approveSheet } from '../workflow/approve-sheet.ts'
import { correctSheet } from '../workflow/correct-sheet.ts'
import { createCity } from '../workflow/create-city.ts'
import { importDocument } from '../workflow/import-document.ts'
import { importSheet } from '../workflow/import-sheet.ts'
import { publishSheet } from '../workflow/publish-sheet.ts'
import { returnSheet } from '../workflow/return-sheet.ts'
import { startPhase } from '../workflow/start-phase.ts'
import { submitSheet } from '../workflow/submit-sheet.ts'
import type { Actor, Workplace } from '../workflow/workplace.ts'
import { type DemoClock, demoClock } from './demo-clock.ts'
import type { DemoDepartment } from './demo-department.ts'
import { demoSheet } from './demo-sheet.ts'
import { demoDepartments } from './department-list.ts'
import { jointSheet } from './document/joint-sheet.ts'
import { fillPeople } from './fill-people.ts'
import { demoCity, demoNow, demoScales, midyearStates, midyearTime, pastPhases } from './scenario.ts'

/** How the filling looks up what was kept: a query of the store, handed in. */
export type FindSheet = (key: { readonly sheetId: string; readonly phase: Phase }) => Promise<KeptSheet | null>
type Seen = { readonly sheetId: string; readonly phase: Phase; readonly revision: number }

const planningOffice: Actor = { id: 'demo-planning-office', name: '企画課 取りまとめ担当', means: 'demo' }
const editorOf = ({ key, name }: DemoDepartment): Actor => ({
  id: `demo-${key}`,
  name: `${name} 担当者`,
  means: 'demo',
})

/** The scenario is ours: a command that refuses is a fault in it. */
const must = <Value>(result: Result<Value, unknown>): Value => {
  if (result.ok) return result.value
  throw new Error(`the demonstration city's scenario was refused: ${JSON.stringify(result.refusal)}`)
}

/** Takes a sheet along its way as far as the state wanted, each verb by who does it in a city. */
const advance = async (workplace: Workplace, editor: Actor, seen: Seen, wanted: SheetState): Promise<Seen> => {
  if (wanted === 'not-started' || wanted === 'draft') return seen
  const submitted = must(await submitSheet(workplace, editor, seen))
  if (wanted === 'submitted') return submitted
  if (wanted === 'returned') {
    const note = '数値目標の実績に「何月末現在」かを書き添えてください。'
    return must(await returnSheet(workplace, planningOffice, { ...submitted, note }))
  }
  const approved = must(await approveSheet(workplace, planningOffice, submitted))
  return wanted === 'approved' ? approved : must(await publishSheet(workplace, planningOffice, approved))
}

const putPhase = async (workplace: Workplace, editor: Actor, sheet: Sheet): Promise<Seen> =>
  must(await importSheet(workplace, editor, { sheet, findings: [], source: null }))

/** A published sheet is put right: the grade of its first goal was printed one step too high. */
const correctGrade = async (workplace: Workplace, seen: Seen, findSheet: FindSheet): Promise<void> => {
  const goal = (await findSheet(seen))?.sheet.goals[0]
  if (!goal?.id) throw new Error('the sheet to be corrected has no goal')
  const edit = { partId: goal.id, column: 'selfEvaluation', text: goal.selfEvaluation === '△' ? '○' : '△', version: 1 }
  const note = `重点目標1の自己評価を「${goal.selfEvaluation ?? 'なし'}」から「${edit.text}」に訂正しました。`
  must(await correctSheet(workplace, planningOffice, { ...seen, edits: [edit], note }))
}

/** Gives the id of each department's sheet of the last year filled. */
const fillPast = async (workplace: Workplace, clock: DemoClock): Promise<ReadonlyMap<string, string>> => {
  const sheetIds = new Map<string, string>()
  for (const { year, phase, importedAt, publishedAt } of pastPhases)
    for (const department of demoDepartments) {
      clock.set(importedAt)
      const seen = await putPhase(workplace, editorOf(department), demoSheet(department, year, phase))
      clock.set(publishedAt)
      await advance(workplace, editorOf(department), seen, 'published')
      sheetIds.set(department.key, seen.sheetId)
    }
  return sheetIds
}

const fillMidyear = async (
  workplace: Workplace,
  clock: DemoClock,
  { sheetIds, findSheet }: { readonly sheetIds: ReadonlyMap<string, string>; readonly findSheet: FindSheet },
): Promise<void> => {
  for (const [index, department] of demoDepartments.entries()) {
    const editor = editorOf(department)
    const wanted = midyearStates[department.key] ?? 'not-started'
    clock.set(midyearTime(index, 1))
    if (wanted === 'not-started') {
      must(await startPhase(workplace, editor, { sheetId: sheetIds.get(department.key) ?? '', phase: 'midyear' }))
      continue
    }
    const seen = await putPhase(workplace, editor, demoSheet(department, 2026, 'midyear'))
    clock.set(midyearTime(index, 5))
    const moved = await advance(workplace, editor, seen, wanted === 'corrected' ? 'published' : wanted)
    if (wanted === 'corrected') await correctGrade(workplace, moved, findSheet)
  }
}

/**
 * Fills an empty store with the demonstration city, by the same commands that a real city uses: three fiscal years,
 * every phase, every state of a sheet, and one joint sheet read from a document with all its oddities.
 */
export const fillDemo = async (store: Workplace['store'], findSheet: FindSheet): Promise<void> => {
  const clock = demoClock('2024-04-01T00:00:00.000Z')
  const workplace: Workplace = { store, city: demoCity.code, now: clock.now, newId: clock.newId }
  const { name, licence } = demoCity
  must(await createCity(workplace, planningOffice, { name, licence, scales: demoScales }))
  const departments: Department[] = []
  for (const department of demoDepartments) {
    const added = { name: department.name, firstYear: 2024 }
    departments.push(must(await addDepartment(workplace, planningOffice, added)))
  }
  const sheetIds = await fillPast(workplace, clock)
  await fillMidyear(workplace, clock, { sheetIds, findSheet })
  clock.set(demoNow)
  const bytes = new TextEncoder().encode(jointSheet)
  must(await importDocument(workplace, planningOffice, { bytes, source: '市民協働部・川辺_中間.txt' }))
  await fillPeople(workplace, planningOffice, departments)
}
