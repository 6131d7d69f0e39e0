import type { DocumentProblem } from '../../base/document-problem.ts'
import { done, type Result, refuse } from '../../base/result.ts'
import { officeParts } from '../office/office-parts.ts'
import { readRelationships } from '../office/read-relationships.ts'
import type { ZipEntries } from '../zip/guard-zip.ts'
import type { XmlElement } from './xml/xml-element.ts'
import { makeXmlTree } from './xml/xml-tree.ts'

/** The parts of a .docx that hold words, or say how they look and are numbered. Footers are not asked for. */
export type WordParts = {
  readonly document: XmlElement
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly footnotes: XmlElement | undefined
  readonly endnotes: XmlElement | undefined
  readonly headers: readonly XmlElement[]
  readonly hasMacros: boolean
}

/** Finds the parts by their relationships, whatever they are called: `word/document.xml`, `word/document2.xml`. */
export const readWordParts = (entries: ZipEntries): Result<WordParts, DocumentProblem> => {
  const parts = officeParts(entries)
  let isTooLarge = false
  const read = (name: string | undefined): XmlElement | undefined => {
    const tree = makeXmlTree()
    if (name === undefined || !parts.scan(name, tree.events)) return undefined
    isTooLarge ||= tree.isTooLarge()
    return tree.part() ?? undefined
  }
  const main = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument')?.part ?? 'word/document.xml'
  const related = readRelationships(parts, main)
  const readKind = (wanted: string) => read(related.find(({ kind }) => kind === wanted)?.part)
  const document = read(main)
  const found = {
    styles: readKind('styles'),
    numbering: readKind('numbering'),
    footnotes: readKind('footnotes'),
    endnotes: readKind('endnotes'),
    headers: related.flatMap(({ kind, part }) => (kind === 'header' ? (read(part) ?? []) : [])),
    hasMacros: related.some(({ kind }) => kind === 'vbaProject'),
  }
  if (isTooLarge) return refuse('file-too-large')
  if (parts.isBroken() || document?.name !== 'document') return refuse('file-damaged')
  return done({ document, ...found })
}
