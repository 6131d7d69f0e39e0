import type { DataSheet } from '../../sheet/data/data-sheet.ts'
import { dataSchemaName } from './data-json-schema.ts'

// JSON.stringify leaves these as they are; a file shall hold no control character, and \u2028 ends a line for some readers.
const unsafe = /[\u007f-\u009f\u2028\u2029\ufeff]/g

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Some sheets as the JSON `shirube-sheet/1`: words, ids, readings and measures, nothing lost. */
export const writeDataJson = (sheets: readonly DataSheet[]): string =>
  `${JSON.stringify({ $schema: dataSchemaName, format: 'shirube-sheet/1', sheets }, null, 2).replace(unsafe, escaped)}\n`
