import { fieldWords } from './field-words.ts'

type OpenField = { code: string; isResult: boolean; hasResult: boolean; readonly box: string }

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
  readonly noteWords: () => void
}

/** No field open yet. A field may begin in one paragraph and end in another. */
export const makeFieldStack = (): FieldStack => {
  const open: OpenField[] = []
  const isSilent = () => open.some(({ isResult }) => !isResult)
  return {
    isSilent,
    begin: (box) => {
      open.push({ code: '', isResult: false, hasResult: false, box })
    },
    addCode: (code) => {
      const field = open.at(-1)
      if (field && !field.isResult) field.code += code
    },
    separate: () => {
      const field = open.at(-1)
      if (field) field.isResult = true
    },
    end: () => {
      const field = open.pop()
      if (!field || field.hasResult || isSilent()) return ''
      return field.box || fieldWords(field.code)
    },
    noteWords: () => {
      for (const field of open) field.hasResult = true
    },
  }
}
