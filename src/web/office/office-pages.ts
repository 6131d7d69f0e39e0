import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { phases } from '../../sheet/phase.ts'
import { formSettingsAddress, type LineAddress } from '../../view/address.ts'
import { readCount, readSheetPath } from '../sheet-path.ts'
import { answerConfirm, answerCorrect, answerUndo } from './answer-decision.tsx'
import {
  answerDefaultForm,
  answerFormFile,
  answerFormPaper,
  answerFormSchema,
  answerFormSettings,
  answerFormUndone,
  answerSavedForm,
  answerTriedForm,
} from './answer-form-settings.tsx'
import { answerLine } from './answer-line.tsx'
import { answerSheet } from './answer-sheet.tsx'
import { answerYear } from './answer-year.tsx'
import { bookPages } from './book/book-pages.ts'
import { collectPages } from './collect/collect-pages.tsx'
import { deskPages } from './desk/desk-pages.ts'
import type { DeskParts } from './desk/desk-parts.ts'
import type { OfficeParts } from './office-parts.ts'

// A form about one reading is a few hundred bytes.
const maxSize = 64 * 1024

const tooLarge = () => {
  throw new HTTPException(413)
}

const lineOf = (id: string, phaseWord: string, partId: string): LineAddress | null => {
  const phase = phases.find((known) => known === phaseWord)
  return phase ? { sheetId: id, phase, partId } : null
}

const line = '/sheets/:id/:phase/lines/:part'
const measure = `${line}/measures/:position{[0-9]{1,4}}`

const linePages = (pages: Hono, parts: OfficeParts): void => {
  type Answer = (c: Context, parts: OfficeParts, address: LineAddress, position: number) => Promise<Response>
  const answering =
    (answer: Answer) =>
    (c: Context): Response | Promise<Response> => {
      const { id = '', phase = '', part = '', position = '0' } = c.req.param()
      const address = lineOf(id, phase, part)
      return address === null ? c.notFound() : answer(c, parts, address, Number(position))
    }
  pages.get(
    line,
    answering((c, _parts, address) => answerLine(c, parts, address)),
  )
  pages.post(`${measure}/confirm`, answering(answerConfirm))
  pages.post(`${measure}/correct`, answering(answerCorrect))
  pages.post(`${line}/undo`, answering(answerUndo))
}

const formPages = (pages: Hono, parts: OfficeParts): void => {
  const form = '/settings/form'
  pages.get(form, (c) => answerFormSettings(c, parts))
  pages.post(form, (c) => answerSavedForm(c, parts))
  // Whoever asks for the address of what they tried begins anew.
  pages.get(`${form}/try`, (c) => c.redirect(formSettingsAddress))
  pages.post(`${form}/try`, (c) => answerTriedForm(c, parts))
  pages.post(`${form}/paper`, (c) => answerFormPaper(c, parts))
  pages.post(`${form}/undo`, (c) => answerFormUndone(c, parts))
  pages.post(`${form}/default`, (c) => answerDefaultForm(c, parts))
  pages.get(`${form}/form.json`, (c) => answerFormFile(c, parts))
  pages.get(`${form}/form.schema.json`, answerFormSchema)
}

/** The pages of staff: every sheet in every state with its findings, and what was read in it to confirm and correct. */
export const officePages = (parts: DeskParts): Hono => {
  const pages = new Hono()
  pages.use(csrf())
  // Before the limit for forms: the desk receives files.
  pages.route('/desk', deskPages(parts))
  pages.use(bodyLimit({ maxSize, onError: tooLarge }))
  pages.get('/', (c) => answerYear(c, parts, null))
  pages.get('/years/:year', (c) => {
    const year = readCount(c.req.param('year'))
    return year === null ? c.notFound() : answerYear(c, parts, year)
  })
  pages.get('/sheets/:id/:phase', (c) => {
    const path = readSheetPath(c.req.param('id'), c.req.param('phase'))
    return path === null ? c.notFound() : answerSheet(c, parts, path)
  })
  linePages(pages, parts)
  formPages(pages, parts)
  pages.route('/book', bookPages(parts))
  pages.route('/collect', collectPages(parts))
  return pages
}
