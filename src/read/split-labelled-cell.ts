import { foldWidth } from '../base/text.ts'
import { findMarks } from './find-marks.ts'
import { firstMark } from './first-mark.ts'
import { headingRole } from './heading-role.ts'
import type { HeadingRole } from './heading-words.ts'
import type { PlacedCell } from './place-cells.ts'

const mark = '(?:[①-⑳]|\\([0-9]{1,2}\\)|[0-9]{1,2}[.)]|[ア-ト][.、)])'
const label = `[【\\[〔〈<]\\s*([^】\\]〕〉>\\n]{2,14}?)\\s*[】\\]〕〉>]\\s*:?|(?<=^|\\n[^\\S\\n]*)[・○●■◆▶]?([^\\s:、。【\\[〔〈<(①-⑳・○●■◆]{2,10})\\s*:`
/** A label inside a cell, at the head of a line or behind white space, with the mark before it. */
const labels = new RegExp(`(?<=^|\\s|${mark})(${mark})?[^\\S\\n]*(?:${label})`, 'g')

/** Roles that a label inside a cell may name. */
const within: ReadonlySet<HeadingRole> = new Set([
  'item',
  'action',
  'target',
  'progress',
  'evaluation',
  'remark',
  'extra',
])

type Label = {
  readonly role: HeadingRole
  readonly heading: string
  readonly mark: string | null
  readonly start: number
  readonly end: number
}

const findLabels = (text: string): readonly Label[] => {
  const found = Array.from(foldWidth(text).matchAll(labels)).flatMap((match): readonly Label[] => {
    const word = match[2] ?? match[3] ?? ''
    const role = headingRole(word)
    const end = match.index + match[0].length
    return role && within.has(role)
      ? [{ role: role === 'item' ? 'action' : role, heading: word, mark: match[1] ?? null, start: match.index, end }]
      : []
  })
  const roles = new Set(found.map(({ role }) => role))
  return roles.size > 1 && (roles.has('target') || roles.has('progress')) ? found : []
}

const isOutline = ({ role }: PlacedCell): boolean => role === 'item' || role === 'action'

/** Where the next item begins in what stands behind a label: 「2回\n② 訪問の充実」. */
const nextItem = (text: string, first: ReturnType<typeof firstMark>): number => {
  const next = first
    ? findMarks(text).find(
        ({ family, number, start }) =>
          family === first.family && number > first.number && /(?:^|\n)\s*$/.test(text.slice(0, start)),
      )
    : undefined
  return next?.start ?? text.length
}

/** A cell that says itself what its words are: 「【目標】3回 【実績】2回」 is a target and a report. */
const splitOne = (placed: PlacedCell): readonly (readonly PlacedCell[])[] => {
  const { text } = placed.cell
  const found = findLabels(text)
  const [firstLabel] = found
  if (!firstLabel) return [[placed]]
  const rows: PlacedCell[][] = [[]]
  const add = (piece: Pick<PlacedCell, 'role' | 'heading'>, words: string): void => {
    if (words.trim() !== '') rows.at(-1)?.push({ ...placed, ...piece, cell: { ...placed.cell, text: words.trim() } })
  }
  add(placed, text.slice(0, firstLabel.start))
  const first = isOutline(placed) ? firstMark(text) : null
  let printed: string | null = null
  found.forEach((each, index) => {
    printed = each.mark ?? printed
    const value = text.slice(each.end, found[index + 1]?.start ?? text.length)
    const end = nextItem(value, first)
    add(each, `${printed === null || isOutline(placed) ? '' : `${printed} `}${value.slice(0, end).trim()}`)
    if (end >= value.length) return
    rows.push([])
    add(placed, value.slice(end))
  })
  return rows
}

/** Parts the cells of a row that label their own words; a cell that holds several items makes several rows. */
export const splitLabelledCells = (row: readonly PlacedCell[]): readonly (readonly PlacedCell[])[] => {
  const split = row.map(splitOne)
  const height = Math.max(1, ...split.map((rows) => rows.length))
  const rows = Array.from({ length: height }, (_, index) => split.flatMap((parts) => parts[index] ?? []))
  // What is labelled 取組 in a cell is done for the item that has a cell of its own.
  const namesStep = rows.some((cells) =>
    cells.some((each) => isOutline(each) && !row.some(({ cell }) => cell === each.cell)),
  )
  return namesStep
    ? rows.map((cells) =>
        cells.map((each) => (each.role === 'action' && row.includes(each) ? { ...each, role: 'item' } : each)),
      )
    : rows
}
