import { foldWidth, wordsKey } from '../base/text.ts'
import { findPhase } from './find-phase.ts'
import { isSurelyGrade } from './read-grade.ts'
import type { HeadingColumn } from './read-head-row.ts'
import type { RowCell } from './row.ts'

const isOutline = ({ role }: HeadingColumn): boolean => role === 'item' || role === 'action'

const namesGoals = /^(?:基本)?(?:施策|政策|方針|柱|分野|テーマ|プロジェクト|ビジョン|戦略)(?:名|名称|の柱|目標)?$/

const isNamed = ({ heading }: HeadingColumn): boolean => /名$|項目$|事業$|^取組$/.test(wordsKey(heading))

/** Where no column is headed 重点目標, the 施策 left of the items are the goals. */
const settleGoal = (columns: readonly HeadingColumn[]): readonly HeadingColumn[] => {
  const goals = columns.filter(({ role }) => role === 'goal')
  if (goals.length > 1) return settleSeveral(columns, goals)
  if (goals.length === 1) return columns
  const outline = columns.findIndex(isOutline)
  const [first, second] = columns.filter(isOutline)
  // 「施策名 | 取組名」 without a column of goals.
  if (first && second && first.role === 'item' && namesGoals.test(wordsKey(first.heading)) && isNamed(second))
    return columns.map((column) =>
      column === first ? { ...column, role: 'goal' } : column === second ? { ...column, role: 'item' } : column,
    )
  const at = columns.findLastIndex(
    ({ role, heading }, index) => role === 'extra' && index < outline && namesGoals.test(wordsKey(heading)),
  )
  return columns.map((column, index) => (index === at ? { ...column, role: 'goal' } : column))
}

/** The year a heading is of: 「R6実績」, 「令和6年度実績」; null where it names none. */
const yearOf = ({ group, heading }: HeadingColumn): number | null => {
  const words = foldWidth(`${group ?? ''} ${heading}`)
  const [, era, western] = /(?:令和|平成|[RH])\s*([0-9]{1,2})(?![0-9.月])|(20[0-9]{2})年/.exec(words) ?? []
  const year = era ?? western
  return year === undefined ? null : Number(year)
}

/** Of 「経営目標 | 重点項目 | 取組内容」 the second is the item; beside a column of items only one names the goals. */
const settleSeveral = (
  columns: readonly HeadingColumn[],
  goals: readonly HeadingColumn[],
): readonly HeadingColumn[] => {
  const [first, last] = [goals[0], goals.at(-1)]
  const outlines = columns.filter(isOutline)
  if (outlines.length > 0 && !outlines.some(({ role }) => role === 'item'))
    return columns.map((column) => (column === last ? { ...column, role: 'item' } : column))
  const named = goals.find(({ heading }) => /重点目標/.test(wordsKey(heading))) ?? (outlines.length > 0 ? last : first)
  return columns.map((column) => (goals.includes(column) && column !== named ? { ...column, role: 'extra' } : column))
}

/** How much a heading promises the target itself: 「目標値」 and 「達成水準」 before 「指標」, and that before 「期限」. */
const targetRank = ({ group, heading }: HeadingColumn): number => {
  const words = wordsKey(`${group ?? ''}${heading}`).replace(/[(【][^)】]*[)】]/g, '')
  if (/目標値|数値|水準|目標|基準|KPI値/.test(words) && !/目標(?:期限|時期|年月|期日)|指標$/.test(words)) return 3
  return /指標|KPI|KGI/.test(words) ? 2 : 1
}

/** Of 「指標 | 目標値 | 期限」 the middle one is the target; what it is measured by and until when stand beside it. */
const settleTarget = (columns: readonly HeadingColumn[]): readonly HeadingColumn[] => {
  const targets = columns.filter(({ role }) => role === 'target')
  const most = Math.max(...targets.map(targetRank))
  // The target of this year before that of the plan's last one: 「目標値（R7）」, 「目標値（R10）」.
  const year = Math.min(...targets.flatMap((column) => yearOf(column) ?? []))
  const isKnown = targets.some((column) => targetRank(column) === most && !column.isGuess)
  const isOther = (column: HeadingColumn): boolean =>
    targetRank(column) < most || (isKnown && column.isGuess) || (yearOf(column) ?? year) > year
  return columns.map((column) => (column.role === 'target' && isOther(column) ? { ...column, role: 'extra' } : column))
}

const besideIndicators = /基準|現状|現在|前年|単位|備考|期限|時期|年度$/

