import type { Place } from '../../base/place.ts'
import type { ExtraColumns, Sheet } from '../../sheet/sheet.ts'
import type { Part, PartCell, PartKind } from './part.ts'

/** The columns each kind of part has of its own, in the form's order. */
export const partColumns = {
  sheet: ['title'],
  goal: ['number', 'title', 'selfEvaluation', 'selfEvaluationRemark'],
  item: ['mark', 'title', 'continuity', 'target', 'progress'],
  step: ['mark', 'action', 'target', 'progress', 'section'],
} as const satisfies Readonly<Record<PartKind, readonly string[]>>

type Words = Readonly<Record<string, unknown>> & {
  readonly extra?: ExtraColumns
  readonly places?: Readonly<Record<string, Place | undefined>>
}

const ownCell = (words: Words, column: string): PartCell => {
  const text = words[column]
  return {
    column,
    position: 0,
    text: typeof text === 'string' || typeof text === 'number' ? String(text) : null,
    place: words.places?.[column] ?? null,
  }
}

const extraCells = (extra: ExtraColumns | undefined): readonly PartCell[] =>
  Object.entries(extra ?? {}).map(([heading, text], position) => ({
    column: `extra.${heading}`,
    position,
    text,
    place: null,
  }))

const cellsOf = (kind: PartKind, words: Words): readonly PartCell[] =>
  [...partColumns[kind].map((column) => ownCell(words, column)), ...extraCells(words.extra)].filter(
    ({ text, place }) => text !== null || place !== null,
  )

/**
 * A sheet as a flat list of its parts, each after its parent, for keeping. The ids say where a part stands in the tree:
 * `sheet`, then `0` the first goal, `0.1` its second item, `0.1.0` that item's first step.
 */
export const splitSheet = (sheet: Sheet): readonly Part[] => {
  const part = (kind: PartKind, id: string, parent: string | null, position: number, words: Words): Part => ({
    id,
    kind,
    parent,
    position,
    cells: cellsOf(kind, words),
  })
  return [
    part('sheet', 'sheet', null, 0, { title: sheet.title }),
    ...sheet.goals.flatMap((goal, g) => [
      part('goal', `${g}`, 'sheet', g, goal),
      ...goal.items.flatMap((item, i) => [
        part('item', `${g}.${i}`, `${g}`, i, item),
        ...item.steps.map((step, s) => part('step', `${g}.${i}.${s}`, `${g}.${i}`, s, step)),
      ]),
    ]),
  ]
}
