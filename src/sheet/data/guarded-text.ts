// Besides the four signs, their full-width forms (a Japanese spreadsheet takes ＝ for =), and white space before them,
// which some programs step over. `'` itself is guarded so that one can always be taken off again. A number in brackets is
// no formula, but every spreadsheet makes −1 of the mark (1).
const risky = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠']|\s*[(（][\d０-９.,]+[)）]\s*$|$)/

/**
 * A text as it may stand in a cell of a CSV file: one `'` before it where a spreadsheet might run it, where it begins with
 * `'` itself or is a mark like (1), and where it is there and empty (an empty cell says that nothing stands there). 「=SUM(A1)」 → 「'=SUM(A1)」.
 */
export const guardText = (text: string): string => (risky.test(text) ? `'${text}` : text)

/** The text itself again: one `'` at the beginning is taken off. `unguardText(guardText(text))` is the text, whatever it is. */
export const unguardText = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell)

/** Whether a cell is as `guardText` leaves it; 「-1」 is not: a spreadsheet made it of 「(1)」 when it saved the file. */
export const isGuarded = (cell: string): boolean => cell.startsWith("'") || !risky.test(cell)
