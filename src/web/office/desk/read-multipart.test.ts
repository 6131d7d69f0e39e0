import { expect, test } from 'vitest'
import { readMultipart } from './read-multipart.ts'

const contentTypeOf = (request: Request): string => request.headers.get('content-type') ?? ''

/** A form as a browser would send it. */
const sent = async (files: readonly (readonly [name: string, content: string])[]) => {
  const form = new FormData()
  form.append('other', '文字だけの欄')
  for (const [name, content] of files) form.append('files', new Blob([content]), name)
  const request = new Request('http://localhost', { method: 'POST', body: form })
  return readMultipart(new Uint8Array(await request.arrayBuffer()), contentTypeOf(request))
}
const shown = (files: Awaited<ReturnType<typeof sent>>) =>
  files?.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])

test.each<[string, string]>([
  ['総務部.xlsx', '総務部.xlsx'],
  ['中間報告/総務部.xlsx', '中間報告/総務部.xlsx'],
  ['中間報告\\総務部.xlsx', '中間報告/総務部.xlsx'],
  ['../../etc/調書.txt', 'etc/調書.txt'],
  ['/調書.txt', '調書.txt'],
  ['調書「最新」.txt', '調書「最新」.txt'],
  ['調書"最新".txt', '調書"最新".txt'],
  ['こども家庭部.txt'.normalize('NFD'), 'こども家庭部.txt'],
])('a file sent as %s is received as %s', async (name, path) => {
  expect(shown(await sent([[name, '中身\r\n--二行目']]))).toEqual([[path, '中身\r\n--二行目']])
})

test('several files are received in their order, an empty one too, and a picker without a choice is none', async () => {
  const files = await sent([
    ['い.txt', 'い'],
    ['', ''],
    ['あ.txt', ''],
  ])
  expect(shown(files)).toEqual([
    ['い.txt', 'い'],
    ['あ.txt', ''],
  ])
})

test.each([
  ['application/x-www-form-urlencoded', 'files=1'],
  ['multipart/form-data', '--x\r\n'],
  ['multipart/form-data; boundary=x', 'nothing of the kind'],
])('what is no such form is not read: %s', (contentType, body) => {
  expect(readMultipart(new TextEncoder().encode(body), contentType)).toBeNull()
})

test('a form that breaks off gives the files that came whole', () => {
  const part = (name: string, content: string) =>
    `--x\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\n${content}`
  const body = `${part('a.txt', 'A')}\r\n${part('b.txt', 'B は途中')}`
  expect(shown(readMultipart(new TextEncoder().encode(body), 'multipart/form-data; boundary=x'))).toEqual([
    ['a.txt', 'A'],
  ])
})
