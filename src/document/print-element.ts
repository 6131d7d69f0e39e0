import { blockElements } from './html-words.ts'
import type { LineWriter } from './line-writer.ts'

const isPlainList = (attributes: ReadonlyMap<string, string>): boolean =>
  /list-style(?:-type)?\s*:[^;]*none/i.test(attributes.get('style') ?? '')

/** What a start tag does to the lines printed: `<br>` ends one, `<ul>` begins a list, `<p>` a line of its own. */
export const printOpening = (writer: LineWriter, name: string, attributes: ReadonlyMap<string, string>): void => {
  if (name === 'ul' || name === 'ol') writer.openList(name === 'ol', isPlainList(attributes))
  else if (name === 'li') writer.openListItem()
  else if (name === 'br' || blockElements.has(name)) writer.breakLine()
  else if (name === 'td' || name === 'th') writer.write(' ')
}

/** What an end tag does to them. */
export const printClosing = (writer: LineWriter, name: string): void => {
  if (name === 'ul' || name === 'ol') writer.closeList()
  else if (blockElements.has(name)) writer.breakLine()
}
