import { expect, test } from 'vitest'
import { aSmallCity } from '../../../test/builder/a-small-city.ts'
import { findKeptSheet } from '../../store/draft/find-kept-sheet.ts'
import { findPublishedSheet } from '../../store/published/find-published-sheet.ts'
import { findKeptLines } from '../../store/reading/find-kept-lines.ts'
import { showKeptData } from './show-kept-data.ts'
import { showPublishedData } from './show-published-data.ts'

const terms = { city: { code: '888888', name: 'しるべ野市' }, licence: 'CC BY 4.0' }

const bothViews = async () => {
  const { store, city, corrected } = await aSmallCity()
  const key = { sheetId: corrected.sheetId, phase: corrected.phase }
  const published = await findPublishedSheet(store.db, city, key)
  const kept = await findKeptSheet(store.db, city, key)
  if (!published || !kept) throw new Error('the small city has such a sheet')
  const lines = await findKeptLines(store.db, city, key)
  await store.close()
  return { published, shown: showPublishedData(published, terms), kept: showKeptData(kept, lines, terms) }
}

test('a published version is given out with its frozen measures, its ids, and whose it is', async () => {
  const { published, shown } = await bothViews()
  const { version, publishedAt, sheetId } = published
  expect(shown).toMatchObject({
    cityCode: '888888',
    cityName: 'しるべ野市',
    licence: 'CC BY 4.0',
    version,
    publishedAt,
  })
  expect(shown).toMatchObject({ id: sheetId, asOf: '2025-09-30' })
  const step = shown.goals[0]?.items[0]?.steps[0]
  const measures = published.measures?.[step?.id ?? '']
  expect(measures?.length).toBeGreaterThan(0)
  expect(step?.measures?.map(({ formulas: _, ...measure }) => measure)).toEqual(measures)
  expect(step?.readings?.progress?.quantities[0]).toMatchObject({ value: 7, unit: '回' })
})

test('staff get the same figures from the draft it was published from', async () => {
  const { shown, kept } = await bothViews()
  const measures = (sheet: typeof kept) =>
    sheet.goals.flatMap(({ items }) => items.flatMap(({ steps }) => steps.map((step) => step.measures)))
  expect(measures(kept)).toEqual(measures(shown))
  expect(kept.goals[0]?.items[0]?.steps[0]?.readings).toEqual(shown.goals[0]?.items[0]?.steps[0]?.readings)
  expect(kept).not.toHaveProperty('publishedAt')
})
