import { isRed } from '../is-red.ts'
import { isOn, xmlAttributes } from '../office/xml/xml-attributes.ts'

/** What of a font says something of the words: struck out, or red. */
export type FontLook = { readonly isStruck: boolean; readonly isRed: boolean }

export const plainLook: FontLook = { isStruck: false, isRed: false }

/** The old palette's red, dark red and the red of the first eight colours. */
const redOfPalette = new Set(['2', '10', '16'])

/** Takes in one property of a font: `<strike/>`, `<color rgb="FFFF0000"/>`. */
export const readFontLook = (look: FontLook, name: string, attributes: string): FontLook => {
  if (name !== 'strike' && name !== 'color') return look
  const values = xmlAttributes(attributes)
  if (name === 'strike') return { ...look, isStruck: !values.has('val') || isOn(values.get('val')) }
  const rgb = values.get('rgb')
  return { ...look, isRed: rgb ? isRed(rgb.slice(-6)) : redOfPalette.has(values.get('indexed') ?? '') }
}
