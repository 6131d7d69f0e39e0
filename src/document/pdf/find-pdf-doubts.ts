import type { CellRevision, Document, DocumentCell } from '../../base/document.ts'
import type { DocumentDoubt, DocumentFinding } from '../../base/document-problem.ts'
import type { Place } from '../../base/place.ts'
import type { PageWords } from './page-words.ts'

const cellsOf = ({ pages }: Document): readonly DocumentCell[] =>
  pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [])))

/** What is odd about a PDF that was read: one finding of a kind, at the first place, with their number. */
export const findPdfDoubts = (document: Document, pages: readonly PageWords[]): readonly DocumentFinding[] => {
  const { source } = document
  const findings: DocumentFinding[] = []
  const doubt = (code: DocumentDoubt, level: DocumentFinding['level'], places: readonly Place[], count: number) => {
    const [place] = places
    if (place) findings.push({ code, level, place, detail: { count } })
  }
  const pagesWhere = (is: (page: PageWords) => boolean) => pages.filter(is).map(({ page }) => ({ source, page }))
  const revised = (kind: CellRevision['kind']) =>
    cellsOf(document)
      .filter(({ revisions }) => revisions?.some((revision) => revision.kind === kind))
      .map(({ place }) => place)
  const undecoded = cellsOf(document).filter(({ text }) => text.includes('\ufffd'))
  const empty = pagesWhere(({ letters }) => letters === 0)
  const recognised = pagesWhere(({ letters, hidden }) => hidden * 2 > letters)
  const turned = pagesWhere(({ leftOut }) => leftOut > 0)
  const [struck, red] = [revised('struck'), revised('red')]
  doubt(
    'characters-not-decoded',
    'warning',
    undecoded.map(({ place }) => place),
    undecoded.length,
  )
  doubt('page-without-words', 'warning', empty, empty.length)
  doubt('words-recognised', 'warning', recognised, recognised.length)
  doubt('turned-words-left-out', 'hint', turned, turned.length)
  doubt('struck-words', 'warning', struck, struck.length)
  doubt('red-words', 'warning', red, red.length)
  return findings
}
