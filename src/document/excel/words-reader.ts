import type { FontLook } from './font-look.ts'
import { readFontLook } from './font-look.ts'

/** Words of one look; null: they look as their cell does. */
export type Run = { readonly words: string; readonly look: FontLook | null }
/** What stands in a cell: mostly plain words, else words of several looks. */
export type RichWords = string | readonly Run[]

export type WordsReader = {
  readonly onOpen: (name: string, attributes: string) => void
  readonly onClose: (name: string) => void
  readonly onWords: (words: string) => void
  /** The words read since the last time. */
  readonly take: () => RichWords
}

/** Excel writes characters that XML cannot hold as `_x000D_`. */
const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** Collects the words between `<si>` or `<is>` and its end; the furigana (`<rPh>`) over them are no words of the cell. */
export const makeWordsReader = (): WordsReader => {
  let runs: Run[] = []
  let words = ''
  let look: FontLook | null = null
  let isFurigana = false
  let isText = false
  let inRun = false

  const endRun = () => {
    if (words !== '') runs.push({ words: decodeEscapes(words), look })
    words = ''
    look = null
  }
  return {
    onOpen: (name, attributes) => {
      if (name === 'rPh') isFurigana = true
      else if (name === 't') isText = !isFurigana
      else if (name === 'r') {
        endRun()
        inRun = true
      } else if (inRun && name === 'rPr') look = { isStruck: false, isRed: false }
      else if (inRun && look) look = readFontLook(look, name, attributes)
    },
    onClose: (name) => {
      if (name === 'rPh') isFurigana = false
      else if (name === 't') isText = false
      else if (name === 'r') {
        endRun()
        inRun = false
      }
    },
    onWords: (more) => {
      if (isText) words += more
    },
    take: () => {
      endRun()
      const taken = runs
      runs = []
      const [first] = taken
      if (!first) return ''
      return taken.length === 1 && first.look === null ? first.words : taken
    },
  }
}
