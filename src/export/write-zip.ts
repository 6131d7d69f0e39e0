import { crc32, deflateRawSync } from 'node:zlib'

/** A file to be packed, by its path in the archive. */
export type FileToPack = { readonly path: string; readonly bytes: Uint8Array }

/** Packed by deflate, names in UTF-8, made with version 2.0; the day is the first one that the format knows. */
const header = { version: 20, utf8Names: 0x800, deflate: 8, firstDay: 0x21 } as const

const fieldsOf = ({ bytes }: FileToPack, packed: Uint8Array, nameLength: number): Buffer => {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(header.version, 0)
  fields.writeUInt16LE(header.utf8Names, 2)
  fields.writeUInt16LE(header.deflate, 4)
  fields.writeUInt16LE(header.firstDay, 8)
  fields.writeUInt32LE(crc32(bytes), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(bytes.length, 18)
  fields.writeUInt16LE(nameLength, 22)
  return fields
}

const endOf = (count: number, directory: Buffer, offset: number): Buffer => {
  const end = Buffer.alloc(18)
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return end
}

/** Packs a few files into a ZIP, the same bytes each time: `writeZip([{ path: '中間報告/総務部.xlsx', bytes }])`. */
export const writeZip = (files: readonly FileToPack[]): Uint8Array => {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const file of files) {
    const name = Buffer.from(file.path)
    const packed = deflateRawSync(file.bytes)
    const fields = fieldsOf(file, packed, name.length)
    const position = Buffer.alloc(14)
    position.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\x01\x02'), Buffer.from([header.version, 0]), fields, position, name)
    local.push(Buffer.from('PK\x03\x04'), fields, name, packed)
    offset += 4 + fields.length + name.length + packed.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), endOf(files.length, directory, offset)])
}
