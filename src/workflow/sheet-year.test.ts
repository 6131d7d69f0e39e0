import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  aGoal,
  anActor,
  anItem,
  aSheet,
  aStep,
  aWorkplace,
  theRefusal,
  theValue,
} from '../../test/builder/a-workplace.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { findAuditEntries } from '../store/audit/find-audit-entries.ts'
import { findCell } from '../store/draft/find-cell.ts'
import { findCellHistory } from '../store/draft/find-cell-history.ts'
import { findKeptSheet } from '../store/draft/find-kept-sheet.ts'
import { findSheetPhases } from '../store/draft/find-sheet-phases.ts'
import type { PhaseKey } from '../store/draft/part.ts'
import { storesInMemory } from '../store/engine/store-in-memory.ts'
import { findPublishedSheet } from '../store/published/find-published-sheet.ts'
import { findPublishedSummaries } from '../store/published/find-published-summaries.ts'
import { findPublishedVersions } from '../store/published/find-published-versions.ts'
import { findPublishedYears } from '../store/published/find-published-years.ts'
import { approveSheet } from './approve-sheet.ts'
import { canonicalJson } from './canonical-json.ts'
import { correctSheet } from './correct-sheet.ts'
import { editCell } from './edit-cell.ts'
import { importSheet } from './import-sheet.ts'
import { publishSheet } from './publish-sheet.ts'
import { returnSheet } from './return-sheet.ts'
import { startPhase } from './start-phase.ts'
import { submitSheet } from './submit-sheet.ts'

const note = '期限を書いてください'

