import { type Entry, getFileNameLowLevel } from 'yauzl'

const utf8Flag = 0x800

const decodeStrictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null // not in this encoding: the next one is tried
  }
}

/** An entry's name: as it says, else UTF-8 or, as Windows packs 「総務部.xlsx」, CP932; `\` becomes `/`. */
export const zipEntryName = ({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string => {
  const says = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
  const isSure = (generalPurposeBitFlag & utf8Flag) !== 0 || fileNameRaw.every((byte) => byte < 0x80)
  if (isSure) return says
  // CP932 has letters whose second byte is a backslash (ソ, 表): it is decoded before `\` is looked for.
  const name = decodeStrictly(fileNameRaw, 'utf-8') ?? decodeStrictly(fileNameRaw, 'shift_jis')
  return name === null ? says : name.replaceAll('\\', '/')
}
