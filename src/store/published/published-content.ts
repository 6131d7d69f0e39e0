import type { PublishedSheet, SheetSummary } from '../../sheet/kept-sheet.ts'

/** What is frozen and hashed. */
export type PublishedContent = Pick<PublishedSheet, 'sheetId' | 'fiscalYear' | 'phase' | 'departments' | 'sheet'>

/** What a list shows of a version, made when it is frozen so that a list need not open every sheet. */
export type PublishedOutline = Pick<SheetSummary, 'goals' | 'stepCount'>
