import type { FormView } from '../view/form-view.ts'
import type { SheetPage } from '../view/show-sheet-page.ts'
import { FindingNotes } from './finding-notes.tsx'
import { FormGoal } from './form-goal.tsx'

type FormPaperProps = {
  readonly page: SheetPage
  /** h1 where the form is the page; h2 where it is shown on another. */
  readonly heading: 'h1' | 'h2'
}

const Legend = ({ form }: { readonly form: FormView }) => (
  <dl className="form-legend" aria-label={`${form.selfEvaluation.label}の区分`}>
    {form.legend.map(({ mark, meaning }) => (
      <div key={mark}>
        <dt>{mark}</dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
)

const Head = ({ form, heading: Heading }: Pick<FormPaperProps, 'heading'> & { readonly form: FormView }) => (
  <header>
    <Heading className="form-name">
      <span className="block text-std-24B-150">{form.title}</span>
      <span className="form-department">
        <span className="form-label">{form.departmentLabel}</span>
        <span className="text-std-20B-150">{form.departments}</span>
      </span>
    </Heading>
    {form.yearLine !== '' && <p className="mt-4 text-std-18B-160">{form.yearLine}</p>}
    {form.legend.length > 0 && <Legend form={form} />}
  </header>
)

/** The official form itself: its head, its goals, the notes under it. */
export const FormPaper = ({ page, heading }: FormPaperProps) => (
  <div className="form-paper">
    <Head form={page.form} heading={heading} />
    <FindingNotes notes={page.notesOfSheet} />
    {page.goals.length === 0 && <p>この調書には、まだ重点目標が書かれていません。</p>}
    {page.goals.map((goal) => (
      <FormGoal key={goal.anchor} goal={goal} form={page.form} />
    ))}
    {page.form.notes.length > 0 && (
      <ul className="form-notes" aria-label="様式の注記">
        {page.form.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    )}
  </div>
)
