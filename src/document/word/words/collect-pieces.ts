import { removeControlCharacters } from '../../remove-control-characters.ts'
import { fontOf } from '../style/font-of.ts'
import { lookOfRun } from '../style/look-of-run.ts'
import type { Style } from '../style/style-sheet.ts'
import { attributeOf } from '../xml/attribute-of.ts'
import { childOf } from '../xml/child-of.ts'
import { chosenAlternative } from '../xml/chosen-alternative.ts'
import { isOn } from '../xml/is-on.ts'
import { isPlaceholder } from '../xml/is-placeholder.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { Look, Piece } from './piece.ts'
import type { Story } from './story.ts'
import { symbolWords } from './symbol-words.ts'
import { withoutEnd } from './without-end.ts'

/** Where the walk through a paragraph stands. */
type Walk = {
  readonly story: Story
  readonly pieces: Piece[]
  readonly styles: readonly Style[]
  readonly look: Look
  readonly font: string | undefined
}

type Read = (element: XmlElement, walk: Walk) => void

const write = (words: string, { story, pieces, look }: Walk): void => {
  if (words === '' || story.fields.isSilent()) return
  story.fields.noteWords()
  pieces.push({ words, look })
}

const readInside: Read = (element, walk) => {
  for (const child of element.children) if (typeof child !== 'string') readElement(child, walk)
}

const readAs =
  (look: Look): Read =>
  (element, walk) =>
    readInside(element, { ...walk, look: walk.look === 'struck' ? 'struck' : look })

const readRun: Read = (element, walk) => {
  const properties = childOf(element, 'rPr')
  const own = lookOfRun(properties, walk.styles, walk.story.styleSheet)
  const font = fontOf(properties)
  // Fields are counted even where they are hidden, else their ends would be missed.
  if (own === 'hidden') return readInside(element, { ...walk, font, pieces: [] })
  readInside(element, { ...walk, font, look: own === 'plain' || walk.look === 'struck' ? walk.look : own })
}

/** Blanks at the ends count only where the file says so; a wide blank (U+3000) is a letter. */
const textOf = (element: XmlElement): string => {
  const text = element.children.filter((child) => typeof child === 'string').join('')
  return attributeOf(element, 'space') === 'preserve' ? text : withoutEnd(text.replace(/^[ \t\r\n]+/, ''), ' \t\r\n')
}

const writeSigns = (words: string, font: string | undefined, walk: Walk): void => {
  const { text, unknown } = symbolWords(words, font)
  walk.story.unknownSigns += unknown
  write(text, walk)
}

const readText: Read = (element, walk) => {
  const { text, removed } = removeControlCharacters(textOf(element))
  walk.story.charactersRemoved += removed
  writeSigns(text.replaceAll('\n', ' '), walk.font, walk)
}

/** `<w:sym w:font="Wingdings" w:char="F0FE"/>` is ☑. */
const readSymbol: Read = (element, walk) => {
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16)
  if (code > 0 && code <= 0xffff) writeSigns(String.fromCharCode(code), attributeOf(element, 'font'), walk)
}

const boxOf = (element: XmlElement): string => {
  const box = childOf(element, 'ffData', 'checkBox')
  if (!box) return ''
  return isOn(childOf(box, 'checked') ?? childOf(box, 'default')) ? '☑' : '☐'
}

const readFieldSign: Read = (element, walk) => {
  const { fields } = walk.story
  const type = attributeOf(element, 'fldCharType')
  if (type === 'begin') fields.begin(boxOf(element))
  if (type === 'separate') fields.separate()
  if (type === 'end') write(fields.end(), walk)
}

const readNote: Read = (element, { story }) => {
  story.notes.push(`${element.name} ${attributeOf(element, 'id') ?? ''}`)
}

const readAlternative: Read = (element, walk) => {
  const chosen = chosenAlternative(element)
  if (chosen) readInside(chosen, walk)
}

const nothing: Read = () => {}
const says =
  (words: string): Read =>
  (_, walk) =>
    write(words, walk)

/** What is not named here prints what stands inside it: links, content controls, smart tags, formulas. */
const readers: ReadonlyMap<string, Read> = new Map([
  ['pPr', nothing],
  ['rPr', nothing],
  ['sdtPr', nothing],
  ['rt', nothing],
  ['r', readRun],
  ['t', readText],
  ['delText', (element, walk) => readText(element, { ...walk, look: 'struck' })],
  ['tab', says('\t')],
  ['ptab', says('\t')],
  ['br', says('\n')],
  ['cr', says('\n')],
  ['noBreakHyphen', says('-')],
  ['sym', readSymbol],
  ['del', readAs('struck')],
  ['moveFrom', readAs('struck')],
  ['ins', readAs('red')],
  ['moveTo', readAs('red')],
  ['fldChar', readFieldSign],
  ['instrText', (element, { story }) => story.fields.addCode(element.children.join(''))],
  ['footnoteReference', readNote],
  ['endnoteReference', readNote],
  ['txbxContent', (element, { story }) => void story.textBoxes.push(element)],
  ['AlternateContent', readAlternative],
  ['sdt', (element, walk) => (isPlaceholder(element) ? undefined : readInside(element, walk))],
])

const readElement: Read = (element, walk) => (readers.get(element.name) ?? readInside)(element, walk)

/**
 * The words of a paragraph in their pieces: ruby gives its base text, a field its result, deletions (見え消し and tracked
 * ones) are struck. Text boxes and notes are left with the story.
 */
export const collectPieces = (
  paragraph: XmlElement,
  { story, styles, look }: Pick<Walk, 'story' | 'styles' | 'look'>,
): readonly Piece[] => {
  const pieces: Piece[] = []
  readInside(paragraph, { story, styles, look, pieces, font: undefined })
  return pieces
}
