import { type FormHead, opensForm, readFormHead } from './form-head.ts'
import { findMarks } from './find-marks.ts'
import { readHeadRow } from './read-head-row.ts'
import type { Row } from './row.ts'

/** A titled page: its head, and the rows below it. */
export type Form = { readonly head: FormHead; readonly rows: readonly Row[] }

const isBody = (row: Row): boolean =>
  (readHeadRow(row) !== null && !opensForm(row)) || row.cells.some(({ text }) => findMarks(text.slice(0, 40))[0]?.start === 0)

/** Divides the rows of a document into titled pages; a document without any title is one page without a head. */
export const divideForms = (rows: readonly Row[]): readonly Form[] => {
  const forms: { head: Row[]; rows: Row[] }[] = [{ head: [], rows: [] }]
  for (const row of rows) {
    const form = forms.at(-1)
    const inHead = form?.rows.length === 0
    if (opensForm(row) && !inHead) forms.push({ head: [row], rows: [] })
    else if (inHead && (opensForm(row) || !isBody(row))) form.head.push(row)
    else form?.rows.push(row)
  }
  return forms.map((form) => ({ head: readFormHead(form.head), rows: form.rows }))
}
