import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SelfEvaluationScale } from '../../src/sheet/self-evaluation.ts'
import type { Sheet } from '../../src/sheet/sheet.ts'
import type { SheetFinding } from '../../src/sheet/sheet-finding.ts'
import { findKeptSheet } from '../../src/store/draft/find-kept-sheet.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { addDepartment } from '../../src/workflow/add-department.ts'
import { approveSheet } from '../../src/workflow/approve-sheet.ts'
import { correctSheet } from '../../src/workflow/correct-sheet.ts'
import { createCity } from '../../src/workflow/create-city.ts'
import { importSheet } from '../../src/workflow/import-sheet.ts'
import { publishSheet } from '../../src/workflow/publish-sheet.ts'
import { submitSheet } from '../../src/workflow/submit-sheet.ts'
import type { Workplace } from '../../src/workflow/workplace.ts'
import { aGoal, anActor, anItem, aSheet, aStep, aWorkplace, theValue } from './a-workplace.ts'

type Seen = { readonly sheetId: string; readonly phase: 'initial' | 'midyear' | 'final'; readonly revision: number }

const bring = async (workplace: Workplace, sheet: Sheet, findings: readonly SheetFinding[] = []): Promise<Seen> =>
  theValue(await importSheet(workplace, anActor, { sheet, findings, source: '中間報告.txt' }))

const publish = async (workplace: Workplace, seen: Seen): Promise<Seen> => {
  const submitted = theValue(await submitSheet(workplace, anActor, seen))
  const approved = theValue(await approveSheet(workplace, anActor, submitted))
  theValue(await publishSheet(workplace, anActor, approved))
  return approved
}

const correct = async (workplace: Workplace, { sheetId, phase }: Seen): Promise<void> => {
  const kept = await findKeptSheet(workplace.store.db, workplace.city, { sheetId, phase })
  const step = kept?.sheet.goals[0]?.items[0]?.steps[0]
  if (!kept || !step?.id) throw new Error('nothing to correct')
  const edit = { partId: step.id, column: 'progress', text: '7回実施（訂正後）', version: 1 }
  const { revision } = kept
  theValue(
    await correctSheet(workplace, anActor, {
      sheetId,
      phase,
      revision,
      edits: [edit],
      note: '回数の誤りを訂正しました。',
    }),
  )
}

const source = '中間報告.txt'
const stepPlace = (column: string) => ({ source, line: 12, cell: '3', goal: '1', item: '①', step: '(1)', column })

const midyear: Sheet = aSheet({
  title: '重点目標一覧表（中間報告調書）',
  phase: 'midyear',
  goals: [
    aGoal({
      selfEvaluation: '○',
      items: [
        anItem({
          steps: [
            aStep({ progress: '6回実施', places: { action: stepPlace('action'), progress: stepPlace('progress') } }),
          ],
        }),
        anItem({
          mark: '②',
          title: '窓口の待ち時間の短縮',
          continuity: null,
          target: '平均 10分以内',
          progress: '平均 12分',
          steps: [],
        }),
      ],
    }),
    aGoal({
      number: null,
      title: null,
      items: [
        anItem({
          mark: null,
          title: '<script>alert(1)</script>',
          steps: [aStep({ mark: null, target: null, progress: '・相談 15件\n・訪問 8件' })],
        }),
      ],
    }),
  ],
})

const findings: readonly SheetFinding[] = [
  { code: 'mark-mismatch', level: 'warning', place: stepPlace('progress'), detail: { mark: '(1)' } },
  {
    code: 'orphan-target',
    level: 'error',
    place: { source, goal: '1', item: '②', column: 'target' },
    proposal: '(2) 50%',
  },
  { code: 'goal-title-missing', level: 'warning', place: { source, goal: '?2', column: 'title' } },
  { code: 'self-evaluation-missing', level: 'hint', place: { source, goal: '?2', column: 'selfEvaluation' } },
  { code: 'form-title-differs', level: 'hint', place: { source, line: 40 } },
]

const scale: SelfEvaluationScale = {
  firstYear: 2020,
  grades: [
    { mark: '○', meaning: '計画どおり' },
    { mark: '△', meaning: 'やや遅れ' },
  ],
  notJudgeable: { mark: '－', meaning: '評価できない' },
}

/** A city that says what its grades mean, beside another one that has nothing. */
const aMarkedWorkplace = async (store: Store): Promise<Workplace> => {
  const workplace = { ...(await aWorkplace(store)), city: '888888' }
  theValue(await createCity(workplace, anActor, { name: 'しるべ野市', scales: [scale], licence: 'CC BY 4.0' }))
  return workplace
}

/**
 * A city in memory with a little of everything: 市民生活部 published in 当初 and, corrected once, in 中間; 環境部 submitted
 * and not published; a joint sheet published; 消防本部 without a sheet; the year before with one published sheet.
 */
export const aSmallCity = async () => {
  const store = openStore(':memory:')
  theValue(await migrate(store))
  const workplace = await aMarkedWorkplace(store)
  await publish(workplace, await bring(workplace, aSheet({ fiscalYear: 2024 })))
  const published = await publish(workplace, await bring(workplace, aSheet()))
  const corrected = await publish(workplace, await bring(workplace, midyear, findings))
  await correct(workplace, corrected)
  const draft = await bring(workplace, aSheet({ departments: ['環境部'], goals: [aGoal({ title: '公開前の目標' })] }))
  theValue(await submitSheet(workplace, anActor, draft))
  const joint = await bring(
    workplace,
    aSheet({ departments: ['建設部', '水道局'], goals: [aGoal({ title: '水に強いまち' })] }),
  )
  await publish(workplace, joint)
  theValue(await addDepartment(workplace, anActor, { name: '消防本部', firstYear: 2024 }))
  return { store, city: workplace.city, published, corrected, draft, joint }
}

/** A folder as `vite build` leaves it, with one small style sheet. */
export const aClientFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'client-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, '.vite'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets/style-1.css'), 'body{}')
  const manifest = {
    'src/component/style.css': { file: 'assets/style-1.css' },
    'src/component/web-font.css': { file: 'assets/font-1.css' },
    'src/web/browser/measure-keys.ts': { file: 'assets/measure-keys-1.js' },
    'src/web/browser/desk.ts': { file: 'assets/desk-1.js' },
    'src/web/browser/follow-job.ts': { file: 'assets/follow-job-1.js' },
  }
  writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify(manifest))
  return folder
}
