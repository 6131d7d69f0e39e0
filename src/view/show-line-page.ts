import type { Span } from '../base/place.ts'
import { asOfDate, type FiscalYear } from '../sheet/fiscal-year.ts'
import type { KeptLine, ReadColumn } from '../sheet/kept-line.ts'
import { decisionAddress, type LineAddress, sheetAddress, undoAddress } from './address.ts'
import { type CorrectionValues, correctionValuesOf } from './correction-values.ts'
import type { FormGoal, FormRow, FormView } from './form-view.ts'
import type { CorrectionFieldName } from './message/correction-field.ts'
import { showInstant } from './show-day.ts'
import { type Deed, type LineMeasure, seenFields, showLine } from './show-line.ts'
import type { MeasuredTexts } from './show-measure.ts'
import { shownKeptLine } from './shown-measure.ts'

/** The page where the readings of one line are looked at beside its texts, and put right. */
export type LinePage = {
  /** 「目標2 ①(3)」. */
  readonly name: string
  readonly goalTitle: string
  readonly itemTitle: string
  readonly texts: readonly LineText[]
  readonly forms: readonly CorrectionForm[]
  /** Decisions on texts that have changed since, each to be taken back. */
  readonly stale: readonly { readonly key: string; readonly words: string; readonly undo: Deed }[]
  /** Why what was asked was not done. */
  readonly refusal: string | null
  /** The line's place on its sheet. */
  readonly back: string
  /** Whether decisions are taken now. */
  readonly mayDecide: boolean
}

export type LineText = { readonly name: string; readonly text: string; readonly spans: readonly Span[] }

/** One measure with the form by which it is put right. */
export type CorrectionForm = {
  readonly measure: LineMeasure
  readonly correct: Deed
  readonly values: CorrectionValues
  /** The field that could not be taken as typed. */
  readonly wrongField: CorrectionFieldName | null
}

/** What a person typed and why it was not taken: it comes back to them as it was. */
export type Typed = {
  readonly position: number
  readonly values: CorrectionValues
  readonly wrongField: CorrectionFieldName | null
}

export type LinePageParts = {
  readonly form: FormView
  readonly fiscalYear: FiscalYear
  readonly address: LineAddress
  readonly line: KeptLine
  readonly mayDecide: boolean
  readonly refusal: string | null
  readonly typed: Typed | null
}

type Found = { readonly goal: FormGoal; readonly item: FormRow | null; readonly row: FormRow }

const findRow = (form: FormView, partId: string): Found | null => {
  for (const goal of form.goals) {
    const index = goal.rows.findIndex(({ key }) => key === partId)
    const row = goal.rows[index]
    if (row) return { goal, row, item: goal.rows.slice(0, index + 1).findLast(({ level }) => level === 'item') ?? null }
  }
  return null
}

const readSpans = ({ readings }: KeptLine, column: ReadColumn): readonly Span[] => {
  const reading = readings[column]?.reading
  return reading ? [...reading.quantities, ...reading.dates].map(({ span }) => span) : []
}

const textsOf = ({ form, line }: LinePageParts, row: FormRow): readonly LineText[] =>
  (['action', 'target', 'progress'] as const).map((column) => ({
    name: form.headings[column],
    text: row[column].text,
    spans: column === 'action' ? [] : readSpans(line, column),
  }))

const formsOf = (
  { line, address, typed, form, fiscalYear, mayDecide }: LinePageParts,
  row: FormRow,
): readonly CorrectionForm[] => {
  const shown = shownKeptLine(line)
  const texts: MeasuredTexts = {
    action: row.action.text,
    target: row.target.text,
    progress: row.progress.text,
    headings: form.headings,
    fiscalYear,
    asOf: asOfDate(fiscalYear, address.phase),
  }
  const { measures } = showLine(shown, texts, { partId: address.partId, decides: mayDecide ? address : null })
  return shown.measures.flatMap((one, index) => {
    const measure = measures[index]
    if (!measure) return []
    const back = typed?.position === one.position ? typed : null
    return {
      measure,
      correct: { address: decisionAddress(address, one.position, 'correct'), fields: seenFields(shown, one) },
      values: back?.values ?? correctionValuesOf(one.measure),
      wrongField: back?.wrongField ?? null,
    }
  })
}

/** Shows a line's texts and the forms of its measures; null when the sheet has no such line. */
export const showLinePage = (parts: LinePageParts): LinePage | null => {
  const { form, address, line, mayDecide, refusal } = parts
  const found = findRow(form, address.partId)
  if (found === null) return null
  const { goal, item, row } = found
  return {
    name: `目標${goal.number || '－'} ${item?.mark ?? ''}${row === item ? '' : row.mark}`,
    goalTitle: goal.title,
    itemTitle: row === item ? '' : (item?.action.text ?? ''),
    texts: textsOf(parts, row),
    forms: formsOf(parts, row),
    stale: line.stale.map(({ id, actor, at, kind }) => ({
      key: id,
      words: `${actor}が${showInstant(at)}に${kind === 'confirm' ? '確認' : '訂正'}したあとで、文が変わりました。`,
      undo: { address: undoAddress(address), fields: { decision: id } },
    })),
    refusal,
    back: `${sheetAddress('office', address.sheetId, address.phase)}#${address.partId}`,
    mayDecide,
  }
}
