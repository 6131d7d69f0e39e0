/**
 * A text without these letters at its end: `withoutEnd('相談\n\n', '\n')` → 「相談」. A pattern would try each of a
 * thousand empty lines in the middle as an end.
 */
export const withoutEnd = (text: string, letters: string): string => {
  let end = text.length
  while (end > 0 && letters.includes(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}
