import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { contentDisposition } from '../../content-disposition.ts'
import { answerDesk } from './answer-desk.tsx'
import { answerDrop } from './answer-drop.ts'
import { answerOriginal, answerPicture, answerReceivedFile } from './answer-received-file.tsx'
import { answerReceivedSheet } from './answer-received-sheet.tsx'
import { answerProgress, answerReception } from './answer-reception.tsx'
import {
  answerCancel,
  answerFileAside,
  answerImport,
  answerResume,
  answerUndoAll,
  answerUndoImport,
} from './answer-reception-deed.ts'
import { answerSheetDeed, sheetDeeds } from './answer-sheet-deed.ts'
import type { DeskParts } from './desk-parts.ts'

// The text of a long cell, or the names of all sheets of a large drop.
const maxSize = 512 * 1024

const tooLarge = () => {
  throw new HTTPException(413)
}

const answerTrial = async (c: Context, { trialFiles }: DeskParts): Promise<Response> => {
  if (trialFiles === null) return c.notFound()
  return c.body(Uint8Array.from(await trialFiles()), 200, {
    'content-type': 'application/zip',
    'content-disposition': contentDisposition('試し用の調書.zip', 'trial.zip'),
  })
}

const receptionPages = (pages: Hono, parts: DeskParts): void => {
  pages.get('/:reception', (c) => answerReception(c, parts, c.req.param('reception')))
  pages.get('/:reception/progress', (c) => answerProgress(c, parts, c.req.param('reception')))
  pages.post('/:reception/cancel', (c) => answerCancel(c, parts, c.req.param('reception')))
  pages.post('/:reception/resume', (c) => answerResume(c, parts, c.req.param('reception')))
  pages.post('/:reception/import', (c) => answerImport(c, parts, c.req.param('reception')))
  pages.post('/:reception/undo-import', (c) => answerUndoAll(c, parts, c.req.param('reception')))
}

const filePages = (pages: Hono, parts: DeskParts): void => {
  const of = (c: Context) => ({ receptionId: c.req.param('reception') ?? '', fileId: c.req.param('file') ?? '' })
  pages.get('/:reception/files/:file', (c) => answerReceivedFile(c, parts, of(c)))
  pages.get('/:reception/files/:file/original', (c) => answerOriginal(c, parts, of(c)))
  pages.get('/:reception/files/:file/pages/:page{[1-9][0-9]{0,3}\\.png}', (c) =>
    answerPicture(c, parts, { ...of(c), page: Number.parseInt(c.req.param('page'), 10) }),
  )
  pages.post('/:reception/files/:file/aside', (c) => answerFileAside(c, parts, of(c)))
}

const sheetPages = (pages: Hono, parts: DeskParts): void => {
  const of = (c: Context) => ({ receptionId: c.req.param('reception') ?? '', sheetId: c.req.param('sheet') ?? '' })
  pages.get('/:reception/sheets/:sheet', (c) => answerReceivedSheet(c, parts, of(c)))
  pages.post('/:reception/sheets/:sheet/undo-import', (c) => answerUndoImport(c, parts, of(c)))
  for (const deed of sheetDeeds) {
    const end = deed === 'findings' ? 'findings/:finding{[0-9]{1,5}}' : deed
    pages.post(`/:reception/sheets/:sheet/${end}`, (c) =>
      answerSheetDeed(c, parts, { ...of(c), deed, finding: Number(c.req.param('finding') ?? 0) }),
    )
  }
}

/** The receiving desk: files are dropped, read, looked at beside their source, decided about, imported, and taken back. */
export const deskPages = (parts: DeskParts): Hono => {
  const pages = new Hono()
  pages.get('/', (c) => answerDesk(c, parts))
  // Files are as large as they are: this one form has its own limit.
  pages.post('/', (c) => answerDrop(c, parts))
  pages.get('/trial.zip', (c) => answerTrial(c, parts))
  pages.use(bodyLimit({ maxSize, onError: tooLarge }))
  receptionPages(pages, parts)
  filePages(pages, parts)
  sheetPages(pages, parts)
  return pages
}
