import { findSeparator } from './find-separator.ts'

/** Whether a text is a table cut at commas or semicolons; a text with tabs, a page of HTML and prose are none. */
export const isCsv = (text: string): boolean => findSeparator(text) !== null
