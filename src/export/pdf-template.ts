/**
 * The official form in Typst's language. Every word comes in as JSON (`sys.inputs.form`, see `pdf-form.ts`) and is never
 * read as markup. Colours and weights are those of a ruled paper form.
 */
export const pdfTemplate = `
#let form = json(bytes(sys.inputs.form))
#let rule = 0.6pt + black
#let shade = luma(236)
#let faint = luma(246)

#set document(title: form.documentTitle, date: none)
#set text(
  font: ("BIZ UDGothic", "Noto Sans JP"), fallback: false, lang: "ja", region: "JP", size: 10pt,
  cjk-latin-spacing: none, top-edge: 0.88em, bottom-edge: -0.12em,
)
#set par(leading: 0.36em, spacing: 0.36em, justify: false)
#set page(
  paper: "a4", flipped: true, margin: (x: 12mm, top: 13mm, bottom: 14mm), header-ascent: 2mm, footer-descent: 4mm,
  header: context if counter(page).get().first() > 1 {
    set text(size: 8pt)
    align(right, form.runningTitle.join(h(0pt)))
  },
  footer: context {
    set text(size: 9pt)
    align(center, counter(page).display("1 / 1", both: true))
  },
)

#let words(pieces) = pieces.join(h(0pt))
#let cell(paragraphs) = for line in paragraphs {
  par(
    first-line-indent: (amount: line.indent * 1em, all: true),
    hanging-indent: line.hang * 1em,
    words(line.pieces),
  )
}
#show heading: set text(size: 10pt, weight: "regular")
#show heading: set block(above: 0pt, below: 0pt)
#show heading.where(level: 2): it => it.body

#if form.title != none {
  show heading: set text(size: 14pt, weight: "bold")
  align(center, heading(level: 1, numbering: none, words(form.title)))
}
#v(3mm, weak: true)
#grid(
  columns: (1fr, auto),
  align: (left + bottom, right + bottom),
  text(size: 11pt, weight: "bold", words(form.yearLine)),
  box(table(
    columns: (auto, auto), stroke: rule, inset: (x: 8pt, y: 4pt), align: (center + horizon, left + horizon),
    table.header(repeat: false, table.cell(fill: shade, words(form.departmentLabel)), words(form.departments)),
  )),
)
#v(2.5mm, weak: true)

#let named(goal, body) = if goal.number == none { heading(level: 2, body) } else {
  heading(level: 2, numbering: (..) => goal.number, body)
}
#let goal-table(goal) = table(
  columns: (9mm, 20mm, 82mm, 68mm, 1fr, 34mm, 12mm),
  inset: (x: 4pt, y: 3.2pt),
  stroke: none,
  align: left + top,
  table.header(
    table.cell(rowspan: 2, align: center + horizon, fill: shade, stroke: (left: rule, top: rule, right: rule),
      text(size: 12pt, weight: "bold", words(goal.numberWords))),
    table.cell(fill: shade, align: center + horizon, stroke: rule,
      if goal.title == none { named(goal, words(form.goalLabel)) } else { words(form.goalLabel) }),
    table.cell(colspan: 3, fill: shade, align: left + horizon, stroke: rule,
      text(size: 11pt, weight: "bold", if goal.title != none { named(goal, words(goal.title)) })),
    table.cell(fill: shade, align: center + horizon, stroke: rule, words(form.selfEvaluationLabel)),
    table.cell(fill: shade, align: center + horizon, stroke: rule,
      text(size: 12pt, weight: "bold", words(goal.selfEvaluation))),
    table.cell(colspan: 2, fill: faint, align: center, stroke: rule, words(form.headings.action)),
    table.cell(fill: faint, align: center, stroke: rule, words(form.headings.target)),
    table.cell(colspan: 3, fill: faint, align: center, stroke: rule, words(form.headings.progress)),
  ),
  ..for line in goal.lines {
    let edge = (left: rule, right: rule, top: if line.opensItem { rule })
    let part(span, body) = table.cell(colspan: span, stroke: edge, breakable: line.breakable, cell(body))
    if line.together > 0 {
      (table.cell(rowspan: line.together, breakable: line.breakable, stroke: (left: rule, right: rule))[],)
    }
    (part(2, line.action), part(1, line.target), part(3, line.progress))
  },
  table.footer(table.cell(colspan: 7, inset: 0pt, stroke: (top: rule))[]),
)
#for goal in form.goals {
  goal-table(goal)
  v(4mm, weak: true)
}
`
