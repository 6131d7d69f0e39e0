import type { DeskNote } from '../../view/desk/show-desk-note.ts'
import type { Choice, HeadForm } from '../../view/desk/show-head-form.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { DeskNotes, type SheetDeeds } from './desk-note.tsx'

type HeadSectionProps = {
  readonly head: HeadForm
  readonly notes: readonly DeskNote[]
  readonly deeds: SheetDeeds
}

type SelectProps = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  /** The words of the empty choice. */
  readonly none: string | null
  readonly because: string
}

const Select = ({ id, name, label, value, choices, none, because }: SelectProps) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <select id={id} name={name} defaultValue={value} aria-describedby={`${id}-because`}>
      {none !== null && <option value="">{none}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
    <p id={`${id}-because`} className="field-because">
      {because}
    </p>
  </div>
)

const Fields = ({ head }: { readonly head: HeadForm }) => (
  <>
    <fieldset className="field-group">
      <legend>部局</legend>
      {head.departments.map((one, index) => (
        <Select
          key={one.key}
          id={`department-${index}`}
          name="department"
          label={index === 0 ? '部局（主管）' : '共同の部局'}
          value={one.value}
          choices={one.choices}
          none={index === 0 ? null : '（外す）'}
          because={`${head.departmentsBecause}${one.because}`}
        />
      ))}
      <Select
        id="department-more"
        name="department"
        label={head.departments.length === 0 ? '部局' : '共同で作る部局があれば'}
        value=""
        choices={head.moreDepartments}
        none="（選ぶ）"
        because={head.departments.length === 0 ? head.departmentsBecause : ''}
      />
      <div className="field">
        <label htmlFor="department-new">一覧にない部局の名前</label>
        <input id="department-new" name="newDepartment" type="text" autoComplete="off" />
        <p className="field-because">書いた名前で新しく登録します。</p>
      </div>
    </fieldset>
    <fieldset className="field-group">
      <legend>年度と報告</legend>
      <Select
        id="year"
        name="year"
        label="年度"
        value={head.year}
        choices={head.years}
        none="（選ぶ）"
        because={head.yearBecause}
      />
      <Select
        id="phase"
        name="phase"
        label="報告の区分"
        value={head.phase}
        choices={head.phases}
        none="（選ぶ）"
        because={head.phaseBecause}
      />
    </fieldset>
  </>
)

const summaryOf = (head: HeadForm): string =>
  [
    head.departments.map(({ value, choices }) => choices.find((choice) => choice.value === value)?.label).join('・') ||
      '部局が決まっていません',
    head.years.find(({ value }) => value === head.year)?.label ?? '年度が決まっていません',
    head.phases.find(({ value }) => value === head.phase)?.label ?? '報告の区分が決まっていません',
  ].join('　')

/** For whom a sheet is, which year and which phase, with why each is proposed and the doubts about it. */
export const HeadSection = ({ head, notes, deeds }: HeadSectionProps) => {
  const isOpen = !head.isKnown || notes.some(({ answered }) => answered === null)
  return (
    <details id="head" tabIndex={-1} className="mt-4 bg-paper p-4 md:px-6" open={isOpen}>
      <summary className="min-h-8">
        <b>{summaryOf(head)}</b>
        {deeds.isDecidable && <span className="ml-4 text-soft">変える</span>}
      </summary>
      {deeds.isDecidable && (
        <form method="post" action={`${deeds.address}/head`} className="mt-4" data-deed="" data-back="head">
          <HiddenFields fields={{ version: deeds.version }} />
          <Fields head={head} />
          <button type="submit" className="main-button">
            この部局・年度・報告にする
          </button>
        </form>
      )}
      <DeskNotes notes={notes} deeds={deeds} />
    </details>
  )
}
