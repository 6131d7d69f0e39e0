import { fieldWords } from './field-words.ts'

type OpenField = { code: string; isResult: boolean; hasWords: boolean; readonly box: string }

/** The fields open at a point of the text: page numbers, links, prefilled boxes. Their results are words, their codes not. */
export type FieldStack = {
  /** `box` is what a check box (of the old kind) shows. */
  readonly begin: (box: string) => void
  readonly addCode: (code: string) => void
  readonly separate: () => void
  /** The words of a field that shows something without a result of its own. */
  readonly end: () => string
  /** Whether words that come now are a code, and not printed. */
  readonly isSilent: () => boolean
  /** Words came that are printed: the field has a result. */
  readonly noteWords: () => void
}

/** Codes that show something by themselves are short. */
const longestCode = 500

/** No field open yet. A field may begin in one paragraph and end in another. */
export const makeFieldStack = (): FieldStack => {
  const open: OpenField[] = []
  let codes = 0
  return {
    isSilent: () => codes > 0,
    begin: (box) => {
      open.push({ code: '', isResult: false, hasWords: false, box })
      codes++
    },
    addCode: (code) => {
      const field = open.at(-1)
      if (field && !field.isResult && field.code.length < longestCode) field.code += code.slice(0, longestCode)
    },
    separate: () => {
      const field = open.at(-1)
      if (!field || field.isResult) return
      field.isResult = true
      codes--
    },
    end: () => {
      const field = open.pop()
      if (!field) return ''
      if (!field.isResult) codes--
      const around = open.at(-1)
      if (around && field.hasWords) around.hasWords = true
      return field.hasWords || codes > 0 ? '' : field.box || fieldWords(field.code)
    },
    noteWords: () => {
      const field = open.at(-1)
      if (field) field.hasWords = true
    },
  }
}
