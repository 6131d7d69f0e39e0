/** The body of a request; or, where it is larger than `most`, how large it was. */
export type BodyRead =
  | { readonly kind: 'body'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }

/** Beyond this nobody waits for the end of what is sent. */
const patience = 4

/**
 * Reads a body of at most `most` bytes. What is larger is let go by unread, up to a measure: a browser that is answered
 * before it has sent everything shows its reader a broken connection and not our answer.
 */
export const readBody = async (body: ReadableStream<Uint8Array> | null, most: number): Promise<BodyRead> => {
  const chunks: Uint8Array[] = []
  let size = 0
  if (body)
    for await (const chunk of body) {
      size += chunk.byteLength
      if (size <= most) chunks.push(chunk)
      else chunks.length = 0
      if (size > most * patience) break
    }
  return size > most ? { kind: 'too-large', size } : { kind: 'body', bytes: Buffer.concat(chunks, size) }
}
