import { expect, test } from 'vitest'
import { contentDisposition } from './content-disposition.ts'

test.each([
  ['総務部.pdf', "filename*=UTF-8''%E7%B7%8F%E5%8B%99%E9%83%A8.pdf"],
  ["a'b(c)*.pdf", "filename*=UTF-8''a%27b%28c%29_.pdf"],
  ['a/b\\c\r\nx: y.pdf', "filename*=UTF-8''a_b_c__x_%20y.pdf"],
  ['\ud800.pdf', "filename*=UTF-8''%EF%BF%BD.pdf"],
])('the file name %j is safe in a header', (name, encoded) => {
  const header = contentDisposition(name, 'sheet.pdf')
  expect(header).toBe(`attachment; filename="sheet.pdf"; ${encoded}`)
  expect(new Headers({ 'content-disposition': header }).get('content-disposition')).toBe(header)
})
