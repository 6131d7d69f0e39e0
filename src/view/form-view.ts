import type { Place } from '../base/place.ts'
import type { FormColumnKey, FormColumnSetting, OfficialForm, PaperSetting } from '../sheet/official-form.ts'
import type { Phase } from '../sheet/phase.ts'
import type { Grade } from '../sheet/self-evaluation.ts'
import type { Goal } from '../sheet/sheet.ts'

/** A sheet laid out as the official form: what the page, the workbook, the PDF and the Word document all show. */
export type FormView = {
  readonly title: string
  readonly phase: Phase
  readonly departmentLabel: string
  readonly departments: string
  readonly yearLine: string
  readonly goalLabel: string
  readonly goalNumber: OfficialForm['goalNumber']
  readonly selfEvaluation: FormSelfEvaluation
  /** The words of the three columns that are read and measured, whether shown in this phase or not. */
  readonly headings: FormHeadings
  /** The columns shown in this phase, from the left to the right; one that the form does not name stands last. */
  readonly columns: readonly FormColumn[]
  /** The city's scale, where its legend stands above the goals; else empty. */
  readonly legend: readonly Grade[]
  readonly notes: readonly string[]
  readonly font: OfficialForm['font']
  readonly paper: PaperSetting
  readonly repeatsHeader: boolean
  readonly goals: readonly FormGoal[]
}

export type FormHeadings = Readonly<Record<'action' | 'target' | 'progress', string>>

export type FormSelfEvaluation = {
  readonly label: string
  /** Whether it is asked in this phase, or a goal has a grade all the same. */
  readonly isShown: boolean
  /** Where the grade stands: in the goal's row, in a line `under` its rows, or in the column whose role is `grade`. */
  readonly place: 'goal-row' | 'below-rows' | 'column'
  /** The marks of the city's scale, for a list to choose from; empty where the city has told none. */
  readonly grades: readonly string[]
}

export type FormColumn = {
  /** `action`, …; `extra.予算額` for a column of the city's own. */
  readonly key: string
  readonly role: FormColumnKey
  readonly heading: string
  /** Its share of the table's width, the goal's number apart; all columns together are 1. */
  readonly width: number
  readonly align: FormColumnSetting['align']
}

export type FormGoal = {
  readonly key: string
  readonly number: string
  readonly title: string
  readonly selfEvaluation: string
  readonly selfEvaluationRemark: string
  readonly rows: readonly FormRow[]
  /** Cells over all rows of the goal, by the key of their column; no row has words in such a column. */
  readonly cells: FormCells
  /** Lines under the goal's rows: grade, remark, and what of its own columns fits into none of its cells. */
  readonly under: readonly FormUnderLine[]
  readonly places: NonNullable<Goal['places']>
}

export type FormUnderLine = {
  readonly key: string
  readonly role: 'grade' | 'remark' | 'extra'
  readonly label: string
  readonly text: string
}

/** One line of the form: an item (①) or one of its steps ((1)). Target and progress of one mark share the line. */
export type FormRow = {
  readonly key: string
  readonly level: 'item' | 'step'
  readonly mark: string
  /** The item's title (with its 継続 or 新規 mark), or the step's action. */
  readonly action: FormCell
  readonly target: FormCell
  readonly progress: FormCell
  /** What stands in each column, by its key, the three above included. Each row has a cell for every column of rows. */
  readonly cells: FormCells
}

export type FormCells = Readonly<Record<string, FormCell>>

/** `mark` is what leads the words in this column; '' where nothing does. */
export type FormCell = { readonly mark: string; readonly text: string; readonly place: Place | null }
