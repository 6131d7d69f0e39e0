import { type Paper, readBlocks } from './table/read-blocks.ts'
import type { WordParts } from './word-parts.ts'
import { attributeOf } from './xml/attribute-of.ts'
import { childrenOf } from './xml/child-of.ts'
import type { XmlElement } from './xml/xml-element.ts'

const notesOf = (part: XmlElement | undefined, name: string): readonly (readonly [string, XmlElement])[] =>
  part ? childrenOf(part, name).map((note) => [`${name}Reference ${attributeOf(note, 'id') ?? ''}`, note] as const) : []

/**
 * Footnotes and endnotes follow the text, in the order it refers to them. The small figure in the text is left out: 「20人」
 * with note 1 is not 「20人1」.
 */
export const readNotes = ({ footnotes, endnotes }: WordParts, paper: Paper): void => {
  const notes = new Map([...notesOf(footnotes, 'footnote'), ...notesOf(endnotes, 'endnote')])
  for (const name of new Set(paper.story.notes)) {
    const note = notes.get(name)
    if (note) readBlocks(note, 'plain', paper)
  }
}
