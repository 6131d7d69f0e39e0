const freeSector = 0xffff_fff0
const entryInBytes = 128
/** A document has a few dozen entries; a chain that is longer was made to lead in a circle. */
const mostSectors = 1000
/** Where the header keeps the numbers of the sectors that hold the table of all sectors. */
const firstTableField = 76
const tableFields = 109

type OldFile = { readonly view: DataView; readonly sectorInBytes: number; readonly table: readonly number[] }

const readUint32 = ({ view }: Pick<OldFile, 'view'>, at: number): number =>
  at + 4 <= view.byteLength ? view.getUint32(at, true) : freeSector

const offsetOf = (sector: number, sectorInBytes: number): number => (sector + 1) * sectorInBytes

const nextSector = (file: OldFile, sector: number): number => {
  const perSector = file.sectorInBytes / 4
  const part = file.table[Math.floor(sector / perSector)] ?? freeSector
  if (part >= freeSector) return freeSector
  return readUint32(file, offsetOf(part, file.sectorInBytes) + (sector % perSector) * 4)
}

const nameAt = ({ view }: OldFile, at: number): string => {
  if (at + entryInBytes > view.byteLength) return ''
  const lengthInBytes = Math.min(64, view.getUint16(at + 64, true))
  const name = new Uint8Array(view.buffer, view.byteOffset + at, Math.max(0, lengthInBytes - 2))
  return new TextDecoder('utf-16le').decode(name)
}

/**
 * The names of the streams in a file of Office before 2007 (and of what is encrypted today): `['Root Entry', 'Workbook']`.
 * They stand in a directory anywhere in the file, and the words of a document may look like them. A broken file has none.
 */
export const oldOfficeNames = (bytes: Uint8Array): readonly string[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 512) return []
  const sectorInBytes = view.getUint16(30, true) === 12 ? 4096 : 512
  const table = Array.from({ length: tableFields }, (_, index) => readUint32({ view }, firstTableField + index * 4))
  const file = { view, sectorInBytes, table }
  const names: string[] = []
  let sector = readUint32(file, 48)
  for (let count = 0; sector < freeSector && count < mostSectors; count += 1) {
    const start = offsetOf(sector, sectorInBytes)
    for (let at = start; at < start + sectorInBytes; at += entryInBytes) names.push(nameAt(file, at))
    sector = nextSector(file, sector)
  }
  return names.filter((name) => name !== '')
}
