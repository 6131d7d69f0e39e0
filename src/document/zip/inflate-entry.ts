import { crc32, inflateRawSync } from 'node:zlib'

/** One file inside a zip, before it is unpacked: `packed` are its bytes as they stand in the zip. */
export type PackedEntry = {
  readonly packed: Uint8Array
  readonly isStored: boolean
  readonly sizeInBytes: number
  readonly checksum: number
}

/**
 * The bytes of an entry. Stops at the size the entry declares, however much more it would give; null where the size or
 * the checksum is another than declared, or the packing is broken.
 */
export const inflateEntry = ({ packed, isStored, sizeInBytes, checksum }: PackedEntry): Uint8Array | null => {
  try {
    // zlib takes no limit of zero bytes.
    const bytes = isStored ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, sizeInBytes) })
    return bytes.length === sizeInBytes && crc32(bytes) === checksum ? bytes : null
  } catch {
    return null // broken, or larger than declared
  }
}
