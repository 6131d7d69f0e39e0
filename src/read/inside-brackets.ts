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

/** Tells whether a place in a text is inside brackets that are closed again: the ① of 「(委員 ①名簿)」, not the mark (1). */
export const insideBrackets = (text: string): ((index: number) => boolean) => {
  const steps = new Int32Array(text.length + 2)
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (sign === '\n') open.length = 0
    else if (openings.has(sign)) open.push(i)
    else if (closings.has(sign)) {
      const start = open.at(-1)
      if (start === undefined || closingOf[text[start] ?? ''] !== sign) continue
      open.pop()
      if (i - start > longest) continue
      steps[start + 1] = (steps[start + 1] ?? 0) + 1
      steps[i] = (steps[i] ?? 0) - 1
    }
  }
  for (let i = 1; i < steps.length; i++) steps[i] = (steps[i] ?? 0) + (steps[i - 1] ?? 0)
  return (index) => (steps[index] ?? 0) > 0
}
