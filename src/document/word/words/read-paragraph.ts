import { findListPlace } from '../numbering/find-list-place.ts'
import { lookOfRun } from '../style/look-of-run.ts'
import type { Style } from '../style/style-sheet.ts'
import { childOf, settingOf } from '../xml/child-of.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { collectPieces } from './collect-pieces.ts'
import { isStruckWhole } from './is-struck-whole.ts'
import type { Look, Piece, WordLine } from './piece.ts'
import { splitPieces } from './split-pieces.ts'
import type { Story } from './story.ts'

/** The list number stands at the head as Word prints it; it goes with its words where they are all struck out. */
const numberPieces = (
  properties: XmlElement | undefined,
  styles: readonly Style[],
  { pieces, story }: { readonly pieces: readonly Piece[]; readonly story: Story },
): readonly Piece[] => {
  const place = findListPlace(properties, styles, story.numbering)
  const words = place ? story.counter.next(place.numberId, place.level) : ''
  if (words === '') return []
  const mark = childOf(properties, 'rPr')
  const own = childOf(mark, 'ins') ? 'red' : lookOfRun(mark, styles, story.styleSheet)
  return [{ words, look: isStruckWhole(pieces) ? 'struck' : own === 'red' ? 'red' : 'plain' }]
}

const isEndDeleted = (properties: XmlElement | undefined): boolean => {
  const mark = childOf(properties, 'rPr')
  return (childOf(mark, 'del') ?? childOf(mark, 'moveFrom')) !== undefined
}

/**
 * The lines a paragraph prints, its list number before the first: 「(2) 窓口」. A paragraph whose end was deleted prints
 * none of its own; its words go on in the next.
 */
export const readParagraph = (paragraph: XmlElement, story: Story, look: Look): readonly WordLine[] => {
  const properties = childOf(paragraph, 'pPr')
  const styles = story.styleSheet.paragraphStyles(settingOf(properties, 'pStyle'))
  const own = collectPieces(paragraph, { story, styles, look })
  if (isEndDeleted(properties)) {
    for (const piece of own) story.held.push(piece)
    return []
  }
  const pieces = [...story.held.splice(0), ...own]
  return splitPieces([...numberPieces(properties, styles, { pieces, story }), ...pieces])
}
