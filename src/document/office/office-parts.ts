import type { ZipEntries } from '../zip/guard-zip.ts'
import { scanXml, type XmlEvents } from './xml/scan-xml.ts'

/** The parts of a workbook or a Word document, read one at a time. */
export type OfficeParts = {
  readonly names: readonly string[]
  /** Tells a part's tags and words; false: there is no such part. */
  readonly scan: (name: string, events: Partial<XmlEvents>) => boolean
  /** Whether a part scanned so far was not well formed. */
  readonly isBroken: () => boolean
}

const nothing = () => {}
const silent: XmlEvents = { onOpen: nothing, onClose: nothing, onWords: nothing }

/** Names of parts do not tell small letters from capitals: `officeParts(entries).scan('xl/workbook.xml', { onOpen })`. */
export const officeParts = (entries: ZipEntries): OfficeParts => {
  const written = new Map(entries.names.map((name) => [name.toLowerCase(), name]))
  let broken = false
  return {
    names: [...written.keys()],
    scan: (name, events) => {
      const bytes = entries.read(written.get(name.toLowerCase()) ?? name)
      if (!bytes) return false
      if (!scanXml(bytes, { ...silent, ...events })) broken = true
      return true
    },
    isBroken: () => broken,
  }
}
