const closingOf: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '(': ')',
  '【': '】',
  '〔': '〕',
  '<': '>',
}
const openings = new Set(Object.keys(closingOf))
const closings = new Set(Object.values(closingOf))
/** Longer than this, or over a line end, a bracket was never closed, and what looks like its end is another's. */
const longest = 120

/** A bracket that holds more than the number of a mark. */
const opensBracket = /[「『【〔<]|\((?![0-9]{1,2}\))/

/** So few pairs of brackets are quicker looked through than drawn into a row of counts. */
const fewBrackets = 8

/** Tells whether a place in a text is inside brackets that are closed again: the ① of 「(委員 ①名簿)」, not the mark (1). */
export const insideBrackets = (text: string): ((index: number) => boolean) => {
  if (!opensBracket.test(text)) return () => false
  const closed = findClosedBrackets(text)
  if (closed.length <= fewBrackets) return (index) => closed.some(([start, end]) => start < index && index < end)
  const depths = new Int32Array(text.length + 2)
  for (const [start, end] of closed) {
    depths[start + 1] = (depths[start + 1] ?? 0) + 1
    depths[end] = (depths[end] ?? 0) - 1
  }
  for (let i = 1; i < depths.length; i++) depths[i] = (depths[i] ?? 0) + (depths[i - 1] ?? 0)
  return (index) => (depths[index] ?? 0) > 0
}

const findClosedBrackets = (text: string): readonly (readonly [start: number, end: number])[] => {
  const closed: [number, number][] = []
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (sign === '\n') open.length = 0
    else if (openings.has(sign)) open.push(i)
    else if (closings.has(sign)) {
      const start = open.at(-1)
      if (start === undefined || closingOf[text[start] ?? ''] !== sign) continue
      open.pop()
      if (i - start <= longest) closed.push([start, i])
    }
  }
  return closed
}
