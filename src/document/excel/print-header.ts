/** Fonts, sizes, colours, pictures, and what the printer fills in: page, date, time, file, worksheet. */
const codes = /&(?:"[^"]*"|K(?:[0-9A-Fa-f]{6}|[0-9]{2}[+-][0-9]{3})|[0-9]{1,3}|[PN](?:[+-][0-9]+)?|[A-Za-z])/g
const ampersand = '\u0000'

/**
 * The words printed above every page, left, middle and right each a line of its own:
 * 「&L様式1&C&"明朝"令和7年度 重点目標&R&P」 → 「様式1」「令和7年度 重点目標」.
 */
export const printHeader = (header: string): readonly string[] =>
  header
    .replaceAll('&&', ampersand)
    .split(/&[LCR]/)
    .flatMap((part) => part.replace(codes, '').replaceAll(ampersand, '&').split(/\r?\n/))
    .map((line) => line.trim())
    // What is left of 「&P/&N」 or 「- &P -」 are no words.
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^[/／]?\s*ページ$/.test(line))
