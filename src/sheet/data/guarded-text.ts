// Besides the four signs, their full-width forms (a Japanese spreadsheet takes ＝ for =), and white space before them,
// which some programs step over. `'` itself is guarded so that one can always be taken off again.
const isRisky = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠']|$)/

/**
 * A text as it may stand in a cell of a CSV file: one `'` before it where a spreadsheet might run it, where it begins with
 * `'` itself, and where it is there and empty (an empty cell says that nothing stands there). 「=SUM(A1)」 → 「'=SUM(A1)」.
 */
export const guardText = (text: string): string => (isRisky.test(text) ? `'${text}` : text)

/** The text itself again: one `'` at the beginning is taken off. `unguardText(guardText(text))` is the text, whatever it is. */
export const unguardText = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell)
