import { deflateSync, inflateSync } from 'node:zlib'
import { type FileToPack, makeZip } from '../../src/document/zip/fixture/make-zip.ts'
import { mutateBytes, mutateText } from '../../src/document/zip/fixture/mutate.ts'
import { guardZip } from '../../src/document/zip/guard-zip.ts'
import type { FuzzFormat } from './valid-file.ts'

type Random = () => number
type Mutate = (bytes: Uint8Array, random: Random) => Uint8Array | Promise<Uint8Array>

const below = (random: Random, end: number): number => Math.floor(random() * end)
const oneOf = <Choice>(choices: readonly Choice[], random: Random): Choice | undefined =>
  choices[below(random, choices.length)]

/** A piece taken out, doubled up to a thousand times, or put somewhere else. */
const movePiece: Mutate = (bytes, random) => {
  const buffer = Buffer.from(bytes)
  const from = below(random, buffer.length)
  const piece = buffer.subarray(from, from + below(random, 400))
  const rest = Buffer.concat([buffer.subarray(0, from), buffer.subarray(from + piece.length)])
  const at = below(random, rest.length)
  const times = oneOf([0, 1, 2, 2, 1000], random) ?? 0
  return Buffer.concat([rest.subarray(0, at), ...Array.from({ length: times }, () => piece), rest.subarray(at)])
}

const cutOff: Mutate = (bytes, random) => bytes.subarray(0, below(random, bytes.length))

/** Whole tags taken out, doubled, exchanged, or one nested in itself many times. */
const mutateTags = (text: string, random: Random): string => {
  const pieces = text.split(/(?=<)/)
  const at = () => below(random, pieces.length)
  const kind = below(random, 5)
  if (kind === 0) pieces.splice(at(), 1)
  else if (kind === 1) pieces.splice(at(), 0, pieces[at()] ?? '')
  else if (kind === 2) [pieces[at()], pieces[at()]] = [pieces[at()] ?? '', pieces[at()] ?? '']
  else if (kind === 3)
    pieces.splice(at(), 0, (pieces[at()] ?? '').slice(0, 100).repeat(oneOf([10, 1000, 20_000], random) ?? 1))
  else {
    const from = at()
    pieces.splice(at(), 0, ...pieces.slice(from, from + below(random, 50)))
  }
  return pieces.join('')
}

const mutateWords: Mutate = (bytes, random) => Buffer.from(mutateText(Buffer.from(bytes).toString(), random))
const mutateMarkup: Mutate = (bytes, random) => Buffer.from(mutateTags(Buffer.from(bytes).toString(), random))
const oddNumbers = ['-1', '0', '999999999', '1E400', '2147483648', '', 'ZZZ1', '０']
/** Numbers exchanged for odd ones: the markup stays sound, so that readers come to look at them. */
const mutateNumbers: Mutate = (bytes, random) =>
  Buffer.from(
    Buffer.from(bytes)
      .toString()
      .replace(/\d+/g, (digits) => (random() < 0.01 ? (oneOf(oddNumbers, random) ?? '') : digits)),
  )
/** Any byte is a letter: for a text among bytes that are none. */
const mutateLatin: Mutate = (bytes, random) =>
  Buffer.from(mutateText(Buffer.from(bytes).toString('latin1'), random), 'latin1')

const isXml = (name: string): boolean => /\.(?:xml|rels|vml)$/.test(name)

const spoilEntry = async (file: FileToPack & { readonly name: string }, random: Random): Promise<FileToPack> => {
  const content = Buffer.from(file.content)
  if (random() < 0.1) {
    const lies: readonly Partial<FileToPack>[] = [
      { declaredInBytes: below(random, 2 ** 32) },
      { declaredInBytes: content.length + 1 },
      { checksum: below(random, 2 ** 32) },
      { flags: below(random, 2 ** 16) },
      { method: below(random, 100) },
      { name: oneOf(['../a.xml', '/a.xml', 'a\\b.xml', '', 'xl/workbook.xml', 'word/document.xml'], random) ?? '' },
      { isStored: true },
    ]
    return { ...file, ...oneOf(lies, random) }
  }
  const mutate = isXml(file.name)
    ? (oneOf([mutateNumbers, mutateNumbers, mutateWords, mutateMarkup], random) ?? mutateWords)
    : mutateBytes
  return { ...file, content: await mutate(content, random) }
}

