import type { DeskGoal, DeskRow, DeskForm as Form } from '../../view/desk/show-desk-form.ts'
import { boundTo, type CellDeeds, DeskCell } from './desk-cell.tsx'

type GoalProps = { readonly goal: DeskGoal; readonly form: Form; readonly deeds: CellDeeds }

const Head = ({ goal, form, deeds }: GoalProps) => (
  <header className="desk-head">
    <span className="form-label">{form.goalLabel}</span>
    <div {...boundTo(goal.number)}>
      <DeskCell cell={goal.number} deeds={deeds} empty="－" />
    </div>
    <div className="desk-title" {...boundTo(goal.title)}>
      <DeskCell cell={goal.title} deeds={deeds} empty="（題名の記載なし）" headingId={`${goal.anchor}-title`} />
    </div>
    <span className="form-label">{form.evaluationLabel}</span>
    <div className="desk-evaluation" {...boundTo(goal.evaluation)}>
      <DeskCell cell={goal.evaluation} deeds={deeds} empty="なし" />
      {goal.evaluation.words !== '' && goal.grade.words !== '' && (
        <p className="text-dns-14N-130 text-soft">{goal.grade.words}</p>
      )}
    </div>
  </header>
)

const Row = ({
  row,
  deeds,
  columnCount,
}: {
  readonly row: DeskRow
  readonly deeds: CellDeeds
  readonly columnCount: number
}) => {
  const [first, ...others] = row.cells
  if (!first) return null
  if (row.level === 'item' && row.isHeading)
    return (
      <tr>
        <th scope="rowgroup" colSpan={columnCount} className="form-item" {...boundTo(first)}>
          <DeskCell cell={first} deeds={deeds} empty="（題名の記載なし）" />
        </th>
      </tr>
    )
  return (
    <tr className={row.level === 'step' ? 'form-step' : undefined}>
      {row.level === 'item' ? (
        <th scope="rowgroup" className="form-item" {...boundTo(first)}>
          <DeskCell cell={first} deeds={deeds} empty="（題名の記載なし）" />
        </th>
      ) : (
        <td {...boundTo(first)}>
          <DeskCell cell={first} deeds={deeds} />
        </td>
      )}
      {others.map((cell) => (
        <td key={cell.column} {...boundTo(cell)}>
          <span className="stack-label">{cell.label}</span>
          <DeskCell cell={cell} deeds={deeds} />
        </td>
      ))}
    </tr>
  )
}

const groupsOf = (rows: readonly DeskRow[]): readonly (readonly DeskRow[])[] => {
  const starts = rows.flatMap(({ level }, index) => (level === 'item' || index === 0 ? [index] : []))
  return starts.map((start, index) => rows.slice(start, starts[index + 1]))
}

const Goal = ({ goal, form, deeds }: GoalProps) => (
  <section className="form-goal" id={goal.anchor} aria-labelledby={`${goal.anchor}-title`}>
    <Head goal={goal} form={form} deeds={deeds} />
    <table className="stack form">
      <caption className="sr-only">
        {form.goalLabel}
        {goal.number.words} の取組
      </caption>
      <thead>
        <tr>
          {form.columns.map(({ key, heading }) => (
            <th key={key} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {groupsOf(goal.rows).map((rows) => (
        <tbody key={rows[0]?.key}>
          {rows.map((row) => (
            <Row key={row.key} row={row} deeds={deeds} columnCount={form.columns.length} />
          ))}
        </tbody>
      ))}
    </table>
    {goal.under.map(({ label, cell }) => (
      <div key={cell.column} className="desk-under" {...boundTo(cell)}>
        <span className="font-bold">{label}</span>
        <DeskCell cell={cell} deeds={deeds} />
      </div>
    ))}
  </section>
)

/** A received sheet laid out as the official form, each cell with its place and its doubts. */
export const DeskForm = ({ form, deeds }: { readonly form: Form; readonly deeds: CellDeeds }) => (
  <div className="desk-form">
    <div {...boundTo(form.titleCell)} className="text-std-20B-150">
      <DeskCell cell={form.titleCell} deeds={deeds} />
    </div>
    <p className="mt-2">
      <span className="font-bold">{form.departmentLabel}</span>　{form.departments || '（まだ決まっていません）'}
    </p>
    {form.yearLine !== '' && <p>{form.yearLine}</p>}
    {form.goals.length === 0 && <p>重点目標が見つかりません。</p>}
    {form.goals.map((goal) => (
      <Goal key={goal.anchor} goal={goal} form={form} deeds={deeds} />
    ))}
  </div>
)
