import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { findKeptLines } from '../../src/store/reading/find-kept-lines.ts'
import { workplaceOf } from '../../src/web/workplace-of.ts'
import { undoMeasureDecision } from '../../src/workflow/undo-measure-decision.ts'
import { aServedCity, type Opened, violationsOn } from '../builder/a-served-city.ts'
import { anActor } from '../builder/a-workplace.ts'

const city = await aServedCity()
const key = { sheetId: city.corrected.sheetId, phase: 'midyear' } as const
const sheet = `/office/sheets/${key.sheetId}/midyear`
const keptLines = () => findKeptLines(city.store.db, city.city, key)
const [firstPart = ''] = (await keptLines()).keys()
const line = `${sheet}/lines/${firstPart}`

const opened: Opened[] = []
const open = async (...arguments_: Parameters<typeof city.open>) => {
  const one = await city.open(...arguments_)
  opened.push(one)
  return one
}

/** Takes back whatever a test decided, so that each begins with the machine's readings. */
afterEach(async () => {
  for (const { close } of opened.splice(0)) await close()
  const workplace = workplaceOf({ ...city, now: () => new Date('2025-10-10T04:00:00Z') })
  for (const [partId, { measures }] of await keptLines())
    for (const { decision } of measures)
      if (decision) await undoMeasureDecision(workplace, anActor, { ...key, partId, decisionId: decision.id })
})

afterAll(() => city.close())

const focusedMeasure = (page: Page) =>
  page.evaluate<string | null>('document.activeElement.closest("[data-measure]")?.id ?? null')
const counted = (page: Page) => page.locator('#confirmed').textContent()
const said = (page: Page) => page.locator('#measure-said').textContent()

describe('with the keys', () => {
  test('one goes to what waits, confirms it by one key in place, and takes it back', async () => {
    const { page, asked } = await open(sheet, 1440)
    const address = page.url()
    await page.keyboard.press('j')
    const first = await focusedMeasure(page)
    expect(first).toBe(`measure-${firstPart}-0`)
    await page.keyboard.press('c')
    await page.locator(`[id="${first}"]`, { hasText: '確認済み' }).waitFor()
    expect(await counted(page)).toBe('数値のある読み 2 件のうち 1 件を確認済み')
    expect(await said(page)).toContain('確認済み')
    expect(await focusedMeasure(page)).toBe(first)
    await page.keyboard.press('ArrowDown')
    expect(await focusedMeasure(page)).not.toBe(first)
    await page.keyboard.press('Enter')
    await expect.poll(() => counted(page)).toBe('数値のある読み 2 件のうち 2 件を確認済み')
    await page.keyboard.press('j')
    await expect.poll(() => said(page)).toContain('ほかにありません')
    await page.keyboard.press('u')
    await expect.poll(() => counted(page)).toBe('数値のある読み 2 件のうち 1 件を確認済み')
    expect(page.url()).toBe(address)
    expect(asked.filter((one) => !one.startsWith(`${city.origin}/`))).toEqual([])
  })

  test('nothing happens while somebody types, composes Japanese, holds a modifier, or has turned the keys off', async () => {
    const { page } = await open(sheet, 1440)
    await page.keyboard.press('Control+j')
    await page.evaluate(
      `document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', isComposing: true, bubbles: true }))`,
    )
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<input id="typing">')`)
    await page.locator('#typing').press('j')
    expect(await focusedMeasure(page)).toBeNull()
    await page.keyboard.press('Tab')
    await page.locator('#keys summary').click()
    await page.locator('#keys-on').uncheck()
    await page.keyboard.press('j')
    expect(await focusedMeasure(page)).toBeNull()
    await page.reload()
    await page.keyboard.press('j')
    expect(await focusedMeasure(page)).toBeNull()
  })

  test('? shows the keys, and Enter on a button or a figure does what it does anyway', async () => {
    const { page } = await open(sheet, 1440)
    await page.keyboard.press('?')
    expect(await page.getByText('選んでいる行を直すページを開く').isVisible()).toBe(true)
    const figure = page.locator('.measure summary').first()
    await figure.press('Enter')
    expect(await page.getByText('7回 ÷ 年10回 = 70 %').isVisible()).toBe(true)
    expect(await counted(page)).toContain('うち 0 件')
  })

  test('E opens the corrector, where the reading is put right', async () => {
    const { page } = await open(sheet, 1440)
    await page.keyboard.press('j')
    await page.keyboard.press('e')
    await page.getByRole('heading', { name: '読みの確認と訂正' }).waitFor()
    await page.getByLabel('実績の数').fill('１２')
    await page.getByRole('button', { name: 'この内容に直す' }).click()
    await page.getByText('訂正済み').waitFor()
    expect(await page.getByText('120 %').first().isVisible()).toBe(true)
    await page.getByRole('link', { name: '調書に戻る' }).click()
    await expect.poll(() => counted(page)).toContain('うち 1 件')
  })

  test('what cannot be done is said in words where one is', async () => {
    const { page } = await open(sheet, 1440)
    const other = await open(sheet, 1440)
    for (const { page: one } of [other, { page }]) {
      await one.keyboard.press('j')
      await one.keyboard.press('c')
      await expect.poll(() => said(one)).not.toBe('')
    }
    expect(await said(page)).toContain('確認・訂正されたか、読み直されています')
    expect(page.url()).toBe(city.origin + sheet)
  })
})

test('without script a reading is confirmed, taken back and put right by forms alone', async () => {
  const { page } = await open(sheet, 360, { javaScriptEnabled: false })
  expect(await page.locator('#keys').isVisible()).toBe(false)
  await page.getByRole('button', { name: 'この読みでよい' }).first().click()
  await expect.poll(() => counted(page)).toContain('うち 1 件')
  await page.getByRole('button', { name: '取り消す' }).first().click()
  await expect.poll(() => counted(page)).toContain('うち 0 件')
  await page.getByRole('link', { name: '直す' }).first().click()
  await page.getByLabel('目標の数').fill('二十')
  await page.getByRole('button', { name: 'この内容に直す' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByLabel('目標の数').inputValue()).toBe('二十')
  await page.getByLabel('目標の数').fill('20')
  await page.getByRole('button', { name: 'この内容に直す' }).click()
  await page.getByText('訂正済み').waitFor()
  expect(await page.getByText('35 %').first().isVisible()).toBe(true)
}, 30_000)

test('the corrector stands in nobody’s way, narrow or wide, light or dark, and needs no sideways scrolling', async () => {
  const { page, asked } = await open(line, 1440)
  for (const width of [360, 768, 1440])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      expect(await violationsOn(page), `${width} px, ${colorScheme}`).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
    }
  expect(asked.filter((one) => !one.startsWith(`${city.origin}/`))).toEqual([])
}, 30_000)
