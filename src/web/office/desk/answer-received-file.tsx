import type { Context } from 'hono'
import { ReceivedFilePage } from '../../../component/desk/received-file-page.tsx'
import type { ReceivedFile } from '../../../sheet/reception.ts'
import { findStoredFile, type StoredFile } from '../../../store/file/find-stored-file.ts'
import { findReceivedDocument } from '../../../store/reception/find-received-document.ts'
import { findReceivedFiles } from '../../../store/reception/find-received-files.ts'
import { findReception } from '../../../store/reception/find-reception.ts'
import { originalAddress, pictureAddress, receptionAddress } from '../../../view/desk/desk-address.ts'
import { showSource } from '../../../view/desk/show-source.ts'
import { findingMessage } from '../../../view/message/finding-message.ts'
import { placeName } from '../../../view/message/place-name.ts'
import { pictureOfPage } from '../../../workflow/reader/picture-of-page.ts'
import { answerPage, answerProblem } from '../../answer-page.tsx'
import type { AreaParts } from '../../area-parts.ts'
import { contentDisposition } from '../../content-disposition.ts'
import type { DeskParts } from './desk-parts.ts'
import { deskSite, receptionCrumbs } from './desk-site.ts'

/** Which file of which drop an address names. */
export type FileAddress = { readonly receptionId: string; readonly fileId: string }

const findFile = async (
  { db, code }: AreaParts,
  { receptionId, fileId }: FileAddress,
): Promise<ReceivedFile | null> => {
  const [file] = await findReceivedFiles(db, code, { fileId })
  return file?.receptionId === receptionId ? file : null
}

const findBytes = async (parts: AreaParts, address: FileAddress): Promise<StoredFile | null> => {
  const file = await findFile(parts, address)
  return file?.storedFileId ? findStoredFile(parts.db, parts.code, file.storedFileId) : null
}

/** Answers with a received file: why no sheet was found in it, and what stands in it. */
export const answerReceivedFile = async (c: Context, parts: DeskParts, address: FileAddress): Promise<Response> => {
  const { db, code } = parts
  const { receptionId } = address
  const { site } = await deskSite(parts)
  const file = await findFile(parts, address)
  const reception = file && (await findReception(db, code, receptionId))
  if (!file || !reception) return answerProblem(c, site, 'received-sheet-not-found')
  const document = await findReceivedDocument(db, code, file.id)
  const hasPictures = document?.format === 'pdf' && file.storedFileId !== null
  const picture = hasPictures ? (page: number) => pictureAddress(receptionId, file.id, page) : null
  const notes = file.findings.map((finding, index) => ({
    anchor: `finding-${index}`,
    level: finding.level,
    where: placeName(finding.place),
    message: findingMessage(finding),
    proposal: finding.proposal ?? null,
  }))
  return answerPage(
    c,
    { site, title: file.name, crumbs: [...receptionCrumbs(reception), { label: file.name, address: null }] },
    <ReceivedFilePage
      path={file.path}
      reception={receptionAddress(receptionId)}
      original={file.storedFileId === null ? null : originalAddress(receptionId, file.id)}
      notes={notes}
      source={document && showSource(document, { pages: null, picture })}
    />,
  )
}

/** Answers with a file as it was received, to be kept and never shown as a page of ours: it is somebody else's. */
export const answerOriginal = async (c: Context, parts: DeskParts, address: FileAddress): Promise<Response> => {
  const stored = await findBytes(parts, address)
  if (!stored) return c.notFound()
  return c.body(Uint8Array.from(stored.bytes), 200, {
    'content-type': 'application/octet-stream',
    'content-disposition': contentDisposition(stored.name, 'original'),
  })
}

const widthOf = (asked: string | undefined): number => {
  const width = Number(asked)
  return Number.isInteger(width) ? Math.min(Math.max(width, 200), 2400) : 1200
}

/** Answers with the picture of a page of a PDF; it never changes, for the file does not. */
export const answerPicture = async (
  c: Context,
  parts: DeskParts,
  { page, ...address }: FileAddress & { readonly page: number },
): Promise<Response> => {
  const stored = await findBytes(parts, address)
  const png = stored && (await pictureOfPage(stored, page, widthOf(c.req.query('width'))))
  if (!png) return c.notFound()
  return c.body(Uint8Array.from(png), 200, {
    'content-type': 'image/png',
    'cache-control': 'private, max-age=86400, immutable',
  })
}