describe.each(storesInMemory)('on %s', (_, open) => {
  /** A city with one sheet in draft, and its commands at hand. */
  const start = async (sheet: Sheet = aSheet()) => {
    const workplace = await aWorkplace(await open())
    const { store, city } = workplace
    const seen = theValue(await importSheet(workplace, anActor, { sheet, findings: [], source: '調書.txt' }))
    const kept = async (key: PhaseKey = seen) => {
      const found = await findKeptSheet(store.db, city, key)
      if (!found) throw new Error('not kept')
      return found
    }
    const step = (await kept()).sheet.goals[0]?.items[0]?.steps[0]
    const cell = { sheetId: seen.sheetId, phase: seen.phase, partId: step?.id ?? '', column: 'progress' }
    const edit = (text: string | null, version: number) => editCell(workplace, anActor, { ...cell, text, version })
    const publish = async () => {
      const submitted = theValue(await submitSheet(workplace, anActor, seen))
      return theValue(
        await publishSheet(workplace, anActor, theValue(await approveSheet(workplace, anActor, submitted))),
      )
    }
    return { workplace, store, city, seen, kept, cell, edit, publish }
  }

  describe('a cell', () => {
    test('is written with its history, its version and the revision of its sheet', async () => {
      const { store, city, cell, edit, kept } = await start()
      expect(theValue(await edit('6回実施', 0))).toMatchObject({ version: 1, revision: 2, state: 'draft' })
      expect(theValue(await edit(null, 1))).toMatchObject({ version: 2, revision: 3 })
      expect(await findCell(store.db, city, cell)).toEqual({ text: null, version: 2, position: 0 })
      const history = await findCellHistory(store.db, city, cell)
      expect(history.map(({ before, after, actor, means }) => [before, after, actor, means])).toEqual([
        [null, '6回実施', '山下', 'page'],
        ['6回実施', null, '山下', 'page'],
      ])
      expect(await kept()).toMatchObject({ revision: 3, changedAt: history[1]?.at })
    })

    test('that somebody else has changed is not written over, and their text is given back', async () => {
      const { edit, kept } = await start()
      theValue(await edit('6回実施', 0))
      const stored = { text: '6回実施', version: 1 }
      expect(theRefusal(await edit('7回実施', 0))).toEqual({ kind: 'changed-by-other', stored })
      expect((await kept()).revision).toBe(2)
    })

    test('written with the words it has already is no change', async () => {
      const { edit, kept } = await start()
      theValue(await edit('6回実施', 0))
      expect(theValue(await edit('6回実施', 1))).toMatchObject({ version: 1, revision: 2 })
      expect((await kept()).revision).toBe(2)
    })

    test.each([
      ['of a part that is not there', { partId: 'nobody' }, { kind: 'part-not-found' }],
      ['of a phase that is not there', { phase: 'final' }, { kind: 'sheet-not-found' }],
      [
        'in a column the form does not have',
        { column: 'selfEvaluation' },
        { kind: 'column-not-known', column: 'selfEvaluation' },
      ],
      ['with NUL in its text', { text: 'a\0b' }, { kind: 'text-not-keepable', where: 'text' }],
      [
        'with half a character in its column',
        { column: 'extra.\ud842' },
        { kind: 'text-not-keepable', where: 'column' },
      ],
    ] as const)('%s is refused', async (_name, wrong, refusal) => {
      const { workplace, cell } = await start()
      const edited = await editCell(workplace, anActor, { ...cell, text: '6回', version: 0, ...wrong })
      expect(theRefusal(edited)).toEqual(refusal)
    })

    test('with a number or a continuity takes nothing else', async () => {
      const { workplace, cell, kept } = await start()
      const goal = (await kept()).sheet.goals[0]
      const write = (partId: string | undefined, column: string, text: string) =>
        editCell(workplace, anActor, { ...cell, partId: partId ?? '', column, text, version: 1 })
      expect(theRefusal(await write(goal?.id, 'number', '一'))).toEqual({ kind: 'text-not-fitting', column: 'number' })
      const item = goal?.items[0]?.id
      expect(theRefusal(await write(item, 'continuity', '継続'))).toMatchObject({ kind: 'text-not-fitting' })
      theValue(await write(goal?.id, 'number', '12'))
      theValue(await write(item, 'continuity', 'new'))
      expect((await kept()).sheet.goals[0]).toMatchObject({ number: 12, items: [{ continuity: 'new' }] })
    })

    test('beyond the form, of the sheet itself, and of a goal can be written too', async () => {
      const { workplace, cell, seen, kept } = await start()
      const goal = (await kept()).sheet.goals[0]?.id ?? ''
      const write = (partId: string, column: string, version: number) =>
        editCell(workplace, anActor, { ...cell, partId, column, text: '生活課', version })
      theValue(await write(cell.partId, 'extra.担当課', 0))
      theValue(await write(seen.sheetId, 'title', 1))
      theValue(await write(goal, 'selfEvaluationRemark', 0))
      const { sheet } = await kept()
      expect(sheet).toMatchObject({ title: '生活課', goals: [{ selfEvaluationRemark: '生活課' }] })
      expect(sheet.goals[0]?.items[0]?.steps[0]?.extra).toEqual({ 担当課: '生活課' })
    })

    test('of an extra column keeps its order among them, and a new one stands last', async () => {
      const step = aStep({ extra: { 予算額: '1,200千円', 担当課: '生活課' } })
      const { workplace, cell, kept } = await start(aSheet({ goals: [aGoal({ items: [anItem({ steps: [step] })] })] }))
      const write = (column: string, version: number) =>
        editCell(workplace, anActor, { ...cell, column, text: '防災課', version })
      theValue(await write('extra.備考', 0))
      theValue(await write('extra.担当課', 1))
      const extra = (await kept()).sheet.goals[0]?.items[0]?.steps[0]?.extra ?? {}
      expect(Object.entries(extra)).toEqual([
        ['予算額', '1,200千円'],
        ['担当課', '防災課'],
        ['備考', '防災課'],
      ])
    })

    test('of a submitted sheet is refused', async () => {
      const { workplace, seen, edit } = await start()
      theValue(await submitSheet(workplace, anActor, seen))
      expect(theRefusal(await edit('6回', 0))).toEqual({ kind: 'not-editable', state: 'submitted' })
    })
  })

  describe('a sheet', () => {
    test('goes its way from draft to published, and each step leaves an entry', async () => {
      const { workplace, store, city, seen, kept } = await start()
      const submitted = theValue(await submitSheet(workplace, anActor, seen))
      const returned = theValue(await returnSheet(workplace, anActor, { ...submitted, note }))
      const again = theValue(await submitSheet(workplace, anActor, returned))
      const approved = theValue(await approveSheet(workplace, anActor, again))
      const published = theValue(await publishSheet(workplace, anActor, approved))
      expect(published).toMatchObject({ state: 'published', revision: 6, version: 1 })
      expect(await kept()).toMatchObject({ state: 'published', revision: 6 })
      const entries = await findAuditEntries(store.db, city, seen.sheetId)
      expect(entries.map(({ action }) => action)).toEqual([
        'import',
        'submit',
        'return',
        'submit',
        'approve',
        'publish',
      ])
      expect(entries[2]?.detail).toEqual({ note, revision: 3 })
    })

    test('that has changed since the acting person saw it is left as it is', async () => {
      const { workplace, seen, edit } = await start()
      theValue(await edit('6回', 0))
      expect(theRefusal(await submitSheet(workplace, anActor, seen))).toEqual({
        kind: 'sheet-changed-by-other',
        revision: 2,
      })
    })

    test('is not returned without a note', async () => {
      const { workplace, seen } = await start()
      const submitted = theValue(await submitSheet(workplace, anActor, seen))
      const returned = await returnSheet(workplace, anActor, { ...submitted, note: ' 　' })
      expect(theRefusal(returned)).toEqual({ kind: 'note-missing' })
      const odd = await returnSheet(workplace, anActor, { ...submitted, note: 'a\0' })
      expect(theRefusal(odd)).toEqual({ kind: 'text-not-keepable', where: 'note' })
    })

    test.each([
      ['approve', approveSheet, 'approved'],
      ['publish', publishSheet, 'published'],
    ] as const)('in draft is too early to %s', async (_name, act, to) => {
      const { workplace, seen } = await start()
      expect(theRefusal(await act(workplace, anActor, seen))).toEqual({ kind: 'not-next-state', from: 'draft', to })
    })

    test('that does not exist is not submitted', async () => {
      const { workplace, seen } = await start()
      const refused = await submitSheet(workplace, anActor, { ...seen, phase: 'final' })
      expect(theRefusal(refused)).toEqual({ kind: 'sheet-not-found' })
    })
  })

  describe('a published sheet', () => {
    test('is frozen without the file it came from, with a hash anybody can compute again', async () => {
      const place = { source: '調書.txt', line: 3 }
      const goal = aGoal({ selfEvaluationRemark: '順調', extra: { 担当課: '生活課' }, places: { title: place } })
      const { store, city, seen, publish } = await start(aSheet({ goals: [goal] }))
      expect(await findPublishedYears(store.db, city)).toEqual([])
      const { hash } = await publish()
      const published = await findPublishedSheet(store.db, city, seen)
      const { places: _places, ...shown } = goal
      expect(published).toMatchObject({ version: 1, hash, correctionNote: null, sheet: { goals: [shown] } })
      expect(JSON.stringify(published)).not.toContain('調書.txt')
      const { version: _v, publishedAt: _p, hash: _h, correctionNote: _c, ...content } = published ?? {}
      expect(createHash('sha256').update(canonicalJson(content)).digest('hex')).toBe(hash)
      expect(await findPublishedYears(store.db, city)).toEqual([2025])
    })

    test('is corrected as a new version, and the old one stays to be read', async () => {
      const { workplace, store, city, seen, cell, publish } = await start()
      const published = await publish()
      const edits = [
        { partId: cell.partId, column: 'target', text: '年12回以上', version: 1 },
        { partId: cell.partId, column: 'target', text: '年15回以上', version: 2 },
      ]
      const corrected = theValue(
        await correctSheet(workplace, anActor, { ...published, edits, note: '目標値の誤りを訂正' }),
      )
      expect(corrected).toMatchObject({ state: 'corrected', version: 2, revision: published.revision + 3 })
      const targetOf = async (version?: number) =>
        (await findPublishedSheet(store.db, city, { ...cell, ...(version && { version }) }))?.sheet.goals[0]?.items[0]
          ?.steps[0]?.target
      expect([await targetOf(1), await targetOf(2), await targetOf()]).toEqual([
        '年10回以上',
        '年15回以上',
        '年15回以上',
      ])
      const versions = await findPublishedVersions(store.db, city, seen.sheetId)
      expect(versions.map(({ version, correctionNote }) => [version, correctionNote])).toEqual([
        [2, '目標値の誤りを訂正'],
        [1, null],
      ])
      expect(await findSheetPhases(store.db, city, seen.sheetId)).toMatchObject([
        { state: 'corrected', revision: corrected.revision },
      ])
      const third = [{ partId: cell.partId, column: 'target', text: '年16回以上', version: 3 }]
      expect(
        theValue(await correctSheet(workplace, anActor, { ...corrected, edits: third, note: '再訂正' })).version,
      ).toBe(3)
    })

    test('stands in the list of its year with its newest version', async () => {
      const { workplace, store, city, cell, publish } = await start()
      const published = await publish()
      const edits = [{ partId: cell.partId, column: 'progress', text: '6回', version: 0 }]
      theValue(await correctSheet(workplace, anActor, { ...published, edits, note: '記入漏れ' }))
      const goals = [{ number: 1, title: '安心して暮らせる地域づくり', selfEvaluation: null }]
      const summaries = await findPublishedSummaries(store.db, city, 2025)
      expect(summaries).toMatchObject([
        { version: 2, phase: 'initial', goals, stepCount: 1, departments: [{ name: '市民生活部' }] },
      ])
      expect(await findPublishedSummaries(store.db, city, 2024)).toEqual([])
    })

    test('is not corrected without a note, without a change, or with a stale text; then nothing has changed', async () => {
      const { workplace, store, city, cell, publish, kept } = await start()
      const published = await publish()
      const before = await kept()
      const edit = { partId: cell.partId, column: 'target', text: '年12回以上', version: 1 }
      const correct = (edits: (typeof edit)[], words = '訂正') =>
        correctSheet(workplace, anActor, { ...published, edits, note: words })
      expect(theRefusal(await correct([edit], ''))).toEqual({ kind: 'note-missing' })
      expect(theRefusal(await correct([{ ...edit, text: '年10回以上' }]))).toEqual({ kind: 'nothing-changed' })
      expect(theRefusal(await correct([edit, { ...edit, column: 'progress', version: 5 }]))).toMatchObject({
        kind: 'changed-by-other',
      })
      expect(theRefusal(await correct([edit], '\ud842'))).toEqual({ kind: 'text-not-keepable', where: 'note' })
      expect(await kept()).toEqual(before)
      expect(await findPublishedVersions(store.db, city, published.sheetId)).toHaveLength(1)
    })

    test('only can be corrected: a draft cannot', async () => {
      const { workplace, seen } = await start()
      const refused = await correctSheet(workplace, anActor, { ...seen, edits: [], note: '訂正' })
      expect(theRefusal(refused)).toEqual({ kind: 'not-next-state', from: 'draft', to: 'corrected' })
    })
  })

  describe('a new phase', () => {
    const grown = aSheet({
      phase: 'midyear',
      goals: [
        aGoal({
          selfEvaluation: '○',
          items: [anItem({ steps: [aStep({ progress: '6回' }), aStep({ mark: '(2)' })] })],
        }),
      ],
    })

    test('starts as a copy of the last with the same ids, without its grade, under the title of its own form', async () => {
      const { workplace, seen, kept } = await start(grown)
      const started = theValue(await startPhase(workplace, anActor, { sheetId: seen.sheetId, phase: 'final' }))
      const [before, after] = [await kept(), await kept(started)]
      expect(after).toMatchObject({ state: 'not-started', revision: 1, findings: [], departments: before.departments })
      expect(after.sheet.title).toBe('重点目標一覧表（期末報告調書）')
      expect(after.sheet.goals).toEqual(before.sheet.goals.map((goal) => ({ ...goal, selfEvaluation: null })))
    })

    test('becomes a draft with the first word written in it, and the last phase stays as it was', async () => {
      const { workplace, store, city, seen, cell, kept } = await start(grown)
      const before = await kept()
      theValue(await startPhase(workplace, anActor, { sheetId: seen.sheetId, phase: 'final' }))
      const edited = await editCell(workplace, anActor, { ...cell, phase: 'final', text: '12回', version: 1 })
      expect(theValue(edited)).toMatchObject({ state: 'draft', revision: 2 })
      expect(await kept()).toEqual(before)
      const actions = (await findAuditEntries(store.db, city, seen.sheetId)).map(({ action }) => action)
      expect(actions).toEqual(['import', 'start-phase', 'start-draft'])
    })

    test.each([
      ['that is there already', 'midyear', { kind: 'phase-exists' }],
      ['that comes before all others', 'initial', { kind: 'nothing-to-copy' }],
    ] as const)('%s is refused', async (_name, phase, refusal) => {
      const { workplace, seen } = await start(grown)
      expect(theRefusal(await startPhase(workplace, anActor, { sheetId: seen.sheetId, phase }))).toEqual(refusal)
      const elsewhere = await startPhase(workplace, anActor, { sheetId: 'nobody', phase })
      expect(theRefusal(elsewhere)).toEqual({ kind: 'sheet-not-found' })
    })
  })
})
