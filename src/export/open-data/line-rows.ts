import type { DataGoal, DataItem, DataSheet, DataStep } from '../../sheet/data/data-sheet.ts'
import type { LineRow } from '../../sheet/data/line-column.ts'
import { keyOfLine } from './key-of-line.ts'

type Parts = {
  readonly goal: DataGoal | null
  readonly item: DataItem | null
  readonly step: DataStep | null
}

const ofSheet = (sheet: DataSheet) => ({
  version: sheet.version ?? null,
  publishedAt: sheet.publishedAt ?? null,
  licence: sheet.licence ?? null,
  title: sheet.title,
  source: sheet.source ?? null,
  departments: sheet.departments,
})

const ofGoal = (goal: DataGoal | null) => ({
  goalId: goal?.id ?? null,
  goalNumber: goal?.number ?? null,
  goalTitle: goal?.title ?? null,
  selfEvaluation: goal?.selfEvaluation ?? null,
  selfEvaluationRemark: goal?.selfEvaluationRemark ?? null,
  goalExtra: goal?.extra ?? {},
})

const ofItem = (item: DataItem | null) => ({
  itemId: item?.id ?? null,
  itemMark: item?.mark ?? null,
  itemTitle: item?.title ?? null,
  continuity: item?.continuity ?? null,
})

const ofLine = ({ item, step }: Parts) => {
  const line = step ?? item
  return {
    stepId: step?.id ?? null,
    stepMark: step?.mark ?? null,
    action: step?.action ?? null,
    target: line?.target ?? null,
    progress: line?.progress ?? null,
    section: step?.section ?? null,
    status: line?.readings?.progress?.status ?? null,
    extra: line?.extra ?? {},
  }
}

/** The rows of the table of lines. What a sheet, goal and item say of themselves stands again in each of their rows. */
export const lineRows = (sheets: readonly DataSheet[]): readonly LineRow[] =>
  sheets.flatMap((sheet, sheetIndex) => {
    const row = (parts: Parts, goal: number | null, item: number | null, step: number | null): LineRow => ({
      ...keyOfLine(sheet, sheetIndex, [goal, item, step]),
      ...ofSheet(sheet),
      ...ofGoal(parts.goal),
      ...ofItem(parts.item),
      ...ofLine(parts),
    })
    if (sheet.goals.length === 0) return [row({ goal: null, item: null, step: null }, null, null, null)]
    return sheet.goals.flatMap((goal, goalIndex) => {
      if (goal.items.length === 0) return [row({ goal, item: null, step: null }, goalIndex, null, null)]
      return goal.items.flatMap((item, itemIndex) => [
        row({ goal, item, step: null }, goalIndex, itemIndex, null),
        ...item.steps.map((step, stepIndex) => row({ goal, item, step }, goalIndex, itemIndex, stepIndex)),
      ])
    })
  })
