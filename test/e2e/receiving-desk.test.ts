import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { makeDocx } from '../../src/document/word/fixture/make-docx.ts'
import { makeZip } from '../../src/document/zip/fixture/make-zip.ts'
import { writeExcel } from '../../src/export/write-excel.ts'
import { writeHtml } from '../../src/export/write-html.ts'
import { closePdfWriter, writePdf } from '../../src/export/write-pdf.ts'
import { defaultOfficialForm } from '../../src/sheet/official-form.ts'
import { showForm } from '../../src/view/show-form.ts'
import { closeReader } from '../../src/workflow/reader/ask-reader.ts'
import { aReader } from '../builder/a-desk-app.ts'
import { aServedCity, type Opened, violationsOn } from '../builder/a-served-city.ts'
import { aGoal, anItem, aSheet, aStep } from '../builder/a-workplace.ts'
import { smallSheet } from '../builder/small-sheet.ts'

const city = await aServedCity()
const folder = mkdtempSync(join(tmpdir(), 'desk-'))

const formOf = (department: string) =>
  showForm(
    aSheet({
      departments: [department],
      phase: 'midyear',
      title: '重点目標一覧表（中間報告調書）',
      goals: [aGoal({ selfEvaluation: '○', items: [anItem({ steps: [aStep({ progress: '6回実施' })] })] })],
    }),
    defaultOfficialForm,
  )
const sheetOf = (department: string): string => smallSheet.replace('企画財政部', department)
const doubtful = sheetOf('商工部').replace('(2) 令和8年2月発行', '(1) 令和8年2月発行')

const cell = (words: string): string => `<w:tc><w:tcPr/><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`
const row = (...words: readonly string[]): string => `<w:tr>${words.map(cell).join('')}</w:tr>`
const line = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
const struck =
  '<w:tc><w:tcPr/><w:p><w:r><w:t>(1) 4回実施</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>（予定）</w:t></w:r></w:p></w:tc>'
const wordForm = makeDocx({
  body: `${line('重点目標一覧表（中間報告調書）')}${line('担当部局名')}${line('土木部')}${line('【令和7年度重点目標】')}<w:tbl><w:tblPr/>${row('重点目標', '橋の点検', '期限・数値目標等', '進捗状況・進捗度')}${row('', '具体的な重点取組項目（箇条書き）', '', '')}<w:tr>${cell('1')}${cell('① 橋の点検 (1) 打音による点検')}${cell('(1) 年8回')}${struck}</w:tr></w:tbl>`,
})
/** As spreadsheets write it: each record has all the columns. */
const csvForm = sheetOf('水産部')
  .split('\n')
  .map((record) => [...record.split('\t'), ...Array<string>(6).fill('')].slice(0, 6))
  .map((record) => record.map((words) => `"${words}"`).join(','))
  .join('\r\n')

/** One of each kind that a city has lying about. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  '農務部.xlsx': await writeExcel(formOf('農務部')),
  '土木部.docx': wordForm,
  '観光部.pdf': (await writePdf(formOf('観光部'))).pdf,
  '水産部.csv': csvForm,
  '林務部.html': writeHtml(formOf('林務部')),
  '商工部.txt': doubtful,
  '昨年の様式.xls': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1016)]),
  '壊れた表.xlsx': (await writeExcel(formOf('財政部'))).slice(0, 900),
  '支所.zip': makeZip([{ name: '北支所.txt', content: sheetOf('北支所') }]),
}
const dropped = join(folder, '中間報告')
mkdirSync(dropped)
for (const [name, content] of Object.entries(files)) writeFileSync(join(dropped, name), content)

let reader: ReturnType<typeof aReader> | null = null
const opened: Opened[] = []
const open = async (...arguments_: Parameters<typeof city.open>) => {
  const one = await city.open(...arguments_)
  opened.push(one)
  return one
}

afterEach(async () => {
  for (const { close } of opened.splice(0)) await close()
  await reader?.stop()
  reader = null
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await city.close()
  await closePdfWriter()
  await closeReader()
})

const sendFolder = async (page: Page): Promise<void> => {
  await page.getByLabel('フォルダーを丸ごと選ぶ').setInputFiles(dropped)
  await page.getByRole('button', { name: '受け付ける' }).click()
  await page.waitForURL(/\/office\/desk\/[0-9a-f-]+$/)
}
const importAll = (page: Page) => page.getByRole('button', { name: /^まとめて取り込む/ })
const inSheetOf = (page: Page, name: string) =>
  page.locator('tr', { hasText: name }).getByRole('link', { name: /見る|選ぶ/ })
const beyond = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** Nothing stands in the way of anybody, narrow or wide, light or dark, and nothing needs sideways scrolling. */
const lookAt = async (page: Page): Promise<void> => {
  await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await beyond(page), `${width} px`).toBe(0)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsOn(page), `${width} px, ${colorScheme}`).toEqual([])
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

