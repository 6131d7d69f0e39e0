import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { writeCollectionForm } from '../../src/export/write-collection-form.ts'
import { defaultOfficialForm } from '../../src/sheet/official-form.ts'
import { showForm } from '../../src/view/show-form.ts'
import { aGoal, anItem, aSheet, aStep } from '../builder/a-workplace.ts'
import { aScale, readWorkbook, readWorksheet } from '../builder/excel-form.ts'
import { plainSheet } from '../builder/plain-sheet.ts'

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'shirube-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const saveAgain = (bytes: Uint8Array): Uint8Array => {
  const file = join(folder, 'form.xlsx')
  writeFileSync(file, bytes)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'saved'), file])
  return readFileSync(join(folder, 'saved', 'form.xlsx'))
}

const sheet = aSheet({
  id: '0199-sheet',
  title: '重点目標一覧表（中間報告調書）',
  phase: 'midyear',
  goals: [
    aGoal({
      id: '0199-goal',
      selfEvaluation: '○',
      items: [
        anItem({
          id: '0199-item',
          steps: [
            aStep({ id: '0199-a', progress: ' 7回\n\n　うち中学校 2回\n' }),
            aStep({ id: '0199-b', mark: '(2)', action: '=SUM(A1)', target: '＋2', progress: 'タブ\tと😀と外字\ue000' }),
          ],
        }),
      ],
    }),
  ],
})

describe.skipIf(!hasLibreOffice)('LibreOffice (skipped where it is not installed)', () => {
  test('opens a collection form and saves it again without loss: words, ids, locks, list and paper', async () => {
    const form = showForm(sheet, defaultOfficialForm, aScale)
    const saved = saveAgain(await writeCollectionForm(form, { due: null, sheetId: '0199-sheet' }))
    const { sheets } = await readWorkbook(saved)
    expect(sheets.map(plainSheet)).toEqual([plainSheet(sheet)])
    expect(sheets[0]).toMatchObject({
      id: '0199-sheet',
      goals: [{ items: [{ steps: [{ id: '0199-a' }, { id: '0199-b' }] }] }],
    })
    const { protection, dataValidations, pageSetup } = await readWorksheet(saved)
    expect(protection).toMatchObject({ sheet: true })
    expect(dataValidations).toHaveLength(1)
    expect(pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '$1:$4',
    })
  }, 60_000)
})
