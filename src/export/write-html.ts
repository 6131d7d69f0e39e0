import type { FormGoal, FormView } from '../view/form-view.ts'
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

// On a phone the cells stand below each other, each with its heading; the roles keep them a table for those who listen.
const cellHtml = (heading: string, cell: MarkedText): string =>
  `<td role="cell" data-heading="${safe(heading)}">${cell.text === '' ? '' : markedHtml(cell)}</td>`

const lineHtml = (form: FormView, { level, opensItem, action, target, progress }: FormLine): string => {
  const cells = [cellHtml(form.headings.target, target), cellHtml(form.headings.progress, progress)].join('')
  const look = opensItem ? `${level} opens` : level
  return `<tr role="row" class="${look}"><th role="rowheader" scope="row">${markedHtml(action)}</th>${cells}</tr>`
}

const headingHtml = (heading: string): string => `<th role="columnheader" scope="col">${safe(heading)}</th>`

// A heading must not be empty: where a goal has no title, the label is the heading.
const titleHtml = (label: string, title: string): string =>
  title.trim() === '' ? `<h2>${safe(label)}</h2>` : `<span>${safe(label)}</span>\n<h2>${safe(title)}</h2>`

const goalHtml = (form: FormView, goal: FormGoal): string => `<table role="table">
<caption><div>
<span class="number">${safe(goal.number)}</span>
${titleHtml(form.goalLabel, goal.title)}
<span>${safe(form.selfEvaluation.label)}</span>
<span class="grade">${safe(goal.selfEvaluation)}</span>
</div></caption>
<thead role="rowgroup"><tr role="row">
${[form.headings.action, form.headings.target, form.headings.progress].map(headingHtml).join('\n')}
</tr></thead>
<tbody role="rowgroup">
${formLines(form, goal)
  .map((line) => lineHtml(form, line))
  .join('\n')}
</tbody>
</table>`

/** The official form as one HTML file of its own: no script, nothing fetched, printed on A4 across. */
export const writeHtml = (form: FormView): string => `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${safe([form.title, form.yearLine, form.departments].join(' '))}</title>
<style>${formStyle}</style>
</head>
<body>
<main>
<h1>${safe(form.title)}</h1>
<p class="department"><span class="label">${safe(form.departmentLabel)}</span> <span>${safe(form.departments)}</span></p>
<p class="year">${safe(form.yearLine)}</p>
${form.goals.map((goal) => goalHtml(form, goal)).join('\n')}
</main>
</body>
</html>
`
