import { makeNumberCounter, type NumberCounter } from '../numbering/number-counter.ts'
import type { Numbering } from '../numbering/read-numbering.ts'
import type { StyleSheet } from '../style/style-sheet.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { type FieldStack, makeFieldStack } from './field-stack.ts'
import type { Piece } from './piece.ts'

/** What goes on from paragraph to paragraph while a document is read from its beginning to its end. */
export type Story = {
  readonly styleSheet: StyleSheet
  readonly numbering: Numbering
  readonly counter: NumberCounter
  readonly fields: FieldStack
  /** Text boxes met and not read yet: they float beside the text. */
  readonly textBoxes: XmlElement[]
  /** The notes referred to, in their order: `footnote 2`. */
  readonly notes: string[]
  /** Words of a paragraph whose end was deleted: they belong to the next one. */
  readonly held: Piece[]
  unknownSigns: number
  charactersRemoved: number
}

/** A story at its beginning. */
export const beginStory = (styleSheet: StyleSheet, numbering: Numbering): Story => ({
  styleSheet,
  numbering,
  counter: makeNumberCounter(numbering),
  fields: makeFieldStack(),
  textBoxes: [],
  notes: [],
  held: [],
  unknownSigns: 0,
  charactersRemoved: 0,
})
