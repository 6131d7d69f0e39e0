import type { Look } from '../words/piece.ts'
import { childOf, settingOf } from '../xml/child-of.ts'
import { isOn } from '../xml/is-on.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { isRed } from './is-red.ts'
import type { Style, StyleSheet } from './style-sheet.ts'

const says = (sources: readonly XmlElement[], name: string): boolean =>
  isOn(sources.map((source) => childOf(source, name)).find((each) => each !== undefined))

const propertiesOf = (styles: readonly Style[]): readonly XmlElement[] =>
  styles.flatMap(({ runProperties }) => runProperties ?? [])

/**
 * How the words of a run look, by its own properties, else its style, else its paragraph's. Hidden words (隠し文字) are
 * not printed. Table styles are not asked: they colour headings.
 */
export const lookOfRun = (
  properties: XmlElement | undefined,
  paragraphStyles: readonly Style[],
  styleSheet: StyleSheet,
): Look | 'hidden' => {
  const own = properties ? [properties, ...propertiesOf(styleSheet.styles(settingOf(properties, 'rStyle')))] : []
  const sources = [...own, ...propertiesOf(paragraphStyles)]
  if (says(sources, 'vanish')) return 'hidden'
  if (says(sources, 'strike') || says(sources, 'dstrike')) return 'struck'
  const colour = sources.map((source) => settingOf(source, 'color')).find((each) => each !== undefined)
  return colour !== undefined && isRed(colour) ? 'red' : 'plain'
}
