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
    align(right, form.runningTitle.join())
  },
  footer: context {
    set text(size: 9pt)
    align(center, counter(page).display("1 / 1", both: true))
  },
)

// A gap that cannot be seen, where a line may be broken; no letter is added to the words for it.
#let words(pieces) = pieces.join(h(0.01pt))
#let plain(pieces) = text(size: 10pt, weight: "regular", words(pieces))
#let cell(paragraphs) = for line in paragraphs {
  par(
    first-line-indent: (amount: line.indent * 1em, all: true),
    hanging-indent: line.hang * 1em,
    words(line.pieces),
  )
}
#show heading.where(level: 2): it => text(size: 11pt, weight: "bold", it.body)

#show heading.where(level: 1): set text(size: 14pt, weight: "bold")
#align(center, heading(level: 1, numbering: none, words(form.title)))
#v(3mm, weak: true)
#grid(
  columns: (1fr, auto),
  align: (left + bottom, right + bottom),
  text(size: 11pt, weight: "bold", words(form.yearLine)),
  grid(
    columns: 2, stroke: rule, inset: (x: 8pt, y: 4pt), align: horizon,
    grid.cell(fill: shade, words(form.departmentLabel)), words(form.departments),
  ),
)
#v(2.5mm, weak: true)

// Bookmarks show a goal's number before its title; on the page it stands in a field of its own.
#let named(goal, body) = {
  let number = goal.number.join(default: "")
  heading(level: 2, numbering: if number != "" { (..) => number }, body)
}
// A number or a grade of one or two letters stands large; words of a scale (「計画以上」) are set small.
#let short(pieces) = {
  let length = if pieces == () { 0 } else { pieces.join().clusters().len() }
  text(size: if length > 2 { 8pt } else { 12pt }, weight: "bold", words(pieces))
}
#let columns = (9mm, 20mm, 82mm, 68mm, 1fr, 34mm, 12mm)
#let inset = (x: 4pt, y: 3.2pt)
// One heading cell over the whole table: read aloud, it names the goal for every cell below.
#let goal-row(goal) = table.cell(colspan: 7, inset: 0pt, fill: shade, stroke: rule, grid(
  columns: columns, inset: inset, align: center + horizon,
  stroke: (x, _) => if x > 0 { (left: rule) },
  short(goal.number),
  if goal.title == none { named(goal, plain(form.goalLabel)) } else { words(form.goalLabel) },
  grid.cell(colspan: 3, align: left + horizon, if goal.title != none { named(goal, words(goal.title)) }),
  words(form.selfEvaluationLabel),
  short(goal.selfEvaluation),
))
#let heading-row = {
  let part(span, body) = table.cell(colspan: span, fill: faint, align: center, stroke: rule, body)
  (
    table.cell(fill: faint, stroke: (left: rule, right: rule))[],
    part(2, words(form.headings.action)), part(1, words(form.headings.target)),
    part(3, words(form.headings.progress)),
  )
}
#let goal-table(goal) = table(
  columns: columns, inset: inset, stroke: none, align: left + top,
  table.header(goal-row(goal), ..heading-row),
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
