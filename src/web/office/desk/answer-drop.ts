import type { Context } from 'hono'
import { refuse } from '../../../base/result.ts'
import { receptionAddress } from '../../../view/desk/desk-address.ts'
import { dropLimit, receiveFiles } from '../../../workflow/desk/receive-files.ts'
import { unpackArchive } from '../../../workflow/reader/unpack-archive.ts'
import { answerDesk } from './answer-desk.tsx'
import type { DeskParts } from './desk-parts.ts'
import { deskProblem } from './desk-problem.ts'
import { readBody } from './read-body.ts'
import { readMultipart } from './read-multipart.ts'

/** What a form has beside its files: the names, a few hundred bytes each. */
const roomForNames = 2 * 1024 * 1024

const receive = async (c: Context, { workplace, actor }: DeskParts) => {
  const mostInBytes = dropLimit.sizeInBytes
  const body = await readBody(c.req.raw.body, mostInBytes + roomForNames)
  if (body.kind === 'too-large')
    return refuse({ kind: 'files-too-large', sizeInBytes: body.size, mostInBytes } as const)
  const files = readMultipart(body.bytes, c.req.header('content-type') ?? '')
  if (files === null) return refuse({ kind: 'no-files' } as const)
  return receiveFiles(workplace, actor, { files, unpackArchive })
}

/** Receives what was dropped or chosen, and leads to its page; what cannot be received is said on the desk's page. */
export const answerDrop = async (c: Context, parts: DeskParts): Promise<Response> => {
  const received = await receive(c, parts)
  return received.ok
    ? c.redirect(receptionAddress(received.value.receptionId), 303)
    : answerDesk(c, parts, deskProblem(received.refusal))
}
