import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { closePdfWriter } from '../../src/export/write-pdf.ts'
import { makeBook } from '../../src/job/make-book.ts'
import { type JobRunner, runJobs } from '../../src/job/run-jobs.ts'
import { workplaceOf } from '../../src/web/workplace-of.ts'
import { aServedCity, type Opened, violationsOn } from '../builder/a-served-city.ts'

const city = await aServedCity()
const shelf = '/office/book?year=2025&phase=initial&of=published'

let binder: JobRunner | null = null
/** Makes what was ordered, as the running program does. */
const bind = () => {
  const workplace = workplaceOf({ ...city, now: () => new Date('2025-10-10T03:00:00Z') })
  binder = runJobs({
    store: city.store,
    city: city.city,
    handlers: { 'make-book': (work) => makeBook(workplace, work) },
    clock: () => new Date(),
    holder: 'test',
    reportError: (error) => {
      throw error
    },
  })
}

const opened: Opened[] = []
const open = async (...arguments_: Parameters<typeof city.open>) => {
  const one = await city.open(...arguments_)
  opened.push(one)
  return one
}

afterEach(async () => {
  await binder?.stop()
  binder = null
  for (const { close } of opened.splice(0)) await close()
})
afterAll(async () => {
  await closePdfWriter()
  await city.close()
})

/** What stands in anybody's way on a page, narrow or wide, light or dark. */
const expectNothingInTheWay = async ({ page }: Opened) => {
  for (const width of [360, 1440])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      expect(await violationsOn(page), `${width} px, ${colorScheme}`).toEqual([])
      const beyond = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      expect(beyond, `${width} px`).toBe(0)
    }
}

describe('the book of the city', () => {
  test('is followed while it is made, and its files come onto the page without the page being left', async () => {
    const one = await open(shelf, 1440)
    const { page } = one
    await expectNothingInTheWay(one)
    await page.getByRole('button', { name: '冊子を作る' }).click()
    await page.getByText('冊子を作り始めます。').waitFor()
    await expectNothingInTheWay(one)
    let loads = 0
    page.on('load', () => {
      loads += 1
    })
    bind()
    await page.getByRole('heading', { name: 'ファイル' }).waitFor()
    expect(await page.locator('#job-said').textContent()).toBe('冊子ができました。')
    expect(loads).toBe(0)
    await expectNothingInTheWay(one)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^PDF/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('重点目標_令和7年度_当初_冊子.pdf')
  }, 60_000)

  test('is stopped and taken up again, removed and brought back, all without script', async () => {
    const one = await open(shelf, 360, { javaScriptEnabled: false })
    const { page } = one
    await page.getByRole('checkbox', { name: /建設部・水道局/ }).uncheck()
    await page.getByRole('button', { name: '冊子を作る' }).click()
    await page.getByRole('button', { name: '作成を止める' }).click()
    await page.getByText('冊子の作成を止めました。').waitFor()
    await page.getByRole('button', { name: 'もう一度作る' }).click()
    await page.getByText('冊子を作り始めます。').waitFor()
    bind()
    // The page asks for itself anew.
    await page.getByRole('heading', { name: '入っている調書 1件' }).waitFor()
    await page.getByRole('button', { name: 'この冊子を消す' }).click()
    await page.getByText('消した冊子 1件').click()
    await page.getByRole('button', { name: '元に戻す' }).click()
    await page.getByRole('heading', { name: '入っている調書 1件' }).waitFor()
  }, 60_000)
})
