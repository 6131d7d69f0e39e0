import type { FormView } from '../view/form-view.ts'

const families: Readonly<Record<FormView['font']['family'], string>> = {
  gothic: '"BIZ UDGothic", "BIZ UDゴシック", "Noto Sans JP", sans-serif',
  mincho: '"BIZ UDMincho", "BIZ UD明朝", "Yu Mincho", "Noto Serif JP", serif',
}

const pageRule = ({ paper: { size, orientation, margins } }: FormView): string =>
  `size: ${size} ${orientation}; margin: ${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm;`

/** How the form looks as a file of its own: black rules on white paper; on a phone its columns stand below each other. */
export const formStyle = (form: FormView): string => `
:root { color-scheme: light; }
* { box-sizing: border-box; margin: 0; }
body { background: #fff; color: #000; font: 1rem/1.6 ${families[form.font.family]}; }
main { max-width: 80rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.5rem; text-align: center; }
.department { display: flex; width: fit-content; margin: 1rem 0 0 auto; border: 1px solid; }
.department > * { padding: .25rem .75rem; }
.label { background: #ececec; }
.year { margin: .5rem 0; font-weight: bold; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin-bottom: 1.5rem; }
caption { text-align: start; }
caption div { display: flex; border: 1px solid; border-bottom: 0; background: #ececec; }
caption div > * { padding: .25rem .5rem; align-content: center; }
caption div > * + * { border-inline-start: 1px solid; }
caption h2 { flex: 1; font-size: 1.125rem; overflow-wrap: anywhere; }
.number, .grade { min-width: 2.5rem; font-weight: bold; text-align: center; }
th, td { padding: .25rem .5rem; border: solid; border-width: 0 1px; vertical-align: top; text-align: start; font-weight: normal; }
thead th { border-width: 1px; background: #f6f6f6; text-align: center; }
.center { text-align: center; }
.end { text-align: end; }
.legend { margin: .5rem 0; }
tr.opens > * { border-top-width: 1px; }
tbody { border-bottom: 1px solid; }
tr.step th { padding-inline-start: 1.5rem; }
td p, th p { padding-inline-start: var(--hang); text-indent: calc(-1 * var(--hang)); white-space: pre-wrap; overflow-wrap: anywhere; }
@media (width < 40rem) {
  caption div { flex-wrap: wrap; }
  caption h2 { flex-basis: 60%; }
  table, tbody, tr, tbody th, td { display: block; }
  caption { display: block; }
  thead { display: none; }
  tbody > tr > * { border-width: 0 1px; }
  tr.opens th { border-top-width: 1px; }
  td:empty { display: none; }
  td { padding-inline-start: 2.5rem; }
  td::before { content: attr(data-heading); font-size: .875rem; color: #444; }
}
@media print {
  @page { ${pageRule(form)} }
  body { font-size: ${form.font.size}pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  thead { display: ${form.repeatsHeader ? 'table-header-group' : 'table-row-group'}; }
  tr { break-inside: avoid; }
  * { print-color-adjust: exact; }
}
`
