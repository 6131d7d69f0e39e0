import { expect, test } from 'vitest'
import { receptionTitle } from './reception-title.ts'

test.each<[string, number, string]>([
  ['中間報告', 9, '中間報告'],
  ['総務部.xlsx', 1, '総務部.xlsx'],
  ['束/中間報告/総務部.xlsx', 8, '総務部.xlsx ほか7件'],
])('a drop of %s and %i files is called %s', (title, count, called) => {
  expect(receptionTitle(title, count)).toBe(called)
})
