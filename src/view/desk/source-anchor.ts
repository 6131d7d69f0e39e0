import type { Document, DocumentCell, DocumentLine } from '../../base/document.ts'
import type { Place } from '../../base/place.ts'

/** Finds where in a document's page a place stands: its anchor and the number of its page. */
export type SourceSpot = { readonly anchor: string; readonly page: number }

/** The name of a place on its page: `B12`, `l12-3` for the third cell of line 12, `b349-119` for a box of a PDF. */
const spotName = ({ cell, line, box }: Place): string | null => {
  if (box) return `b${Math.round(box[0])}-${Math.round(box[1])}`
  const name = [line === undefined ? null : `l${line}`, cell ?? null].filter((part) => part !== null).join('-')
  return name === '' ? null : name.replace(/[^\w.-]/g, '_')
}

/** The anchor of a place on a page of its document: `sourceAnchor({ cell: 'B12' }, 1)` is `p1-B12`. */
export const sourceAnchor = (place: Place, page: number): string | null => {
  const name = spotName(place)
  return name === null ? null : `p${page}-${name}`
}

type Placed = DocumentCell | DocumentLine

/** Every cell and line of a page, in their order. */
export const placedOn = ({ blocks }: Document['pages'][number]): readonly Placed[] =>
  blocks.flatMap((block): readonly Placed[] => (block.kind === 'line' ? [block] : block.rows.flat()))

const holds = (outer: NonNullable<Place['box']>, inner: NonNullable<Place['box']>): boolean =>
  outer[0] <= inner[0] + 1 && outer[1] <= inner[1] + 1 && outer[2] >= inner[2] - 1 && outer[3] >= inner[3] - 1

/** Where on a page a place lies that none of its cells has as its own: in the cell whose box holds it, else on its line. */
const findHolding = (placed: readonly Placed[], place: Place): Place | null => {
  const { box, line } = place
  const found = placed.find(
    ({ place: own }) => (box && own.box && holds(own.box, box)) || (line !== undefined && own.line === line),
  )
  return found?.place ?? null
}

/** A way to look up where the words of a sheet stand in the document it was read from. */
export const sourceFinder = ({ pages }: Document): ((place: Place | null) => SourceSpot | null) => {
  const known = pages.map((page) => {
    const placed = placedOn(page)
    return { page, placed, anchors: new Set(placed.flatMap(({ place }) => sourceAnchor(place, page.number) ?? [])) }
  })
  return (place) => {
    if (place === null) return null
    const on = known.find(({ page }) =>
      place.sheet === undefined ? page.number === (place.page ?? 1) : page.name === place.sheet,
    )
    if (!on) return null
    const own = sourceAnchor(place, on.page.number)
    if (own !== null && on.anchors.has(own)) return { anchor: own, page: on.page.number }
    const holding = findHolding(on.placed, place)
    const anchor = holding && sourceAnchor(holding, on.page.number)
    return anchor === null ? null : { anchor, page: on.page.number }
  }
}
