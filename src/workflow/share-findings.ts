import type { Place } from '../base/place.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { FindingCode, SheetFinding } from '../sheet/sheet-finding.ts'

/** These stand in the head of a sheet, above all its goals. */
const headCodes: readonly FindingCode[] = [
  'form-title-differs',
  'fiscal-year-missing',
  'phase-missing',
  'department-missing',
  'title-repeated',
]

const placesOf = (sheet: Sheet): readonly Place[] =>
  sheet.goals
    .flatMap((goal) => [goal, ...goal.items.flatMap((item) => [item, ...item.steps])])
    .flatMap((part) => Object.values<Place | undefined>(part.places ?? {}).flatMap((place) => place ?? []))

const sameLeaf = (a: Place, b: Place): boolean => a.page === b.page && a.sheet === b.sheet

/** Which sheet a place lies in: one on the same page or worksheet; of several, the last that begins above it. */
const sheetAt = (place: Place, sheets: readonly (readonly Place[])[], isHead: boolean): number => {
  const line = place.line ?? 0
  const onLeaf = sheets.map((places, index) => ({
    index,
    lines: places.filter((own) => sameLeaf(own, place)).map((own) => own.line ?? 0),
  }))
  const candidates = onLeaf.filter(({ lines }) => lines.length > 0)
  const above = candidates.findLast(({ lines }) => Math.min(...lines) <= line)
  const below = candidates.find(({ lines }) => Math.min(...lines) >= line)
  return (isHead ? (below ?? above) : (above ?? below))?.index ?? 0
}

/** Whose findings are whose, where one document has several sheets; what concerns the whole file is said of each. */
export const shareFindings = (
  sheets: readonly Sheet[],
  findings: readonly SheetFinding[],
): readonly (readonly SheetFinding[])[] => {
  if (sheets.length < 2) return sheets.map(() => findings)
  const places = sheets.map(placesOf)
  const owned = findings.map((finding) => {
    const { line, page, sheet } = finding.place
    const isOfFile = line === undefined && page === undefined && sheet === undefined
    return { finding, owner: isOfFile ? null : sheetAt(finding.place, places, headCodes.includes(finding.code)) }
  })
  return sheets.map((_, index) =>
    owned.flatMap(({ finding, owner }) => (owner === null || owner === index ? [finding] : [])),
  )
}
