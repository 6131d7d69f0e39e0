import { isRed } from '../../is-red.ts'
import type { Look } from '../words/piece.ts'
import { childOf, settingOf } from '../xml/child-of.ts'
import { isOn } from '../xml/is-on.ts'
import type { XmlElement } from '../xml/xml-element.ts'

/** What the properties of a run, or a style, say of how words look; undefined where they leave it to another. */
export type RunLook = {
  readonly isHidden: boolean | undefined
  readonly isStruck: boolean | undefined
  readonly isRed: boolean | undefined
}

const says = (properties: XmlElement, name: string): boolean | undefined => {
  const property = childOf(properties, name)
  return property && isOn(property)
}

/** Reads `w:rPr`. */
export const readRunLook = (properties: XmlElement): RunLook => {
  const colour = settingOf(properties, 'color')
  const [once, twice] = [says(properties, 'strike'), says(properties, 'dstrike')]
  return {
    isHidden: says(properties, 'vanish'),
    isStruck: once === undefined ? twice : once || twice === true,
    isRed: colour === undefined ? undefined : isRed(colour),
  }
}

/** How words look in the end: the first that says something is right. Hidden words (隠し文字) are not printed. */
export const finalLook = (looks: readonly RunLook[]): Look | 'hidden' => {
  const first = (name: keyof RunLook): boolean => looks.find((look) => look[name] !== undefined)?.[name] === true
  if (first('isHidden')) return 'hidden'
  if (first('isStruck')) return 'struck'
  return first('isRed') ? 'red' : 'plain'
}
