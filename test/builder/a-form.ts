import { defaultOfficialForm, type OfficialForm } from '../../src/sheet/official-form.ts'
import type { OfficialFormInput } from '../../src/sheet/official-form-schema.ts'
import { readOfficialForm } from '../../src/sheet/read-official-form.ts'
import { theValue } from './a-workplace.ts'

/** A city's form of which only what matters need be said. */
export const aForm = (form: Partial<OfficialFormInput> = {}): OfficialForm => {
  const { titles, columns } = defaultOfficialForm
  return theValue(readOfficialForm({ format: 'shirube-form/1', name: '様式第3号', titles, columns, ...form }))
}

/** An upright form with 担当課 and 予算額, whose marks stand in the first column only. */
export const anUprightForm: OfficialForm = aForm({
  paper: { orientation: 'portrait' },
  marks: { inEveryColumn: false },
  columns: [
    { key: 'section', heading: '担当課', width: 1, align: 'center' },
    { key: 'action', heading: '取組', width: 4 },
    { key: 'extra', heading: '予算額', width: 1, align: 'end' },
    { key: 'target', heading: '指標', width: 2 },
    { key: 'progress', heading: { initial: '見込', midyear: '中間の進捗', final: '実績' }, width: 2 },
  ],
})

const action = { key: 'action', heading: '取組', width: 4 } as const
const progress = { key: 'progress', heading: '取組状況', width: 4 } as const

/** A form that asks for the grade and its reason in lines below each goal, in 期末 only, with the legend of the scale. */
export const aFormWithGradeBelow: OfficialForm = aForm({
  columns: [action, progress],
  showsLegend: true,
  notes: ['評価は年度末の時点で行うこと。'],
  selfEvaluation: {
    label: '評価',
    phases: ['final'],
    place: 'below-rows',
    remark: { label: '理由', phases: ['final'] },
  },
})

/** A form with the self-evaluation and its remark in columns of their own, in 期末. */
export const aFormWithGradeColumns: OfficialForm = aForm({
  columns: [
    action,
    progress,
    { key: 'grade', heading: '評価', width: 1, phases: ['final'] },
    { key: 'remark', heading: '評価の理由', width: 2, phases: ['final'] },
  ],
})
