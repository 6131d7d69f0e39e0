/** Red as authors take it from the palette (FF0000, C00000, EE0000, E60012); no orange, brown or pink. */
const farthestHue = 15
const leastSaturation = 0.55
const leastBrightness = 0.6

/** Whether a colour in six hexadecimal digits is red: `isRed('C00000')`; `auto` and names are not. */
export const isRed = (colour: string): boolean => {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim())
  if (!digits) return false
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((two) => Number.parseInt(two, 16))
  const range = red - Math.min(green, blue)
  if (red <= green || red <= blue || range < red * leastSaturation || red < 255 * leastBrightness) return false
  return (60 * Math.abs(green - blue)) / range <= farthestHue
}
