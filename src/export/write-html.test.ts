import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { hostileForm, oddForm, wordsOfForm } from './form-sample.ts'
import { writeHtml } from './write-html.ts'

type Node = { readonly nodeName: string; readonly value?: string; readonly childNodes?: readonly Node[] }

const nodesOf = (html: string): readonly Node[] => {
  const walk = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(walk)]
  return walk(parse(html) as Node)
}
const textOf = (html: string) =>
  nodesOf(html)
    .map((node) => node.value ?? '')
    .join('')

test.each([
  ['an odd form', oddForm()],
  ['the hardest texts', hostileForm()],
])('every text of %s stands in its page', (_, form) => {
  const text = textOf(writeHtml(form))
  for (const words of wordsOfForm(form)) expect(text).toContain(words.replace('\u0001', '\ufffd'))
})

test('the page runs nothing and fetches nothing, whatever the texts say', () => {
  const html = writeHtml(hostileForm())
  const names = nodesOf(html).map(({ nodeName }) => nodeName)
  for (const name of ['script', 'img', 'link', 'iframe', 'a']) expect(names).not.toContain(name)
  expect(html).not.toMatch(/url\(|@import/)
})

test('those who listen hear the language, headings that are not empty, and what each cell belongs to', () => {
  const html = writeHtml(oddForm())
  expect(html).toContain('<html lang="ja">')
  expect(html.match(/<th role="columnheader" scope="col">/g)).toHaveLength(9)
  expect(html.match(/<th role="rowheader" scope="row">/g)).toHaveLength(6)
  expect(html).not.toMatch(/<h\d>\s*<\/h\d>/)
})
