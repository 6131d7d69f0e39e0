import { Hono } from 'hono'
import type { AreaParts } from '../area-parts.ts'
import { readCount, readSheetPath } from '../sheet-path.ts'
import { answerSheet } from './answer-sheet.tsx'
import { answerYear } from './answer-year.tsx'

/** The pages of staff, for reading: every sheet in every state, with its findings. */
export const officePages = (parts: AreaParts): Hono => {
  const pages = new Hono()
  pages.get('/', (c) => answerYear(c, parts, null))
  pages.get('/years/:year', (c) => {
    const year = readCount(c.req.param('year'))
    return year === null ? c.notFound() : answerYear(c, parts, year)
  })
  pages.get('/sheets/:id/:phase', (c) => {
    const path = readSheetPath(c.req.param('id'), c.req.param('phase'))
    return path === null ? c.notFound() : answerSheet(c, parts, path)
  })
  return pages
}
