import { pdfTemplate } from './pdf-template.ts'

/** The bound book in Typst's language, around the form's own template. */
export const pdfBookTemplate = `${pdfTemplate}
#let book = json(bytes(sys.inputs.paper))
#let front = book.front
#let chapter-of(index) = "department-" + str(index + 1)
#let place-of(index, number) = chapter-of(index) + "-" + str(number + 1)
#let page-of(place) = context counter(page).at(label(place)).first()
#set document(title: book.documentTitle, date: none)

#let cover = {
  set page(
    paper: front.paper, flipped: front.flipped, margin: 20mm,
  )
  show heading: it => text(size: front.size * 2.6pt, weight: "bold", it.body)
  set text(size: front.size * 1.6pt)
  set align(center)
  v(1fr)
  words(book.cover.city)
  v(8mm)
  heading(level: 1, outlined: false, bookmarked: true, words(book.title))
  v(8mm)
  words(book.cover.year)
  v(2fr)
  words(book.cover.date)
  if book.cover.note != () { v(4mm); words(book.cover.note) }
  v(1fr)
}

#let front-page(title, body) = on-paper(front, head: running-head((), book.runningTitle), {
  show heading.where(level: 1): it => text(size: front.size * 1.6pt, weight: "bold", it.body)
  heading(level: 1, outlined: false, bookmarked: true, title)
  v(6mm, weak: true)
  body
})

#let contents = front-page(book.words.contents, {
  set par(leading: 0.5em, spacing: 0.5em)
  show outline.entry.where(level: 1): set text(weight: "bold")
  show outline.entry.where(level: 1): set block(above: 1.2em)
  set outline.entry(fill: box(width: 1fr, inset: (x: 0.4em), repeat(text(fill: luma(120), "."), gap: 0.3em)))
  columns(if front.flipped { 2 } else { 1 }, gutter: 12mm, outline(title: none, depth: 2, indent: 1em))
})

#let ruled(columns, align: left, header, ..cells) = table(
  columns: columns, stroke: rule, inset: (x: 6pt, y: 4pt), align: align,
  table.header(..header.map(body => table.cell(fill: faint, align: center + horizon, body))),
  ..cells,
)

#let legend = front-page(book.words.legend, ruled(
  (6em, 24em), align: (center, left),
  (book.words.mark, book.words.meaning),
  ..for (mark, meaning) in book.legend { (words(mark), words(meaning)) },
))

#let summary = front-page(book.words.summary, ruled(
  (14em, 4em, 1fr, 10em, 4.5em), align: (left, center, left, center, right),
  (book.words.department, book.words.number, words(book.goalLabel), words(book.gradeLabel), book.words.page),
  ..for (index, form) in book.forms.enumerate() {
    for (number, goal) in form.goals.enumerate() {
      let place = place-of(index, number)
      if number == 0 {
        let name = link(label(chapter-of(index)), words(form.chapter))
        (table.cell(rowspan: form.goals.len(), breakable: form.goals.len() > 12, name),)
      }
      let title = if goal.title == none { form.goalLabel } else { goal.title }
      (words(goal.number), link(label(place), words(title)), words(goal.selfEvaluation), page-of(place))
    }
  },
))

#cover
#contents
#if book.legend != () { legend }
#if book.hasSummary { summary }
#for (index, form) in book.forms.enumerate() {
  on-paper(form, head: running-head(book.runningTitle, form.chapter), sheet(form, chapter: chapter-of(index)))
}
`