/** Entries of a zip spoiled, exchanged, doubled or left out, and the zip packed anew so that it is a sound one. */
const mutateEntries: Mutate = async (bytes, random) => {
  const guarded = await guardZip(bytes)
  if (!guarded.ok) return bytes
  const { names, read } = guarded.value
  const files: FileToPack[] = []
  const victim = oneOf(names, random)
  const other = oneOf(names, random)
  const kind = below(random, 10)
  for (const name of names) {
    const content = read(name) ?? ''
    if (name !== victim) files.push({ name, content })
    else if (kind === 0) continue
    else if (kind === 1) files.push({ name, content: read(other ?? name) ?? '' })
    else if (kind === 2) files.push({ name, content }, { name: oneOf([name, `${name}.xml`], random) ?? name, content })
    else files.push(await spoilEntry({ name, content }, random))
  }
  return makeZip(files)
}

/** A packed drawing of a PDF spoiled and packed again. Its length is then wrong, which readers have to mend. */
const mutateStream: Mutate = (bytes, random) => {
  const file = Buffer.from(bytes)
  const starts = [...file.toString('latin1').matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => index + mark.length)
  const start = oneOf(starts, random) ?? 0
  const end = file.indexOf('endstream', start)
  if (end < 0) return mutateBytes(bytes, random)
  const packed = file.subarray(start, end)
  try {
    const content = deflateSync(Buffer.from(mutateLatin(inflateSync(packed), random) as Uint8Array))
    return Buffer.concat([file.subarray(0, start), content, file.subarray(end)])
  } catch {
    // not packed, or not this way: it is spoiled as it stands
    return Buffer.concat([file.subarray(0, start), mutateLatin(packed, random) as Uint8Array, file.subarray(end)])
  }
}

/** Objects of a PDF pointing to others (in a circle too), taken out, and their keys and numbers exchanged. */
const mutateObjects: Mutate = (bytes, random) => {
  const text = Buffer.from(bytes).toString('latin1')
  const patterns = [/\d+ 0 R/g, /\d+ 0 obj[\s\S]{0,300}?endobj/g, /\/[A-Z][A-Za-z]+/g, /\b\d+\b/g]
  const found = [...text.matchAll(oneOf(patterns, random) ?? /\d+/g)]
  const [one, two] = [oneOf(found, random), oneOf(found, random)]
  if (!one || !two) return mutateBytes(bytes, random)
  const instead = oneOf([two[0], two[0], '', '-1', '999999999', 'null', '[ ]', '<< >>'], random) ?? ''
  return Buffer.from(text.slice(0, one.index) + instead + text.slice(one.index + one[0].length), 'latin1')
}

const anyFile: readonly Mutate[] = [mutateBytes, cutOff, movePiece]
const packedFile: readonly Mutate[] = [...anyFile, ...Array.from({ length: 27 }, () => mutateEntries)]
const markedFile: readonly Mutate[] = [...anyFile, mutateWords, mutateWords, mutateMarkup, mutateMarkup]

const mutations: Readonly<Record<FuzzFormat, readonly Mutate[]>> = {
  xlsx: packedFile,
  docx: packedFile,
  zip: packedFile,
  pdf: [...anyFile, mutateStream, mutateStream, mutateStream, mutateObjects, mutateObjects, mutateObjects],
  html: markedFile,
  csv: [...anyFile, mutateWords, mutateWords, mutateLatin],
  text: [...anyFile, mutateWords, mutateWords, mutateMarkup],
}

/** A sound file spoiled in one to three ways that its format invites: `mutateFile('pdf', bytes, randomFrom(7))`. */
export const mutateFile = async (format: FuzzFormat, bytes: Uint8Array, random: Random): Promise<Uint8Array> => {
  let spoiled = bytes
  for (let times = oneOf([1, 1, 1, 2, 3], random) ?? 1; times > 0 && spoiled.length > 0; times -= 1)
    spoiled = (await oneOf(mutations[format], random)?.(spoiled, random)) ?? spoiled
  return spoiled
}
