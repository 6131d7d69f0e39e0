import type { PublishedSheet, PublishedSummary } from '../../sheet/kept-sheet.ts'

/** What is frozen and hashed. */
export type PublishedContent = Pick<
  PublishedSheet,
  'sheetId' | 'fiscalYear' | 'phase' | 'departments' | 'sheet' | 'measures'
>

/** What a list shows of a version, made when it is frozen so that a list need not open every sheet. */
export type PublishedOutline = Pick<PublishedSummary, 'departments' | 'goals' | 'stepCount' | 'standings'>
