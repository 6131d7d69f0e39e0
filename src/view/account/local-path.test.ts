import { expect, test } from 'vitest'
import { localPath } from './account-address.ts'

test.each([
  ['/office/desk', '/office/desk'],
  ['/office/sheets/a/midyear?x=1', '/office/sheets/a/midyear?x=1'],
  ['/office/years/2026#row', '/office/years/2026#row'],
  [undefined, '/office'],
  ['', '/office'],
  ['office', '/office'],
  ['//elsewhere.example/', '/office'],
  ['/\\elsewhere.example', '/office'],
  ['/\t/elsewhere.example', '/office'],
  ['/\n', '/office'],
  ['https://elsewhere.example/', '/office'],
  ['javascript:alert(1)', '/office'],
  ['/sign-in/out', '/office'],
])('after signing in at %j one comes to %s', (to, path) => {
  expect(localPath(to)).toBe(path)
})
