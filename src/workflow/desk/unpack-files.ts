import { documentLimit } from '../../base/document-limit.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import type { UnpackArchive } from './desk-tool.ts'

export type DroppedFile = { readonly path: string; readonly bytes: Uint8Array }

/** A file of a drop, or one that stays closed, with the reason. */
export type UnpackedFile = DroppedFile & { readonly refused: readonly SheetFinding[] }

const leftBehind = /(^|\/)(~\$[^/]*|\.[^/]*|__MACOSX(\/.*)?|Thumbs\.db|desktop\.ini)$/i
const inHidden = /(^|\/)(__MACOSX|\.[^/]+)\//

/** Whether a system left a file behind and nobody meant it: `~$調書.xlsx`, `Thumbs.db`, `.DS_Store`. */
export const isLeftBehind = (path: string): boolean => leftBehind.test(path) || inHidden.test(path)

const isTooLarge = ({ bytes }: DroppedFile): boolean => bytes.length > documentLimit.sizeInBytes

const refusedAs = (path: string, findings: readonly SheetFinding[]): UnpackedFile => ({
  path,
  bytes: new Uint8Array(),
  refused: findings,
})

const tooLarge = ({ path, bytes }: DroppedFile): SheetFinding => ({
  code: 'file-too-large',
  level: 'error',
  place: { source: path },
  detail: { bytes: bytes.length, most: documentLimit.sizeInBytes },
})

/** The path of a file of an archive: 「全部局.zip」 is a folder of its own, 「全部局/総務部.xlsx」. */
const pathIn = (archive: string, source: string): string => `${archive.replace(/\.zip$/i, '')}/${source}`

const unpackOne = async (file: DroppedFile, unpack: UnpackArchive): Promise<readonly UnpackedFile[]> => {
  if (isTooLarge(file)) return [{ ...file, refused: [tooLarge(file)] }]
  const unpacked = await unpack({ bytes: file.bytes, source: file.path })
  if (unpacked === null) return [{ ...file, refused: [] }]
  if (unpacked.kind === 'refused') return [refusedAs(file.path, unpacked.findings)]
  const inside = unpacked.files.map(({ source, bytes }): UnpackedFile => {
    const own = { path: pathIn(file.path, source), bytes }
    return { ...own, refused: isTooLarge(own) ? [tooLarge(own)] : [] }
  })
  const closed = Map.groupBy(unpacked.findings, ({ place }) => place.source ?? '')
  const left = [...closed].map(([source, findings]) =>
    refusedAs(source === '' || source === file.path ? file.path : pathIn(file.path, source), findings),
  )
  return [...inside, ...left]
}

/**
 * The files of a drop, those of archives too, in the order of their paths: 2, 10 as people count. What systems leave
 * behind is passed over; what cannot be received stays in the list with its reason.
 */
export const unpackFiles = async (
  dropped: readonly DroppedFile[],
  unpack: UnpackArchive,
): Promise<{ readonly files: readonly UnpackedFile[]; readonly passedOver: readonly string[] }> => {
  const all: UnpackedFile[] = []
  for (const file of dropped) if (!isLeftBehind(file.path)) all.push(...(await unpackOne(file, unpack)))
  const paths = [...dropped, ...all].map(({ path }) => path)
  const order = new Intl.Collator('ja', { numeric: true })
  return {
    files: all.filter(({ path }) => !isLeftBehind(path)).toSorted((a, b) => order.compare(a.path, b.path)),
    passedOver: [...new Set(paths.filter(isLeftBehind))],
  }
}
