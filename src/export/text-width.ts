const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const halfWidth = /^[\u0020-\u007e\uff61-\uff9f]$/
const words = /[\u0021-\u007e]+|./gsu

const characterWidth = (character: string): number =>
  zeroWidth.test(character) ? 0 : halfWidth.test(character) ? 1 : 2

/** How wide a text is in a Japanese fixed-pitch font, counted in half-widths: 「(1)」 is 3, 「①」 is 2, 「10回」 is 4. */
export const textWidth = (text: string): number => {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

const lineCountOfParagraph = (paragraph: string, width: number): number => {
  let lines = 1
  let used = 0
  for (const [word] of paragraph.matchAll(words)) {
    const length = textWidth(word)
    if (used + length <= width) {
      used += length
      continue
    }
    // A word longer than a line starts on one of its own and is broken; any other goes to the next line whole.
    lines += Math.max(1, Math.ceil(length / width) - (used === 0 ? 1 : 0))
    used = length > width ? length % width || width : length
  }
  return lines
}

/** How many lines a text takes in a column so many half-widths wide; its own line breaks count: 「ab\nc」 takes 2. */
export const lineCount = (text: string, width: number): number =>
  text.split('\n').reduce((lines, paragraph) => lines + lineCountOfParagraph(paragraph, width), 0)
