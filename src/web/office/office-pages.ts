import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { phases } from '../../sheet/phase.ts'
import { formSettingsAddress, type LineAddress } from '../../view/address.ts'
import type { AccountParts } from '../account-parts.ts'
import { readCount, readSheetPath } from '../sheet-path.ts'
import { accountPages } from './account/account-pages.ts'
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
import { answerChangedLicence, answerLicence } from './answer-licence.tsx'
import { answerLine } from './answer-line.tsx'
import { answerSheet } from './answer-sheet.tsx'
import { answerYear } from './answer-year.tsx'
import { bookPages } from './book/book-pages.ts'
import { collectPages } from './collect/collect-pages.tsx'
import { deskPages } from './desk/desk-pages.ts'
import type { DeskParts } from './desk/desk-parts.ts'
import type { OfficeParts } from './office-parts.ts'
import { type OfficeEnv, only, whoActs } from './who-acts.ts'

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

const linePages = (pages: Hono<OfficeEnv>): void => {
  type Answer = (c: Context, parts: OfficeParts, address: LineAddress, position: number) => Promise<Response>
  const answering =
    (answer: Answer) =>
    (c: Context<OfficeEnv>): Response | Promise<Response> => {
      const { id = '', phase = '', part = '', position = '0' } = c.req.param()
      const address = lineOf(id, phase, part)
      return address === null ? c.notFound() : answer(c, c.var.parts, address, Number(position))
    }
  pages.get(
    line,
    answering((c, parts, address) => answerLine(c, parts, address)),
  )
  pages.post(`${measure}/confirm`, answering(answerConfirm))
  pages.post(`${measure}/correct`, answering(answerCorrect))
  pages.post(`${line}/undo`, answering(answerUndo))
}

const licencePages = (pages: Hono<OfficeEnv>): void => {
  pages.use('/settings/licence', only('change-form'))
  pages.get('/settings/licence', (c) => answerLicence(c, c.var.parts))
  pages.post('/settings/licence', (c) => answerChangedLicence(c, c.var.parts))
}

const formPages = (pages: Hono<OfficeEnv>): void => {
  const form = '/settings/form'
  pages.use(`${form}/*`, only('change-form'))
  pages.get(form, (c) => answerFormSettings(c, c.var.parts))
  pages.post(form, (c) => answerSavedForm(c, c.var.parts))
  // Whoever asks for the address of what they tried begins anew.
  pages.get(`${form}/try`, (c) => c.redirect(formSettingsAddress))
  pages.post(`${form}/try`, (c) => answerTriedForm(c, c.var.parts))
  pages.post(`${form}/paper`, (c) => answerFormPaper(c, c.var.parts))
  pages.post(`${form}/undo`, (c) => answerFormUndone(c, c.var.parts))
  pages.post(`${form}/default`, (c) => answerDefaultForm(c, c.var.parts))
  pages.get(`${form}/form.json`, (c) => answerFormFile(c, c.var.parts))
  pages.get(`${form}/form.schema.json`, answerFormSchema)
}

/** The pages of staff: every sheet in every state with its findings, and what was read in it to confirm and correct. */
export const officePages = (parts: DeskParts, accounts: AccountParts | null): Hono<OfficeEnv> => {
  const pages = new Hono<OfficeEnv>()
  pages.use(csrf(), whoActs(parts, accounts))
  // Before the limit for forms: the desk receives files.
  pages.use('/desk/*', only('import'))
  pages.route('/desk', deskPages())
  pages.use(bodyLimit({ maxSize, onError: tooLarge }))
  pages.get('/', (c) => answerYear(c, c.var.parts, null))
  pages.get('/years/:year', (c) => {
    const year = readCount(c.req.param('year'))
    return year === null ? c.notFound() : answerYear(c, c.var.parts, year)
  })
  pages.get('/sheets/:id/:phase', (c) => {
    const path = readSheetPath(c.req.param('id'), c.req.param('phase'))
    return path === null ? c.notFound() : answerSheet(c, c.var.parts, path)
  })
  linePages(pages)
  formPages(pages)
  licencePages(pages)
  pages.route('/book', bookPages())
  pages.use('/collect/*', only('import'))
  pages.route('/collect', collectPages())
  if (accounts !== null) accountPages(pages, accounts)
  return pages
}
