import type { Continuity } from '../sheet/sheet.ts'

const word = '新規|新|継続|継'
const bracketed = `[（(【\\[［〔〈<＜]\\s*(${word})\\s*[）)】\\]］〕〉>＞]`
const atEnd = new RegExp(`\\s*${bracketed}$`)
const atStart = new RegExp(`^${bracketed}\\s*`)
const alone = new RegExp(`^[\\s（(【\\[〔○◯]*(${word})(?:事業|取組)?[\\s）)】\\]〕]*$`)

const continuityOf = (found: string | undefined): Continuity | null =>
  found === undefined ? null : found.startsWith('新') ? 'new' : 'continued'

/** Takes 「（継続）」, 「【新】」 off a title: words without it, and what it says. */
export const readContinuity = (title: string): { readonly words: string; readonly continuity: Continuity | null } => {
  const form = [atEnd, atStart].find((each) => each.test(title))
  const words = form ? title.replace(form, '').trim() : title
  // 「【継続】」 alone is all the title there is.
  if (!form || words === '') return { words: title, continuity: null }
  return { words, continuity: continuityOf(form.exec(title)?.[1]) }
}

/** What a cell of the column 新規・継続 says. */
export const readContinuityCell = (text: string): Continuity | null => continuityOf(alone.exec(text)?.[1])
