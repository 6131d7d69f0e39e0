import type { FormColumn, FormGoal, FormView } from '../view/form-view.ts'
import { type FormLine, formLines, type MarkedText } from './form-line.ts'
import { formStyle } from './form-style.ts'
import { textWidth } from './text-width.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
// What a browser would not take; a mark that can be seen stands for it.
const impossible = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]|\p{Surrogate}/gu

const safe = (text: string): string =>
  text.replace(impossible, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] ?? '')

const markedHtml = ({ mark, text }: MarkedText): string => {
  const hang = mark === '' ? 0 : Math.min(textWidth(mark), 12) / 2 + 0.5
  const words = [mark === '' ? '' : `<span class="mark">${safe(mark)}</span>`, safe(text)]
  return `<p style="--hang:${hang}em">${words.filter((part) => part !== '').join(' ')}</p>`
}

type Cell = { readonly column: FormColumn; readonly rows?: number; readonly columns?: number }

const spans = ({ rows = 1, columns = 1 }: Cell): string =>
  [rows > 1 ? ` rowspan="${rows}"` : '', columns > 1 ? ` colspan="${columns}"` : ''].join('')

// On a phone the cells stand below each other, each with its heading; the roles keep them a table for those who listen.
const cellHtml = (cell: Cell, text: MarkedText): string => {
  const { heading, align } = cell.column
  const look = align === 'start' ? '' : ` class="${align}"`
  const words = text.text === '' ? '' : markedHtml(text)
  return `<td role="cell"${look}${spans(cell)} data-heading="${safe(heading)}">${words}</td>`
}

const headerHtml = (text: MarkedText, cell: Cell): string =>
  `<th role="rowheader" scope="row"${spans(cell)}>${markedHtml(text)}</th>`

const none: MarkedText = { mark: '', text: '' }

const lineCells = (line: FormLine, columns: readonly FormColumn[]): string =>
  columns
    .map((column) => {
      const text = line.cells[column.key] ?? none
      return column.role === 'action' ? headerHtml(text, { column }) : cellHtml({ column }, text)
    })
    .join('')

// Label and words of a line under the rows stand in the first column and over all others.
const underCells = ({ action, progress }: FormLine, columns: readonly FormColumn[]): string => {
  const [first, second] = columns
  if (!first) return ''
  if (!second) return headerHtml({ mark: '', text: `${action.text}　${progress.text}` }, { column: first })
  const words = { column: { ...second, heading: '', align: 'start' as const }, columns: columns.length - 1 }
  return headerHtml(action, { column: first }) + cellHtml(words, progress)
}

const rowHtml = ({ level, opensItem }: FormLine, cells: string): string =>
  `<tr role="row" class="${opensItem ? `${level} opens` : level}">${cells}</tr>`

const linesHtml = (form: FormView, goal: FormGoal): string => {
  const lines = formLines(form, goal)
  const rows = lines.filter(({ level }) => level !== 'under')
  const isWhole = ({ key, role }: FormColumn): boolean => role === 'grade' || role === 'remark' || key in goal.cells
  const lineColumns = form.columns.filter((column) => !isWhole(column))
  const whole = (column: FormColumn): string => cellHtml({ column, rows: rows.length }, goal.cells[column.key] ?? none)
  return lines
    .map((line, index) => {
      if (line.level === 'under') return rowHtml(line, underCells(line, form.columns))
      const columns = index === 0 ? form.columns : lineColumns
      const cells = columns.map((column) => (isWhole(column) ? whole(column) : lineCells(line, [column])))
      return rowHtml(line, cells.join(''))
    })
    .join('\n')
}

const headingHtml = ({ heading }: FormColumn): string => `<th role="columnheader" scope="col">${safe(heading)}</th>`

const columnHtml = ({ width }: FormColumn): string => `<col style="width:${(100 * width).toFixed(1)}%">`

// A heading must not be empty: where a goal has no title, the label is the heading.
const titleHtml = (label: string, title: string): string =>
  title.trim() === '' ? `<h2>${safe(label)}</h2>` : `<span>${safe(label)}</span>\n<h2>${safe(title)}</h2>`

const gradeHtml = ({ selfEvaluation: { label, isShown, place } }: FormView, goal: FormGoal): string =>
  isShown && place === 'goal-row'
    ? `<span>${safe(label)}</span>\n<span class="grade">${safe(goal.selfEvaluation)}</span>\n`
    : ''

const goalHtml = (form: FormView, goal: FormGoal): string => `<table role="table">
<caption><div>
<span class="number">${safe(goal.number)}</span>
${titleHtml(form.goalLabel, goal.title)}
${gradeHtml(form, goal)}</div></caption>
<colgroup>${form.columns.map(columnHtml).join('')}</colgroup>
<thead role="rowgroup"><tr role="row">
${form.columns.map(headingHtml).join('\n')}
</tr></thead>
<tbody role="rowgroup">
${linesHtml(form, goal)}
</tbody>
</table>`

const legendHtml = ({ legend, selfEvaluation: { label } }: FormView): string =>
  legend.length === 0
    ? ''
    : `<p class="legend">${safe(label)}　${legend.map(({ mark, meaning }) => `${safe(mark)} ${safe(meaning)}`).join('　')}</p>\n`

const notesHtml = (notes: readonly string[]): string =>
  notes.map((note) => `<p class="note">${safe(note)}</p>\n`).join('')

/** The official form as one HTML file of its own: no script, nothing fetched, printed on the form's paper. */
export const writeHtml = (form: FormView): string => `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${safe([form.title, form.yearLine, form.departments].join(' '))}</title>
<style>${formStyle(form)}</style>
</head>
<body>
<main>
<h1>${safe(form.title)}</h1>
<p class="department"><span class="label">${safe(form.departmentLabel)}</span> <span>${safe(form.departments)}</span></p>
<p class="year">${safe(form.yearLine)}</p>
${legendHtml(form)}${form.goals.map((goal) => goalHtml(form, goal)).join('\n')}
${notesHtml(form.notes)}</main>
</body>
</html>
`
