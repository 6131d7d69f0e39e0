import type { ReactNode } from 'react'
import { measureKinds, paceCurves } from '../sheet/measure.ts'
import { comparators } from '../sheet/reading.ts'
import { comparatorLabels } from '../view/message/comparator-word.ts'
import { type CorrectionFieldName, correctionFieldLabels } from '../view/message/correction-field.ts'
import { accumulationLabels, directionLabels, measureKindLabels, paceLabels } from '../view/message/measure-label.ts'
import type { CorrectionForm } from '../view/show-line-page.ts'

type FieldsProps = { readonly form: CorrectionForm }
type FieldProps = FieldsProps & { readonly name: CorrectionFieldName }
type Choices = readonly (readonly [value: string, label: string])[]

const fieldId = ({ measure }: CorrectionForm, name: CorrectionFieldName): string => `${measure.anchor}-${name}`

const shared = ({ form, name }: FieldProps) => ({
  id: fieldId(form, name),
  name,
  defaultValue: form.values[name],
  'aria-invalid': form.wrongField === name || undefined,
  'aria-describedby': form.wrongField === name ? 'refusal' : undefined,
})

const Labelled = ({ form, name, children }: FieldProps & { readonly children: ReactNode }) => (
  <div className="field">
    <label htmlFor={fieldId(form, name)}>{correctionFieldLabels[name]}</label>
    {children}
  </div>
)

const NumberField = (props: FieldProps) => (
  <Labelled {...props}>
    <input {...shared(props)} type="text" inputMode="decimal" autoComplete="off" className="field-number" />
  </Labelled>
)

const UnitField = (props: FieldProps) => (
  <Labelled {...props}>
    <input {...shared(props)} type="text" autoComplete="off" className="field-unit" />
  </Labelled>
)

const DayField = (props: FieldProps) => (
  <Labelled {...props}>
    <input {...shared(props)} type="text" autoComplete="off" placeholder="2026-09-30" className="field-day" />
  </Labelled>
)

const ChoiceField = ({ choices, ...props }: FieldProps & { readonly choices: Choices }) => (
  <Labelled {...props}>
    <select {...shared(props)}>
      {choices.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </Labelled>
)

const choicesOf = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>): Choices =>
  values.map((value) => [value, labels[value]])

const viewFields: readonly CorrectionFieldName[] = ['kind', 'direction', 'accumulation', 'pace', 'paceDay']

/** The fields by which a reading is put right: the target, how it is reached, the actual. */
export const CorrectionFields = ({ form }: FieldsProps) => (
  <>
    <fieldset className="field-group">
      <legend>目標</legend>
      <NumberField form={form} name="targetValue" />
      <UnitField form={form} name="targetUnit" />
      <ChoiceField form={form} name="comparator" choices={choicesOf(comparators, comparatorLabels)} />
      <NumberField form={form} name="baseline" />
    </fieldset>
    <fieldset className="field-group">
      <legend>実績</legend>
      <NumberField form={form} name="actualValue" />
      <UnitField form={form} name="actualUnit" />
      <DayField form={form} name="actualAsOf" />
    </fieldset>
    <details className="correction-view" open={viewFields.some((name) => name === form.wrongField)}>
      <summary className="py-1">見方（目標の種類・向き・数え方・見込み）</summary>
      <fieldset className="field-group">
        <legend className="sr-only">見方</legend>
        <ChoiceField form={form} name="kind" choices={choicesOf(measureKinds, measureKindLabels)} />
        <ChoiceField form={form} name="direction" choices={choicesOf(['up', 'down'] as const, directionLabels)} />
        <ChoiceField
          form={form}
          name="accumulation"
          choices={choicesOf(['total', 'latest', 'each-period'] as const, accumulationLabels)}
        />
        <ChoiceField
          form={form}
          name="pace"
          choices={[
            ...(form.values.pace === '' ? ([['', '指定しない']] as const) : []),
            ...choicesOf([...paceCurves, 'from-day'] as const, paceLabels),
          ]}
        />
        <DayField form={form} name="paceDay" />
      </fieldset>
    </details>
  </>
)
