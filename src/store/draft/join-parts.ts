import type { Place } from '../../base/place.ts'
import {
  type ActionItem,
  type ActionStep,
  type Continuity,
  continuities,
  type Goal,
  type Sheet,
} from '../../sheet/sheet.ts'
import type { Part, PartCell } from './part.ts'

type Words = { readonly own: ReadonlyMap<string, PartCell>; readonly optional: Optional }
type Optional = { readonly extra?: Readonly<Record<string, string>>; readonly places?: Readonly<Record<string, Place>> }

const extraHeading = /^extra\.(.*)$/s

const optionalOf = (cells: readonly PartCell[]): Optional => {
  const extra = cells
    .filter((cell) => extraHeading.test(cell.column))
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ column, text }) => (text === null ? [] : [[column.replace(extraHeading, '$1'), text] as const]))
  const places = cells.flatMap(({ column, place }) => (place === null ? [] : [[column, place] as const]))
  return {
    ...(extra.length > 0 && { extra: Object.fromEntries(extra) }),
    ...(places.length > 0 && { places: Object.fromEntries(places) }),
  }
}

const wordsOf = (part: Part): Words => ({
  own: new Map(part.cells.map((cell) => [cell.column, cell])),
  optional: optionalOf(part.cells),
})

const textIn = ({ own }: Words, column: string): string | null => own.get(column)?.text ?? null

/** `{ section: '企画課' }`, or nothing where no text stands. */
const optionalText = <Column extends string>(words: Words, column: Column): { [Key in Column]?: string } => {
  const text = textIn(words, column)
  return text === null ? {} : ({ [column]: text } as { [Key in Column]?: string })
}

const continuityOf = (text: string | null): Continuity | null =>
  continuities.find((continuity) => continuity === text) ?? null

type Children = (part: Part) => readonly Part[]

const stepOf = (part: Part): ActionStep => {
  const words = wordsOf(part)
  return {
    id: part.id,
    mark: textIn(words, 'mark'),
    action: textIn(words, 'action'),
    target: textIn(words, 'target'),
    progress: textIn(words, 'progress'),
    ...optionalText(words, 'section'),
    ...words.optional,
  }
}

const itemOf = (part: Part, children: Children): ActionItem => {
  const words = wordsOf(part)
  return {
    id: part.id,
    mark: textIn(words, 'mark'),
    title: textIn(words, 'title'),
    continuity: continuityOf(textIn(words, 'continuity')),
    target: textIn(words, 'target'),
    progress: textIn(words, 'progress'),
    steps: children(part).map(stepOf),
    ...words.optional,
  }
}

const goalOf = (part: Part, children: Children): Goal => {
  const words = wordsOf(part)
  const number = textIn(words, 'number')
  return {
    id: part.id,
    number: number === null ? null : Number(number),
    title: textIn(words, 'title'),
    selfEvaluation: textIn(words, 'selfEvaluation'),
    ...optionalText(words, 'selfEvaluationRemark'),
    items: children(part).map((item) => itemOf(item, children)),
    ...words.optional,
  }
}

/** The tree that `splitSheet` made flat, each part with its id; the parts may come in any order. */
export const joinParts = (parts: readonly Part[]): Pick<Sheet, 'title' | 'goals'> => {
  const byParent = Map.groupBy(parts, (part) => part.parent)
  const children: Children = (part) => (byParent.get(part.id) ?? []).toSorted((a, b) => a.position - b.position)
  const [sheet] = byParent.get(null) ?? []
  if (!sheet) return { title: '', goals: [] }
  return { title: textIn(wordsOf(sheet), 'title') ?? '', goals: children(sheet).map((goal) => goalOf(goal, children)) }
}
