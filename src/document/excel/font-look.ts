import { isOn, xmlAttributes } from './xml/xml-attributes.ts'

/** What of a font says something of the words: struck out, or red. */
export type FontLook = { readonly isStruck: boolean; readonly isRed: boolean }

export const plainLook: FontLook = { isStruck: false, isRed: false }

/** The old palette's red, dark red and the red of the first eight colours. */
const redOfPalette = new Set(['2', '10', '16'])

/** Red and dark red of the standard colours, and what people mix like them; no orange, pink or brown. */
const isRed = (rgb: string): boolean => {
  const [red = 0, green = 0, blue = 0] = [4, 2, 0].map((fromEnd) =>
    Number.parseInt(rgb.slice(rgb.length - fromEnd - 2, rgb.length - fromEnd), 16),
  )
  return red >= 0xb0 && green <= 0x40 && blue <= 0x55
}

/** Takes in one property of a font: `<strike/>`, `<color rgb="FFFF0000"/>`. */
export const readFontLook = (look: FontLook, name: string, attributes: string): FontLook => {
  if (name !== 'strike' && name !== 'color') return look
  const values = xmlAttributes(attributes)
  if (name === 'strike') return { ...look, isStruck: !values.has('val') || isOn(values.get('val')) }
  const rgb = values.get('rgb')
  return { ...look, isRed: rgb ? isRed(rgb) : redOfPalette.has(values.get('indexed') ?? '') }
}
