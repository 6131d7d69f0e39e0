import { defaultOfficialForm } from '../sheet/official-form.ts'
import type { Phase } from '../sheet/phase.ts'
import type { ActionItem, ActionStep, Goal, Sheet } from '../sheet/sheet.ts'
import type { DemoDepartment, DemoGoal, DemoItem, DemoStep, DemoTexts } from './demo-department.ts'

export const demoYears = [2024, 2025, 2026] as const
export type DemoYear = (typeof demoYears)[number]

type Sides = { readonly target: string | null; readonly progress: string | null }

/** Target and progress of a line in one year and phase; null when the line did not exist in that year. */
const sidesOf = (texts: DemoTexts, year: DemoYear, phase: Phase): Sides | null => {
  const written = texts[year]
  if (!written) return null
  const [target, ...progress] = written
  if (phase === 'initial') return { target, progress: null }
  // 2024 has the final words only, 2026 the mid-year ones: each is the one progress of its year.
  const index = year === 2025 && phase === 'final' ? 1 : 0
  return { target, progress: progress[index] ?? null }
}

const circled = (index: number): string => String.fromCharCode('①'.charCodeAt(0) + index)

const demoSteps = (steps: readonly DemoStep[], year: DemoYear, phase: Phase): readonly ActionStep[] =>
  steps
    .flatMap(([action, texts]) => {
      const sides = sidesOf(texts, year, phase)
      return sides ? [{ action, ...sides }] : []
    })
    .map((step, index) => ({ mark: `(${index + 1})`, ...step }))

const demoItem = (item: DemoItem, year: DemoYear, phase: Phase): Omit<ActionItem, 'mark'> | null => {
  const steps = demoSteps(item.steps, year, phase)
  const overall = item.overall ? sidesOf(item.overall, year, phase) : null
  if (steps.length === 0 && !overall) return null
  return {
    title: item.title,
    continuity: item.continuity ?? null,
    target: overall?.target ?? null,
    progress: overall?.progress ?? null,
    steps,
  }
}

/** The phase in which the demonstration city's departments mark themselves in a year. */
const markedPhase: Readonly<Record<DemoYear, Phase>> = { 2024: 'final', 2025: 'final', 2026: 'midyear' }

const demoGoal = (goal: DemoGoal, year: DemoYear, phase: Phase): Omit<Goal, 'number'> | null => {
  const items = goal.items
    .flatMap((item) => demoItem(item, year, phase) ?? [])
    .map((item, index) => ({ mark: circled(index), ...item }))
  if (items.length === 0) return null
  return {
    title: goal.title,
    selfEvaluation: phase === markedPhase[year] ? (goal.grades[year] ?? null) : null,
    items,
  }
}

/** A department's sheet as it stood in one year and phase: its goals of that year, numbered. */
export const demoSheet = (department: DemoDepartment, year: DemoYear, phase: Phase): Sheet => ({
  title: defaultOfficialForm.titles[phase],
  fiscalYear: year,
  phase,
  departments: [department.name],
  goals: department.goals
    .flatMap((goal) => demoGoal(goal, year, phase) ?? [])
    .map((goal, index) => ({ number: index + 1, ...goal })),
})
