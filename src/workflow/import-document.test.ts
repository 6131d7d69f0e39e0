import { describe, expect, test } from 'vitest'
import { anActor, aWorkplace, theRefusal, theValue } from '../../test/builder/a-workplace.ts'
import { smallSheet } from '../../test/builder/small-sheet.ts'
import { wordsKey } from '../base/text.ts'
import { findDepartments } from '../store/city/find-departments.ts'
import { findKeptSheet } from '../store/draft/find-kept-sheet.ts'
import { storesInMemory } from '../store/engine/store-in-memory.ts'
import { importDocument } from './import-document.ts'

const otherSheet = smallSheet.replace('企画財政部', '消防局').replace('公共交通の確保', '消防力の充実')

describe.each(storesInMemory)('on %s', (_, open) => {
  const start = async () => {
    const workplace = await aWorkplace(await open())
    const { store, city } = workplace
    const bring = (text: string | Uint8Array) => {
      const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
      return importDocument(workplace, anActor, { bytes, source: '調書.txt' })
    }
    const departments = async () => (await findDepartments(store.db, city)).map(({ name }) => name)
    return { store, city, bring, departments }
  }

  test('a document is opened, read and kept with every word of its lines', async () => {
    const { store, city, bring } = await start()
    const { sheets } = theValue(await bring(smallSheet))
    expect(sheets).toMatchObject([{ fiscalYear: 2025, phase: 'midyear', newDepartments: ['企画財政部'] }])
    const kept = sheets[0] && (await findKeptSheet(store.db, city, sheets[0]))
    const words = wordsKey(JSON.stringify(kept?.sheet))
    for (const written of [
      '聞き取り 300人以上',
      '令和8年2月発行',
      '212人に聞き取りを実施',
      '路線図の作り直し',
      '調書.txt',
    ])
      expect(words).toContain(wordsKey(written))
  })

  test('a document with the sheets of two departments is kept as two', async () => {
    const { bring, departments } = await start()
    expect(theValue(await bring(smallSheet + otherSheet)).sheets).toHaveLength(2)
    expect(await departments()).toEqual(['企画財政部', '消防局'])
  })

  test('where one of its sheets cannot be kept, none is', async () => {
    const { bring, departments } = await start()
    const refusal = theRefusal(await bring(smallSheet + otherSheet.replace('【令和7年度重点目標】', '')))
    expect(refusal).toMatchObject({ kind: 'sheet-incomplete', missing: ['fiscalYear'] })
    expect(await departments()).toEqual([])
  })

  test('two sheets of the same departments in one document are refused: one would overwrite the other', async () => {
    const { bring, departments } = await start()
    const jointly = (names: string) => smallSheet.replace('企画財政部', names)
    const refusal = theRefusal(await bring(jointly('企画財政部・消防局') + jointly('消防局・企画財政部')))
    expect(refusal).toEqual({ kind: 'same-sheet-twice', departments: ['消防局', '企画財政部'] })
    expect(await departments()).toEqual([])
  })

  test.each([
    ['an empty file', '', 'document-not-opened'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'document-not-opened'],
    ['a letter', '拝啓\n\n時下ますますご清栄のこととお慶び申し上げます。\n', 'not-a-sheet'],
  ])('%s is refused in words, and nothing is kept', async (_name, bytes, kind) => {
    const { bring, departments } = await start()
    expect(theRefusal(await bring(bytes))).toMatchObject({ kind })
    expect(await departments()).toEqual([])
  })
})
