import type { Look } from '../words/piece.ts'
import { settingOf } from '../xml/child-of.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { finalLook, readRunLook } from './run-look.ts'
import type { Style, StyleSheet } from './style-sheet.ts'

/**
 * How the words of a run look, by its own properties, else its style, else its paragraph's. Table styles are not asked:
 * they colour headings.
 */
export const lookOfRun = (
  properties: XmlElement | undefined,
  paragraphStyles: readonly Style[],
  styleSheet: StyleSheet,
): Look | 'hidden' => {
  const ownStyles = styleSheet.styles(settingOf(properties, 'rStyle'))
  const inherited = [...ownStyles, ...paragraphStyles].flatMap(({ look }) => look ?? [])
  return finalLook(properties ? [readRunLook(properties), ...inherited] : inherited)
}
