import { expect, test } from 'vitest'
import { uuidV7 } from './id.ts'

const random = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])

test('an id has the form of a UUID of version 7', () => {
  expect(uuidV7(Date.UTC(2026, 9, 10), random)).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
})

test('an id made later sorts later', () => {
  const ids = [0, 1, 999, 1_000_000, 2 ** 40].map((later) => uuidV7(Date.UTC(2026, 9, 10) + later, random))
  expect(ids.toSorted()).toEqual(ids)
})
