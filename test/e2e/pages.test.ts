import { afterAll, describe, expect, test } from 'vitest'
import { formJson } from '../../src/view/form-json.ts'
import { aFormWithGradeBelow, anUprightForm } from '../builder/a-form.ts'
import { aServedCity, violationsOn } from '../builder/a-served-city.ts'

const city = await aServedCity()
const { origin, open } = city
const midyear = `/sheets/${city.corrected.sheetId}/midyear`
const paths = [
  '/',
  midyear,
  `${midyear}/versions/1`,
  '/office',
  `/office${midyear}`,
  '/office/settings/form',
  '/office/collect?year=2025&phase=midyear',
  '/opendata',
  '/opendata/2025',
  '/opendata/definition',
  '/elsewhere',
]

afterAll(() => city.close())

describe('in a real browser', () => {
  test.each(paths)(
    'nothing stands in the way of anybody at %s, narrow or wide, light or dark',
    async (path) => {
      const { page, close } = await open(path, 1440)
      await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
      for (const width of [360, 1440])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 900 })
          await page.emulateMedia({ colorScheme })
          expect(await violationsOn(page), `${width} px, ${colorScheme}`).toEqual([])
        }
      await close()
    },
    30_000,
  )

  test.each(paths)('%s asks nothing of any other server', async (path) => {
    const { asked, close } = await open(path, 1440)
    expect(asked.filter((address) => !address.startsWith(`${origin}/`))).toEqual([])
    expect(asked.some((address) => address.endsWith('.css'))).toBe(true)
    await close()
  })

  test.each(paths)('%s needs no sideways scrolling, from four times the size to a wide screen', async (path) => {
    const { page, close } = await open(path, 1440)
    for (const width of [320, 360, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const beyond = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      expect(beyond, `${width} px`).toBe(0)
    }
    await close()
  })

  test('every place one comes to by the keyboard is seen to be there, the way to the content first', async () => {
    const { page, close } = await open(`/office${midyear}`, 1440)
    const count = Number(
      await page.evaluate(
        '[...document.querySelectorAll("a, summary, input")].filter((one) => one.checkVisibility()).length',
      ),
    )
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.press('Tab')
      const focus = await page.evaluate<{ words: string; width: number; visible: boolean }>(`(() => {
        const element = document.activeElement
        const box = element.getBoundingClientRect()
        return {
          words: element.textContent,
          width: parseFloat(getComputedStyle(element).outlineWidth),
          visible: box.width > 1 && box.height > 1,
        }
      })()`)
      if (index === 0) expect(focus.words).toBe('本文へ移動')
      expect(focus).toMatchObject({ visible: true })
      expect(focus.width).toBeGreaterThanOrEqual(2)
    }
    await close()
  }, 30_000)

  test('without script a reader goes from the year to a sheet, its other phase and an older version', async () => {
    const { page, close } = await open('/', 360, { javaScriptEnabled: false })
    await page.getByRole('link', { name: '市民生活部' }).click()
    await expect.poll(() => page.url()).toBe(origin + midyear)
    await page.getByText('訂正の記録').click()
    await page
      .getByRole('link', { name: /^第1版/ })
      .last()
      .click()
    await page.getByText('これは過去の版です').waitFor()
    await page.getByRole('link', { name: '当初' }).click()
    await page.getByRole('heading', { name: '重点目標一覧表（当初調書）' }).waitFor()
    await close()
  })

  test('without script staff open the source places of the cells and go from a finding to its cell', async () => {
    const { page, close } = await open(`/office${midyear}`, 1440, { javaScriptEnabled: false })
    const place = page.getByText('中間報告.txt 12行目 左から3番目の欄').first()
    expect(await place.isVisible()).toBe(false)
    await page.getByRole('checkbox').check()
    expect(await place.isVisible()).toBe(true)
    await page.getByText('指摘 5件').click()
    await page.getByRole('link', { name: '目標1 ② 期限・数値目標等' }).click()
    await expect.poll(() => page.url()).toMatch(/#finding-1$/)
    expect(await page.locator('td', { hasText: '平均 10分以内' }).locator('#finding-1').isVisible()).toBe(true)
    await close()
  })

  test('a form is tried without script: first its fault is told, then its columns and the grade below are seen', async () => {
    const { page, close } = await open('/office/settings/form', 1440, { javaScriptEnabled: false })
    const json = formJson(aFormWithGradeBelow)
    await page.getByLabel('様式（JSON）').fill(json.replace('"width": 4', '"width": 0'))
    await page.getByRole('button', { name: '確かめて見る' }).click()
    await page.getByText('columns.0.width: 0より大きい数を書いてください').waitFor()
    await page.getByLabel('様式（JSON）').fill(json)
    await page.getByLabel('期末').check()
    await page.getByRole('button', { name: '確かめて見る' }).click()
    await page.getByRole('columnheader', { name: '取組状況' }).waitFor()
    expect(await page.locator('.form-lines').allInnerTexts()).toEqual([expect.stringMatching(/評価.*理由.*達した/s)])
    expect(await page.getByRole('radio', { name: '期末' }).isChecked()).toBe(true)
    await close()
  })

  test.each([
    ['a form with faults', formJson(aFormWithGradeBelow).replace('"width": 4', '"width": 0')],
    ['a form with the grade below', formJson(aFormWithGradeBelow)],
    ['an upright form', formJson(anUprightForm)],
  ])('%s stands in the way of nobody', async (_, json) => {
    const { page, close } = await open('/office/settings/form', 1440)
    await page.getByLabel('様式（JSON）').fill(json)
    await page.getByRole('button', { name: '確かめて見る' }).click()
    await page.waitForURL(/try$/)
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await violationsOn(page), `${width} px`).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
    }
    await close()
  })

  test('target and progress of one mark start on the same line, and stand under each other on a phone', async () => {
    const tops = async (width: number) => {
      const { page, close } = await open(midyear, width)
      const found = await page.evaluate<number[]>(
        `[...document.querySelector('.form-step').querySelectorAll('td')].map((cell) => cell.getBoundingClientRect().top)`,
      )
      await close()
      return found
    }
    expect(new Set(await tops(1440)).size).toBe(1)
    expect(new Set(await tops(360)).size).toBe(3)
  })
})
