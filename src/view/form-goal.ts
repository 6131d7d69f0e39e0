import type { Place } from '../base/place.ts'
import type { OfficialForm } from '../sheet/official-form.ts'
import type { Phase } from '../sheet/phase.ts'
import type { ActionItem, ActionStep, ExtraColumns, Goal } from '../sheet/sheet.ts'
import { extraKey } from './form-column.ts'
import type {
  FormCell,
  FormCells,
  FormColumn,
  FormGoal,
  FormRow,
  FormSelfEvaluation,
  FormUnderLine,
} from './form-view.ts'

/** What a goal is laid out in. */
type Layout = {
  readonly form: OfficialForm
  readonly phase: Phase
  readonly columns: readonly FormColumn[]
  readonly selfEvaluation: FormSelfEvaluation
}

const continuityMarks = { new: '（新規）', continued: '（継続）' } as const
const ownBullet = /^[○●◎◯□■◇◆☆★・※]/u

const isEmpty = (text: string): boolean => text.trim() === ''

const cell = (text: string | null | undefined, place: Place | undefined, mark = ''): FormCell => ({
  mark,
  text: text ?? '',
  place: place ?? null,
})

/** 「空き家の持ち主への支援（継続）」: the title with its mark, as the form has it; a mark in the title stays the only one. */
const itemTitle = (item: ActionItem): string | null => {
  if (!item.continuity) return item.title
  const mark = continuityMarks[item.continuity]
  return item.title?.endsWith(mark) ? item.title : `${item.title ?? ''}${mark}`
}

type Line = Pick<FormRow, 'key' | 'level' | 'mark'> & {
  readonly own: Readonly<
    Record<'action' | 'target' | 'progress', readonly [text: string | null, place?: Place | undefined]>
  >
  readonly section?: string | undefined
  readonly extra?: ExtraColumns | undefined
}

const itemLine = (item: ActionItem, key: string): Line => ({
  key,
  level: 'item',
  mark: item.mark ?? '',
  own: {
    action: [itemTitle(item), item.places?.title],
    target: [item.target, item.places?.target],
    progress: [item.progress, item.places?.progress],
  },
  extra: item.extra,
})

const stepLine = (step: ActionStep, key: string): Line => ({
  key,
  level: 'step',
  mark: step.mark ?? '',
  own: {
    action: [step.action, step.places?.action],
    target: [step.target, step.places?.target],
    progress: [step.progress, step.places?.progress],
  },
  section: step.section,
  extra: step.extra,
})

const extraText = (extra: ExtraColumns | undefined, key: string): string | undefined =>
  Object.entries(extra ?? {}).find(([heading]) => extraKey(heading) === key)?.[1]

// Where marks lead each column, a text that has a bullet of its own (「○ 婚姻数 550件」) or its mark already keeps that.
const leadingMark = (line: Line, text: string | null, { form }: Layout): string => {
  const leads = form.marks.inEveryColumn && text !== null && !isEmpty(text)
  return leads && !text.startsWith(line.mark) && !ownBullet.test(text) ? line.mark : ''
}

const rowOf = (line: Line, layout: Layout): FormRow => {
  const { key, level, mark, own } = line
  const reported = ([text, place]: Line['own']['target']): FormCell =>
    cell(text, place, leadingMark(line, text, layout))
  const three = { action: cell(...own.action, mark), target: reported(own.target), progress: reported(own.progress) }
  const cells = layout.columns
    .filter(({ role }) => role !== 'grade' && role !== 'remark')
    .map(({ key: column, role }): readonly [string, FormCell] => {
      if (role === 'action' || role === 'target' || role === 'progress') return [column, three[role]]
      return [column, cell(role === 'section' ? line.section : extraText(line.extra, column), undefined)]
    })
  return { key, level, mark, ...three, cells: Object.fromEntries(cells) }
}

const linesOf = ({ items }: Goal, goalKey: string): readonly Line[] =>
  items.flatMap((item, itemIndex) => {
    const key = item.id ?? `${goalKey}-item-${itemIndex + 1}`
    return [
      itemLine(item, key),
      ...item.steps.map((step, stepIndex) => stepLine(step, step.id ?? `${key}-step-${stepIndex + 1}`)),
    ]
  })

/** A text of the goal itself and where it would stand: in its column over all rows, else in a line under them. */
type GoalText = FormUnderLine & {
  readonly column: string
  readonly isAsked: boolean
  readonly place?: Place | undefined
}

const goalTexts = (goal: Goal, { form, phase, columns, selfEvaluation }: Layout): readonly GoalText[] => {
  const { remark } = form.selfEvaluation
  const grade: GoalText = {
    key: 'grade',
    role: 'grade',
    column: 'grade',
    label: selfEvaluation.label,
    text: goal.selfEvaluation ?? '',
    isAsked: selfEvaluation.isShown,
    place: goal.places?.selfEvaluation,
  }
  const remarks: GoalText = {
    key: 'remark',
    role: 'remark',
    column: 'remark',
    label: remark.label,
    text: goal.selfEvaluationRemark ?? '',
    isAsked: remark.phases.includes(phase),
  }
  const extras = Object.entries(goal.extra ?? {}).map(([heading, text]): GoalText => {
    const column = columns.find(({ key }) => key === extraKey(heading))
    return { key: extraKey(heading), role: 'extra', column: column?.key ?? '', label: heading, text, isAsked: false }
  })
  return [...(selfEvaluation.place === 'goal-row' ? [] : [grade]), remarks, ...extras]
}

/** A goal of a sheet in the form's columns. Marks, title and texts stay to the letter. */
export const formGoal = (goal: Goal, index: number, layout: Layout): FormGoal => {
  const key = goal.id ?? `goal-${index + 1}`
  const rows = linesOf(goal, key).map((line) => rowOf(line, layout))
  const isFree = (column: string): boolean =>
    rows.length > 0 &&
    layout.columns.some((known) => known.key === column) &&
    rows.every(({ cells }) => isEmpty(cells[column]?.text ?? ''))
  const texts = goalTexts(goal, layout)
  const cells: FormCells = Object.fromEntries(
    texts.filter(({ column }) => isFree(column)).map(({ column, text, place }) => [column, cell(text, place)]),
  )
  return {
    key,
    number: goal.number === null ? '' : String(goal.number),
    title: goal.title ?? '',
    selfEvaluation: goal.selfEvaluation ?? '',
    selfEvaluationRemark: goal.selfEvaluationRemark ?? '',
    rows,
    cells,
    under: texts
      .filter(({ column, text, isAsked }) => !isFree(column) && (isAsked || !isEmpty(text)))
      .map(({ key: own, role, label, text }) => ({ key: own, role, label, text })),
    places: goal.places ?? {},
  }
}
