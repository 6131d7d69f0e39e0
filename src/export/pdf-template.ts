import { attachedDataDescription, attachedDataName } from '../base/attached-data.ts'

/**
 * The official form in Typst's language: `sheet(form)` sets one sheet. Every word comes in as JSON (see `pdf-form.ts`)
 * and is never read as markup. Colours and weights are those of a ruled paper form; lengths go with the form's letters.
 * There is one printed family at hand: gothic stands in where a form asks for mincho.
 */
export const pdfTemplate = `
#let rule = 0.6pt + black
// Parts the steps of an item: marks need not lead every column for the eye to find what belongs together.
#let hair = 0.3pt + luma(150)
#let shade = luma(236)
#let faint = luma(246)
#let inset = (x: 4pt, y: 3.2pt)

#set text(
  font: ("BIZ UDGothic", "Noto Sans JP"), fallback: false, lang: "ja", region: "JP", size: 10pt,
  cjk-latin-spacing: none, top-edge: 0.88em, bottom-edge: -0.12em,
)
#set par(leading: 0.36em, spacing: 0.36em, justify: false)

// The same sheets for programs: they read the file instead of the print.
#if "data" in sys.inputs {
  pdf.attach(
    "${attachedDataName}", bytes(sys.inputs.data),
    relationship: "data", mime-type: "application/json", description: "${attachedDataDescription}",
  )
}

// A gap that cannot be seen, where a line may be broken; no letter is added to the words for it.
#let words(pieces) = pieces.join(h(0.01pt))
#let cell(paragraphs) = for line in paragraphs {
  par(
    first-line-indent: (amount: line.indent * 1em, all: true),
    hanging-indent: line.hang * 1em,
    words(line.pieces),
  )
}
// A number or a grade of one or two letters stands large; words of a scale (「計画以上」) are set small.
#let short(pieces) = {
  let length = if pieces == () { 0 } else { pieces.join().clusters().len() }
  text(size: if length > 2 { 0.8em } else { 1.2em }, weight: "bold", words(pieces))
}

#let first-page(kind) = query(kind).map(it => it.location().page())
#let page-number = context {
  set text(size: 9pt)
  align(center, counter(page).display("1 / 1", both: true))
}
// The running head is left out where a heading of the first level stands on the page itself.
#let running-head(left-words, right-words) = context if here().page() not in first-page(heading.where(level: 1)) {
  set text(size: 8pt)
  grid(columns: (1fr, auto), column-gutter: 1em, words(left-words), align(right, words(right-words)))
}
#let on-paper(form, head: none, body) = {
  set page(
    paper: form.paper, flipped: form.flipped,
    margin: (top: form.margins.top * 1mm, right: form.margins.right * 1mm,
      bottom: form.margins.bottom * 1mm, left: form.margins.left * 1mm),
    header-ascent: 2mm, footer-descent: 4mm, header: head, footer: page-number,
  )
  set text(size: form.size * 1pt)
  body
}

// Bookmarks show a goal's number before its title; on the page it stands in a field of its own.
// Where the goal's row is printed again on a further page, it is no heading a second time.
#let named(form, goal, place, body) = {
  let number = goal.number.join(default: "")
  [#metadata(place)<goal-row>]
  context {
    let first = query(<goal-row>).find(it => it.value == place).location()
    if first.page() < here().page() { text(size: form.size * 1.1pt, weight: "bold", body) } else {
      [#heading(level: 2, numbering: if number != "" { (..) => number }, body)#label(place)]
    }
  }
}
// One heading cell over all columns: read aloud, it names the goal for every cell below.
#let goal-row(form, goal, place) = {
  let named = named.with(form, goal, place)
  let plain(pieces) = text(size: form.size * 1pt, weight: "regular", words(pieces))
  let has-number = not form.numberBeside and goal.number != ()
  let parts = (
    ..if has-number { ((2.6em, center, short(goal.number)),) },
    (form.labelWidths.goal * 1em + 8pt, center, if goal.title == none { named(plain(form.goalLabel)) } else { words(form.goalLabel) }),
    (1fr, left, if goal.title != none { named(words(goal.title)) }),
    ..if form.gradeLabel != none {
      (
        (form.labelWidths.grade * 1em + 8pt, center, words(form.gradeLabel)),
        (3.4em, center, short(goal.selfEvaluation)),
      )
    },
  )
  grid(
    columns: parts.map(part => part.at(0)), inset: inset, align: (x, _) => parts.at(x).at(1) + horizon,
    stroke: (x, _) => if x > 0 { (left: rule) },
    ..parts.map(part => part.at(2)),
  )
}
#let beside = (left: rule, right: rule)
// Below the goal's number stands nothing; where the number is in the goal's row, an unseen column keeps lines together.
#let edge-cell(form, rows: 1, breakable: false) = table.cell(
  rowspan: rows, breakable: breakable, inset: 0pt, stroke: if form.numberBeside { beside },
)[]
#let head-cells(form, goal, place) = {
  let count = form.columns.len()
  let part(body) = table.cell(fill: faint, align: center + horizon, stroke: rule, body)
  let row = goal-row(form, goal, place)
  if form.numberBeside {
    let number = table.cell(rowspan: 2, align: center, stroke: (..beside, top: rule), short(goal.number))
    (number, table.cell(colspan: count, inset: 0pt, fill: shade, stroke: rule, row))
    form.columns.map(column => part(words(column.heading)))
  } else {
    (table.cell(colspan: count + 1, inset: 0pt, fill: shade, stroke: rule, row),)
    let (first, ..others) = form.columns
    let lead = table.cell(colspan: 2, fill: faint, align: center + horizon, stroke: rule, words(first.heading))
    (lead, ..others.map(column => part(words(column.heading))))
  }
}
#let line-cells(form, line) = {
  if line.together > 0 { (edge-cell(form, rows: line.together, breakable: line.breakable),) }
  for part in line.cells {
    let edge = (..beside, top: if line.opensItem { rule } else { hair })
    let body = if part.isGrade { for one in part.paragraphs { short(one.pieces) } } else { cell(part.paragraphs) }
    let where = (left: left, center: center, right: right).at(part.align)
    (
      table.cell(
        rowspan: part.rows, stroke: edge, align: where + top, breakable: line.breakable or part.rows > 1, body,
      ),
    )
  }
}
#let under-cells(form, line) = (
  edge-cell(form, breakable: line.breakable),
  table.cell(
    colspan: form.columns.len(), inset: 0pt, breakable: line.breakable,
    // Its own rules lie on its shade; those of the cell around it would be covered.
    grid(
      stroke: rule,
      columns: (calc.max(form.labelWidths.goal, form.labelWidths.under) * 1em + 8pt, 1fr), inset: inset,
      grid.cell(fill: shade, words(line.label)), cell(line.paragraphs),
    ),
  ),
)
#let goal-table(form, goal, place) = table(
  columns: (if form.numberBeside { 2.6em } else { 0pt }, ..form.columns.map(column => column.share * 1fr)),
  inset: inset, stroke: none, align: left + top,
  table.header(repeat: form.repeatsHeader, ..head-cells(form, goal, place)),
  ..for line in goal.lines { line-cells(form, line) },
  ..for line in goal.under { under-cells(form, line) },
  table.footer(table.cell(colspan: form.columns.len() + 1, inset: 0pt, stroke: (top: rule))[]),
)

// The heading of the first level is the title of a sheet of its own, and the department's name in a book.
#let sheet(form, chapter: none) = {
  show heading.where(level: 1): it => text(
    size: form.size * if chapter == none { 1.4pt } else { 1pt },
    weight: if chapter == none { "bold" } else { "regular" },
    it.body,
  )
  show heading.where(level: 2): it => text(size: form.size * 1.1pt, weight: "bold", it.body)
  let title = words(form.title)
  align(center, if chapter == none { heading(level: 1, title) } else { text(size: 1.4em, weight: "bold", title) })
  v(3mm, weak: true)
  let names = if chapter == none { words(form.departments) } else { [#heading(level: 1, words(form.chapter))#label(chapter)] }
  let width = if form.departmentsWidth == none { auto } else { form.departmentsWidth * 1pt }
  grid(
    columns: (1fr, auto),
    align: (left + bottom, right + bottom),
    text(size: 1.1em, weight: "bold", words(form.yearLine)),
    grid(
      columns: (auto, width), stroke: rule, inset: (x: 8pt, y: 4pt), align: left + horizon,
      grid.cell(fill: shade, words(form.departmentLabel)), names,
    ),
  )
  v(2.5mm, weak: true)
  if form.legend != () {
    text(size: 0.9em, words(form.legend))
    v(2.5mm, weak: true)
  }
  for (index, goal) in form.goals.enumerate() {
    goal-table(form, goal, if chapter == none { "goal" } else { chapter } + "-" + str(index + 1))
    v(4mm, weak: true)
  }
  for note in form.notes { text(size: 0.9em, cell(note)) }
}
`

/** One sheet as a document; its data, if it has any, rides along as a file. */
export const pdfSheetTemplate = `${pdfTemplate}
#let form = json(bytes(sys.inputs.paper))
#set document(title: form.documentTitle, date: none)
#on-paper(form, head: running-head((), form.runningTitle), sheet(form))
`