describe('with script', () => {
  test('a folder is dropped, its reading followed, a doubt answered, all imported, a sheet seen, the import taken back', async () => {
    const { page, asked } = await open('/office/desk', 1440)
    await lookAt(page)
    await sendFolder(page)
    await page.getByRole('progressbar', { name: '読取りの進み具合' }).waitFor()
    reader = aReader(city)
    await importAll(page).waitFor()
    const rows = page.locator('tbody tr')
    expect(await rows.count()).toBe(9)
    for (const words of [
      '古い形式のファイルです',
      '壊れていて読めません',
      '北支所',
      '土木部',
      '農務部',
      '観光部',
      '水産部',
      '林務部',
    ])
      expect(await page.getByText(words).count(), words).toBeGreaterThan(0)
    expect(await page.locator('h2').first().textContent()).toBe('取込み')
    expect(await page.locator('section h2').nth(1).textContent()).toContain('確かめてから取り込むもの')
    await lookAt(page)

    await inSheetOf(page, '商工部.txt').click()
    await page.getByRole('heading', { name: '確かめる：中間報告/商工部.txt' }).waitFor()
    await lookAt(page)
    await page.reload()
    const address = page.url()
    await page.keyboard.press('j')
    const note = page.locator('[data-finding]').first()
    expect(await note.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await page.locator('.pane-source .is-lit').textContent()).toContain('令和8年2月発行')
    await note.getByRole('button', { name: 'このままでよい' }).click()
    await note.getByText('このままにしました').waitFor()
    expect(await note.evaluate((one) => one === document.activeElement)).toBe(true)
    await note.getByRole('button', { name: '元に戻す' }).click()
    await note.getByRole('button', { name: 'このままでよい' }).waitFor()
    await note.getByText('自分で直す').click()
    await note.getByRole('textbox').fill('聞き取り 300人以上（9月まで）')
    await note.getByRole('button', { name: 'この文に直す' }).click()
    await note.getByText('直しました').waitFor()
    expect(page.url()).toBe(address)

    await page.locator('.pane-source td', { hasText: '212人' }).hover()
    expect(await page.locator('.pane-sheet .is-lit').count()).toBe(2)
    await page.locator('[id="cell-0.0.0-progress"]').hover()
    expect(await page.locator('.pane-source .is-lit').textContent()).toContain('212人')
    await page.locator('[id="cell-0.0.0-progress"]').getByRole('link', { name: /^直す/ }).click()
    await page.getByRole('textbox', { name: '進捗状況・進捗度' }).fill('230人に聞き取りを実施')
    await page.getByRole('button', { name: 'この文にする' }).click()
    await page.getByText('文書では：212人に聞き取りを実施').waitFor()

    await page.getByRole('link', { name: '受付の一覧へ' }).click()
    await importAll(page).click()
    await page.getByText('7件を取り込みました').waitFor()
    await page.locator('tr', { hasText: '商工部.txt' }).getByRole('link', { name: '調書を開く' }).click()
    await page.getByText('230人に聞き取りを実施').waitFor()
    await page.goBack()
    await page.locator('tr', { hasText: '商工部.txt' }).getByRole('button', { name: '取込みを取り消す' }).click()
    await page.getByText(/取込みを取り消し、\d+か所を元に戻しました/).waitFor()
    await page.getByRole('button', { name: '取り込んだ 6件をすべて取り消す' }).click()
    await page.getByText('6件の取込みを取り消しました').waitFor()
    expect(asked.filter((one) => !one.startsWith(`${city.origin}/`))).toEqual([])
  }, 90_000)

  test('a PDF stands beside its sheet as a picture on which each cell lights up, a Word file with its struck words', async () => {
    const { page } = await open('/office/desk', 1440)
    await sendFolder(page)
    reader = aReader(city)
    await importAll(page).waitFor()
    const list = page.url()
    await inSheetOf(page, '観光部.pdf').click()
    const picture = page.locator('.source-picture image')
    await picture.waitFor()
    const answer = await page.request.get(new URL((await picture.getAttribute('href')) ?? '', city.origin).href)
    expect(answer.headers()['content-type']).toBe('image/png')
    await page.locator('td', { hasText: '6回実施' }).last().hover()
    const spot = page.locator('.source-spot.is-lit')
    expect(await spot.count()).toBe(1)
    await lookAt(page)
    await page.goto(list)
    await inSheetOf(page, '土木部.docx').click()
    expect(await page.locator('.pane-source del').textContent()).toBe('（予定）')
    expect(await page.locator('.pane-sheet').textContent()).not.toContain('（予定）')
  }, 60_000)

  test('files are dropped anywhere on the page', async () => {
    const { page } = await open('/office/desk', 1440)
    await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([${JSON.stringify(sheetOf('公園部'))}], '公園部.txt'))
      for (const name of ['dragover', 'drop'])
        document.querySelector('footer').dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }))
    })()`)
    await page.getByRole('heading', { name: '受付：公園部.txt' }).waitFor()
  })
})

describe('without script', () => {
  test('the same is done by plain forms: sent, read, a doubt answered, imported, taken back', async () => {
    const { page } = await open('/office/desk', 360, { javaScriptEnabled: false })
    await page
      .getByLabel('ファイルを選ぶ')
      .setInputFiles([join(dropped, '商工部.txt'), join(dropped, '昨年の様式.xls')])
    await page.getByRole('button', { name: '受け付ける' }).click()
    await page.getByText('2件の読取りを始めます').waitFor()
    reader = aReader(city)
    // The page asks for itself anew.
    await importAll(page).waitFor()
    await inSheetOf(page, '商工部.txt').click()
    await page.getByRole('link', { name: '残っている指摘へ' }).click()
    const note = page.locator('[data-finding]').first()
    await note.getByRole('button', { name: 'このままでよい' }).click()
    await note.getByText('このままにしました').waitFor()
    expect(page.url()).toMatch(/#finding-0$/)
    const cellWords = page.locator('[id="cell-0.0.0-progress"]')
    expect(await page.locator('.pane-source').isVisible()).toBe(false)
    await page.getByText('元の資料', { exact: true }).first().click()
    expect(await page.locator('.pane-source').isVisible()).toBe(true)
    await page.getByText('読み取った調書', { exact: true }).first().click()
    await cellWords.getByRole('link', { name: /11行目/ }).click()
    await expect.poll(() => page.url()).toMatch(/#p1-l11-5$/)
    expect(await page.locator('.pane-source').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'この調書を取り込む' }).click()
    await page.getByText('が取り込みました').waitFor()
    await page.getByRole('button', { name: '取込みを取り消す' }).click()
    await page.getByRole('button', { name: 'この調書を取り込む' }).waitFor()
  }, 60_000)
})