/** Of 「成果指標 | 単位 | 基準値 | 目標値 | 実績値」, without any column of items, what is measured is the item. */
const settleIndicator = (columns: readonly HeadingColumn[]): readonly HeadingColumn[] => {
  if (columns.some(isOutline)) return columns
  const target = columns.findLastIndex((column) => column.role === 'target' && targetRank(column) === 3)
  const indicator = columns
    .slice(0, Math.max(0, target))
    .find(({ role, heading }) => role === 'target' || (role === 'extra' && /指標|KPI/.test(wordsKey(heading))))
  if (!indicator || besideIndicators.test(wordsKey(indicator.heading))) return columns
  return columns.map((column) => (column === indicator ? { ...column, role: 'item' } : column))
}

/** What is to be done next stands behind the report: 「取組 | 上半期の実績 | 下半期の取組」. */
const settleOutline = (columns: readonly HeadingColumn[]): readonly HeadingColumn[] => {
  const progress = columns.findIndex(({ role }) => role === 'progress')
  const first = columns.findIndex(isOutline)
  return columns.map((column, index) =>
    isOutline(column) && first < progress && progress >= 0 && index > progress ? { ...column, role: 'extra' } : column,
  )
}

const ofEarlierYear = /前年|昨年|前回|過去|直近/
const isReport = ({ group, heading }: HeadingColumn): 'midyear' | 'final' | null => {
  const words = foldWidth(`${group ?? ''} ${heading}`)
  // The halves of a year stand beside each other; a report at its end stands for the one at its middle.
  if (/半期|[上下前後]期|四半期/.test(words)) return null
  const phase = findPhase(words)
  return phase === 'midyear' || phase === 'final' ? phase : null
}

/** The cells that stand below a heading. */
export type CellsBelow = (column: HeadingColumn) => readonly RowCell[]

const howWell = /(?:達成|到達)状況$|進捗[度率]$/
const isMeasure = (text: string): boolean => isSurelyGrade(text) || /^[0-9.,]+\s*%?$/.test(foldWidth(text).trim())

/** 達成状況 beside 実績 says how well, not what was done, unless there are words below it. */
const saysHowWell = (column: HeadingColumn, cells: readonly RowCell[]): boolean => {
  const measures = cells.filter(({ text }) => isMeasure(text)).length
  const isNamedSo = howWell.test(wordsKey(column.heading))
  return isNamedSo ? measures * 2 >= cells.length : cells.length > 0 && measures === cells.length
}

const ofPart = /上半期|上期|前期|中間|9月末|四半期/
const isOfPart = ({ group, heading }: HeadingColumn): boolean => ofPart.test(foldWidth(`${group ?? ''}${heading}`))
const ofSecondPart = /下半期|下期|後期|四半期/

/**
 * Of several columns for progress those count in which something stands; one of an earlier year is no progress, nor one
 * left of the target, and the report at the end of the year stands for the one at its middle.
 */
const settleProgress = (columns: readonly HeadingColumn[], cellsBelow: CellsBelow): readonly HeadingColumn[] => {
  const target = columns.findIndex(({ role }) => role === 'target')
  let left = columns.filter(({ role }) => role === 'progress')
  const keep = (isKept: (column: HeadingColumn) => boolean): void => {
    const kept = left.filter(isKept)
    if (kept.length > 0) left = kept
  }
  if (left.length < 2) return columns
  keep(({ heading, group }) => !ofEarlierYear.test(`${group ?? ''}${heading}`))
  const years = left.flatMap((column) => yearOf(column) ?? [])
  keep((column) => (yearOf(column) ?? Number.POSITIVE_INFINITY) >= Math.max(...years))
  keep((column) => columns.indexOf(column) > target)
  keep((column) => !saysHowWell(column, cellsBelow(column)))
  keep(({ isGuess }) => !isGuess)
  keep((column) => cellsBelow(column).length > 0)
  if (left.some((column) => isReport(column) === 'final')) keep((column) => isReport(column) !== 'midyear')
  // 「上期の取組状況 | 達成状況」: the second is that of the year; halves beside each other make it up together.
  if (!left.some(({ heading }) => ofSecondPart.test(foldWidth(heading)))) keep((column) => !isOfPart(column))
  return columns.map((column) =>
    column.role === 'progress' && !left.includes(column) ? { ...column, role: 'extra' } : column,
  )
}

/** What the headings of a table mean beside each other, and by what stands below them. */
export const settleColumns = (columns: readonly HeadingColumn[], cellsBelow: CellsBelow): readonly HeadingColumn[] =>
  settleProgress(settleTarget(settleIndicator(settleOutline(settleGoal(columns)))), cellsBelow)
