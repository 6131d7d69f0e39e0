import type { Span } from '../../base/place.ts'

const codes =
  /https?:\/\/[^\s、。）)]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}|\(?0\d{1,4}\)?-\d{1,4}-\d{3,4}(?!\d)|\(0\d{1,4}\)\s?\d{1,4}-\d{4}(?!\d)|(?<![\d-])\d{3}-\d{4}(?![\d-])|(?<!\d)\d{1,4}(?:-\d{1,4}){2,6}(?!\d)/g
const mayHaveCode = /[-@]|:\/\//

/** Telephone and postal numbers, addresses and e-mails: places whose digits count nothing. */
export const findCodes = (folded: string): Span[] =>
  mayHaveCode.test(folded)
    ? [...folded.matchAll(codes)].map((found) => [found.index, found.index + found[0].length] as const)
    : []
