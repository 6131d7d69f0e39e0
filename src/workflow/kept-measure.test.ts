import fc from 'fast-check'
import { sql } from 'kysely'
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
import { done } from '../base/result.ts'
import { rollUp } from '../measure/roll-up/roll-up.ts'
import { rulesVersion } from '../measure/rules-version.ts'
import type { KeptLine } from '../sheet/kept-line.ts'
import type { MeasureCorrection } from '../sheet/measure-decision.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { findAuditEntries } from '../store/audit/find-audit-entries.ts'
import { findKeptSheet } from '../store/draft/find-kept-sheet.ts'
import type { PhaseKey } from '../store/draft/part.ts'
import { storesInMemory } from '../store/engine/store-in-memory.ts'
import { findPublishedSheet } from '../store/published/find-published-sheet.ts'
import { findPublishedSummaries } from '../store/published/find-published-summaries.ts'
import { findKeptLines } from '../store/reading/find-kept-lines.ts'
import { findMeasureDecisions } from '../store/reading/find-measure-decisions.ts'
import { findMeasuredSheets } from '../store/reading/find-measured-sheets.ts'
import type { Store, Writer } from '../store/store.ts'
import { approveSheet } from './approve-sheet.ts'
import { confirmMeasure } from './confirm-measure.ts'
import { correctMeasure } from './correct-measure.ts'
import { correctSheet } from './correct-sheet.ts'
import { editCell } from './edit-cell.ts'
import { importSheet } from './import-sheet.ts'
import { publishSheet } from './publish-sheet.ts'
import { refreshReadings } from './refresh-readings.ts'
import { startPhase } from './start-phase.ts'
import { submitSheet } from './submit-sheet.ts'
import { undoMeasureDecision } from './undo-measure-decision.ts'

const lectures = aStep({ target: '年10回以上', progress: '6回実施（9月末現在）' })
const visits = aStep({ mark: '(2)', action: '見守り訪問', target: '訪問 200件、相談会 4回', progress: '訪問 90件' })
const midyear: Sheet = aSheet({ phase: 'midyear', goals: [aGoal({ items: [anItem({ steps: [lectures, visits] })] })] })

const write = (store: Store, statement: string) =>
  store.transaction(async (tx: Writer) => done(await sql.raw(statement).execute(tx)))

/** As if rules of an earlier time had read everything, and badly. */
const readByOldRules = async (store: Store): Promise<void> => {
  await write(store, `update reading set rules_version = 0, reading = '{"quantities":[],"dates":[],"status":null}'`)
  await write(store, 'delete from measure where position > 0')
  await write(
    store,
    `update measure set rules_version = 0, measure =
      '{"label":null,"kind":"words","target":null,"actual":null,"rate":null,"standing":"not-judgeable"}'`,
  )
}

describe.each(storesInMemory)('on %s', (_, open) => {
  /** A city with one mid-year sheet in draft, and the line of its lectures at hand. */
  const start = async (sheet: Sheet = midyear) => {
    const workplace = await aWorkplace(await open())
    const { store, city } = workplace
    const seen = theValue(await importSheet(workplace, anActor, { sheet, findings: [], source: null }))
    const key: PhaseKey = { sheetId: seen.sheetId, phase: seen.phase }
    const kept = async (of: PhaseKey = key) => {
      const found = await findKeptSheet(store.db, city, of)
      if (!found) throw new Error('not kept')
      return found
    }
    const partId = (await kept()).sheet.goals[0]?.items[0]?.steps[0]?.id ?? ''
    const line = async (part = partId, of: PhaseKey = key): Promise<KeptLine> => {
      const found = (await findKeptLines(store.db, city, of)).get(part)
      if (!found) throw new Error('no such line')
      return found
    }
    const look = ({ partId, versions, rulesVersion, measures }: KeptLine, position = 0) => {
      const decisionId = measures[position]?.decision?.id ?? null
      return { ...key, partId, position, versions, rulesVersion, decisionId }
    }
    const confirm = async () => confirmMeasure(workplace, anActor, look(await line()))
    const correct = async (correction: MeasureCorrection) =>
      correctMeasure(workplace, anActor, { ...look(await line()), correction })
    const undo = (decisionId: string) => undoMeasureDecision(workplace, anActor, { ...key, partId, decisionId })
    const edit = (text: string | null, version: number, column = 'progress') =>
      editCell(workplace, anActor, { ...key, partId, column, text, version })
    return { workplace, store, city, seen, key, kept, partId, line, look, confirm, correct, undo, edit }
  }
  type City = Awaited<ReturnType<typeof start>>

  const publish = async ({ workplace, seen }: City) => {
    const submitted = theValue(await submitSheet(workplace, anActor, seen))
    return theValue(await publishSheet(workplace, anActor, theValue(await approveSheet(workplace, anActor, submitted))))
  }
  const history = async ({ store, city, key }: City) =>
    (await findMeasureDecisions(store.db, city, { sheetIds: [key.sheetId], phases: [key.phase] })).map(
      ({ decision: { kind, measure, undone } }) => [kind, measure.rate, undone?.actor ?? null],
    )
  const shown = ({ measures, stale }: KeptLine) => ({
    origins: measures.map(({ origin }) => origin),
    rates: measures.map(({ measure }) => measure.rate),
    stale: stale.map(({ measure }) => measure.rate),
  })

  describe('what is understood of a line', () => {
    test('is kept when a sheet is brought in: of each cell its reading, of the line its measures', async () => {
      const { line } = await start()
      const read = await line()
      expect(read).toMatchObject({ versions: { target: 1, progress: 1 }, rulesVersion, stale: [] })
      expect(read.readings.progress).toMatchObject({ version: 1, rulesVersion })
      expect(read.readings.progress?.reading.quantities).toMatchObject([{ value: 6, unit: '回', span: [0, 2] }])
      expect(read.readings.progress?.reading.dates).toMatchObject([{ value: '2025-09-30' }])
      expect(read.readings.action?.reading.quantities).toEqual([])
      expect(read.measures).toMatchObject([
        { position: 0, origin: 'machine', decision: null, measure: { rate: 0.6, standing: 'on-pace' } },
      ])
    })

    test('has a measure for each number of its target', async () => {
      const { kept, line } = await start()
      const second = (await kept()).sheet.goals[0]?.items[0]?.steps[1]?.id ?? ''
      expect((await line(second)).measures.map(({ measure }) => [measure.target?.value, measure.rate])).toEqual([
        [200, 0.45],
        [4, null],
      ])
    })

    test('an item with a target of its own is a line, one without is none, and a step always is', async () => {
      const bare = aStep({ mark: '(2)', target: null, progress: null })
      const items = [anItem({ target: '3校', steps: [] }), anItem({ mark: '②', title: '冊子の作成', steps: [bare] })]
      const { kept, store, city, key } = await start(aSheet({ phase: 'midyear', goals: [aGoal({ items })] }))
      const [school, booklet] = (await kept()).sheet.goals[0]?.items ?? []
      const lines = await findKeptLines(store.db, city, key)
      expect([...lines.keys()].toSorted()).toEqual([school?.id, booklet?.steps[0]?.id].toSorted())
      expect(lines.get(booklet?.steps[0]?.id ?? '')).toMatchObject({ measures: [], rulesVersion: null })
      expect(Object.keys(lines.get(school?.id ?? '')?.readings ?? {}).toSorted()).toEqual(['action', 'target'])
    })

    test('is read again with a cell that is edited, and no other line is', async () => {
      const { store, kept, line, edit } = await start()
      await write(store, 'update reading set rules_version = 0')
      theValue(await edit('11回実施', 1))
      const second = (await kept()).sheet.goals[0]?.items[0]?.steps[1]?.id ?? ''
      expect(shown(await line()).rates).toEqual([1.1])
      expect((await line()).readings.progress).toMatchObject({ version: 2, rulesVersion })
      expect((await line(second)).readings.progress).toMatchObject({ version: 1, rulesVersion: 0 })
    })

    test('goes with the words: an emptied cell has no reading, an emptied line no measure', async () => {
      const { line, edit } = await start()
      theValue(await edit(null, 1))
      expect(Object.keys((await line()).readings).toSorted()).toEqual(['action', 'target'])
      expect((await line()).measures).toMatchObject([{ measure: { rate: null, reason: 'no-actual' } }])
      theValue(await edit(null, 1, 'target'))
      expect(await line()).toMatchObject({ measures: [], versions: { target: 2, progress: 2 } })
    })

    test('is made anew for the day of a new phase', async () => {
      const { workplace, key, partId, line } = await start()
      const started = theValue(await startPhase(workplace, anActor, { ...key, phase: 'final' }))
      expect((await line(partId, started)).measures).toMatchObject([{ measure: { rate: 0.6, standing: 'missed' } }])
    })

    test('is gone with a line that is not in the sheet any more, and comes back with it', async () => {
      const { workplace, store, city, key, partId, line } = await start()
      const bring = (sheet: Sheet) => importSheet(workplace, anActor, { sheet, findings: [], source: null })
      theValue(await bring({ ...midyear, goals: [aGoal({ items: [anItem({ steps: [visits] })] })] }))
      expect((await findKeptLines(store.db, city, key)).has(partId)).toBe(false)
      const left = await store.db.selectFrom('measure').select('part').where('part', '=', partId).execute()
      expect(left).toEqual([])
      theValue(await bring(midyear))
      expect(shown(await line()).rates).toEqual([0.6])
    })
  })

  describe('a decision', () => {
    test('confirms a measure as it is, with who and when, and leaves an entry', async () => {
      const own = await start()
      const confirmed = theValue(await own.confirm())
      expect(confirmed).toEqual(await own.line())
      expect(confirmed.measures).toMatchObject([
        { origin: 'confirmed', measure: { rate: 0.6 }, decision: { kind: 'confirm', actor: '山下', undone: null } },
      ])
      const entries = await findAuditEntries(own.store.db, own.city, own.key.sheetId)
      const decision = confirmed.measures[0]?.decision?.id
      expect(entries.at(-1)).toMatchObject({
        action: 'confirm-measure',
        phase: 'midyear',
        detail: { part: own.partId, position: 0, decision, corrected: [] },
      })
      expect(theRefusal(await own.confirm())).toEqual({ kind: 'nothing-changed' })
    })

    test('corrects a measure, and its rate and standing follow; the texts and the revision stay', async () => {
      const own = await start()
      const before = await own.kept()
      const target = { value: 12, unit: '回', comparator: 'ge', baseline: null } as const
      const corrected = theValue(await own.correct({ target }))
      expect(corrected.measures).toMatchObject([
        {
          origin: 'corrected',
          machine: { rate: 0.6 },
          measure: { target: { value: 12 }, rate: 0.5, standing: 'on-pace' },
        },
      ])
      expect(await own.kept()).toEqual(before)
      const again = theValue(await own.correct({ actual: { value: 3, unit: '回', asOf: null } }))
      expect(again.measures).toMatchObject([
        { measure: { target: { value: 12 }, actual: { value: 3 }, rate: 0.25, standing: 'behind' } },
      ])
      expect(again.measures[0]?.decision?.correction).toEqual({ target, actual: { value: 3, unit: '回', asOf: null } })
      expect(theRefusal(await own.correct({ kind: 'at-least' }))).toEqual({ kind: 'nothing-changed' })
    })

    test('is taken back one at a time, and stays in the history with who took it back', async () => {
      const own = await start()
      theValue(await own.confirm())
      const corrected = theValue(await own.correct({ actual: { value: 12, unit: '回', asOf: null } }))
      const id = corrected.measures[0]?.decision?.id ?? ''
      expect(shown(theValue(await own.undo(id)))).toEqual({ origins: ['confirmed'], rates: [0.6], stale: [] })
      expect(theRefusal(await own.undo(id))).toEqual({ kind: 'measure-changed-by-other' })
      const first = (await own.line()).measures[0]?.decision?.id ?? ''
      expect(shown(theValue(await own.undo(first)))).toEqual({ origins: ['machine'], rates: [0.6], stale: [] })
      expect(await history(own)).toEqual([
        ['confirm', 0.6, '山下'],
        ['correct', 1.2, '山下'],
      ])
      const actions = (await findAuditEntries(own.store.db, own.city, own.key.sheetId)).map(({ action }) => action)
      expect(actions.slice(-2)).toEqual(['undo-measure-decision', 'undo-measure-decision'])
    })

    test('on a text that changes later is shown as stale and not applied, until a new one answers it', async () => {
      const { edit, line, correct, confirm } = await start()
      theValue(await correct({ actual: { value: 12, unit: '回', asOf: null } }))
      theValue(await edit('8回実施', 1))
      expect(shown(await line())).toEqual({ origins: ['machine'], rates: [0.8], stale: [1.2] })
      expect(shown(theValue(await confirm()))).toEqual({ origins: ['confirmed'], rates: [0.8], stale: [] })
    })

    test('that is stale can be dismissed, and is not lost when its whole line is emptied', async () => {
      const own = await start()
      const id = theValue(await own.confirm()).measures[0]?.decision?.id ?? ''
      theValue(await own.edit(null, 1))
      theValue(await own.edit(null, 1, 'target'))
      expect(shown(await own.line())).toEqual({ origins: [], rates: [], stale: [0.6] })
      expect(shown(theValue(await own.undo(id)))).toEqual({ origins: [], rates: [], stale: [] })
      expect(await history(own)).toEqual([['confirm', 0.6, '山下']])
    })

    test('belongs to one of several measures of a line', async () => {
      const { workplace, kept, line, look } = await start()
      const second = (await kept()).sheet.goals[0]?.items[0]?.steps[1]?.id ?? ''
      const correction = { actual: { value: 2, unit: '回', asOf: null } }
      const corrected = await correctMeasure(workplace, anActor, { ...look(await line(second), 1), correction })
      expect(shown(theValue(corrected))).toEqual({ origins: ['machine', 'corrected'], rates: [0.45, 0.5], stale: [] })
    })

    test.each([
      ['of a phase that is not there', { phase: 'final' }, { kind: 'sheet-not-found' }],
      ['of a part that is not there', { partId: 'nobody' }, { kind: 'part-not-found' }],
      ['of a measure that is not there', { position: 5 }, { kind: 'measure-not-found' }],
      [
        'on words that somebody has changed',
        { versions: { target: 1, progress: 0 } },
        { kind: 'changed-by-other', stored: { text: '6回実施（9月末現在）', version: 1 } },
      ],
      [
        'on a target that somebody has changed',
        { versions: { target: 4, progress: 0 } },
        { kind: 'changed-by-other', stored: { text: '年10回以上', version: 1 } },
      ],
      ['on what earlier rules had read', { rulesVersion: 0 }, { kind: 'measure-changed-by-other' }],
      ['after somebody else decided', { decisionId: 'theirs' }, { kind: 'measure-changed-by-other' }],
    ] as const)('%s is refused', async (_name, wrong, refusal) => {
      const { workplace, line, look } = await start()
      const seen = { ...look(await line()), ...wrong }
      expect(theRefusal(await confirmMeasure(workplace, anActor, seen))).toEqual(refusal)
      expect(theRefusal(await correctMeasure(workplace, anActor, { ...seen, correction: { actual: null } }))).toEqual(
        refusal,
      )
    })

    test('with a figure that cannot be is refused, and nothing is written', async () => {
      const own = await start()
      const actual = { value: Number.NaN, unit: '回', asOf: null }
      expect(theRefusal(await own.correct({ actual }))).toEqual({ kind: 'value-not-valid', field: 'actual.value' })
      expect(await history(own)).toEqual([])
    })

    test('may be taken on a submitted sheet, not between approval and publication, and again after it', async () => {
      const own = await start()
      const { workplace, seen, confirm, correct } = own
      const submitted = theValue(await submitSheet(workplace, anActor, seen))
      theValue(await confirm())
      const approved = theValue(await approveSheet(workplace, anActor, submitted))
      expect(theRefusal(await correct({ actual: null }))).toEqual({ kind: 'not-editable', state: 'approved' })
      theValue(await publishSheet(workplace, anActor, approved))
      theValue(await correct({ actual: null }))
    })
  })

  describe('better rules', () => {
    test('read everything again that older ones had read, once, and leave texts and revisions alone', async () => {
      const { workplace, store, kept, line } = await start()
      const [sheet, read] = [await kept(), await line()]
      expect(await refreshReadings(workplace)).toBe(0)
      await readByOldRules(store)
      expect(shown(await line()).rates).toEqual([null])
      expect(await refreshReadings(workplace)).toBe(2)
      expect([await kept(), await line()]).toEqual([sheet, read])
      expect(await refreshReadings(workplace)).toBe(0)
    })

    test('read lines that were kept before there were readings', async () => {
      const { workplace, store, line } = await start()
      const read = await line()
      await write(store, 'delete from reading')
      await write(store, 'delete from measure')
      expect(await line()).toMatchObject({ measures: [], rulesVersion: null, readings: {} })
      expect(await refreshReadings(workplace)).toBe(2)
      expect(await line()).toEqual(read)
    })

    test('never touch a decision: it stays in force, with what the machine reads now beside it', async () => {
      const own = await start()
      const decided = theValue(await own.correct({ actual: { value: 12, unit: '回', asOf: null } })).measures[0]
        ?.decision
      await readByOldRules(own.store)
      // The old rules found no number at all: the decision stands alone beside what they made of the line.
      expect(shown(await own.line()).origins).toEqual(['machine', 'corrected'])
      await refreshReadings(own.workplace)
      const [measure] = (await own.line()).measures
      expect(measure).toMatchObject({ decision: decided, machine: { rate: 0.6 }, measure: { rate: 1.2 } })
    })
  })

  describe('a published sheet', () => {
    test('holds the measures that counted on publication, with their origin and without who decided', async () => {
      const own = await start()
      const { workplace, store, city, key, partId, correct } = own
      theValue(await correct({ actual: { value: 12, unit: '回', asOf: null } }))
      const { hash } = await publish(own)
      const published = await findPublishedSheet(store.db, city, key)
      expect(published?.hash).toBe(hash)
      expect(published?.measures?.[partId]).toMatchObject([{ origin: 'corrected', rate: 1.2, standing: 'met' }])
      expect(JSON.stringify(published)).not.toContain('山下')
      await readByOldRules(store)
      await refreshReadings(workplace)
      theValue(await correct({ actual: null }))
      expect(await findPublishedSheet(store.db, city, key)).toEqual(published)
    })

    test('says in the list of its year how many lines stand how, in all and by goal', async () => {
      const own = await start()
      await publish(own)
      const [summary] = await findPublishedSummaries(own.store.db, own.city, 2025)
      const counts = { 'on-pace': 1, 'not-judgeable': 1, met: 0, behind: 0 }
      expect(summary?.standings).toMatchObject({ sheet: counts, goals: [counts] })
    })

    test('is published again with measures put right since, without any edit of words', async () => {
      const own = await start()
      const { workplace, store, city, key, partId, correct } = own
      const published = await publish(own)
      const again = () => correctSheet(workplace, anActor, { ...published, edits: [], note: '実績値の読み取りを訂正' })
      expect(theRefusal(await again())).toEqual({ kind: 'nothing-changed' })
      theValue(await correct({ actual: { value: 12, unit: '回', asOf: null } }))
      expect(theValue(await again())).toMatchObject({ version: 2 })
      const rateOf = async (version: number) =>
        (await findPublishedSheet(store.db, city, { ...key, version }))?.measures?.[partId]?.[0]?.rate
      expect([await rateOf(1), await rateOf(2)]).toEqual([0.6, 1.2])
    })

    test('of before measures were kept is still read, and says nothing of them', async () => {
      const own = await start()
      const published = await publish(own)
      const older = JSON.stringify({
        ...(await findPublishedSheet(own.store.db, own.city, own.key)),
        measures: undefined,
      })
      await write(
        own.store,
        `insert into published_version select city, sheet, phase, 2, fiscal_year, '${older}',
          '{"departments":[],"goals":[],"stepCount":2}', hash, published_at, 'x' from published_version`,
      )
      const found = await findPublishedSheet(own.store.db, own.city, own.key)
      expect(found).toMatchObject({ version: 2, sheet: { phase: 'midyear' } })
      expect(found).not.toHaveProperty('measures')
      expect((await findPublishedSummaries(own.store.db, own.city, 2025))[0]).not.toHaveProperty('standings')
      const edits = [{ partId: own.partId, column: 'progress', text: '7回', version: 1 }]
      const corrected = await correctSheet(own.workplace, anActor, { ...published, edits, note: '誤記' })
      expect(theValue(corrected).version).toBe(3)
    })
  })

  test('the lines of a year are at hand by sheet, phase and goal, to be counted', async () => {
    const other = aGoal({
      number: 2,
      title: '地域のつながり',
      items: [anItem({ target: '3団体', progress: '3団体', steps: [] })],
    })
    const own = await start({ ...midyear, goals: [...midyear.goals, other] })
    theValue(await own.correct({ actual: { value: 12, unit: '回', asOf: null } }))
    const goals = (await own.kept()).sheet.goals
    const [sheet, ...others] = await findMeasuredSheets(own.store.db, own.city, 2025)
    expect([sheet, others]).toMatchObject([own.key, []])
    const standings = (goalId?: string) => {
      const lines = sheet?.lines.filter((line) => line.goalId === goalId) ?? []
      return rollUp(lines.map(({ measures }) => measures.map(({ measure }) => measure))).counts
    }
    expect(standings(goals[0]?.id)).toMatchObject({ met: 1, 'not-judgeable': 1 })
    expect(standings(goals[1]?.id)).toMatchObject({ met: 1, 'not-judgeable': 0 })
    expect(await findMeasuredSheets(own.store.db, own.city, 2024)).toEqual([])
  })

  test('whatever is decided, taken back and read again, the texts stay to the letter', async () => {
    const text = fc.oneof(
      fc.constantFrom(
        '10回以上',
        '6回実施',
        '会員 450人→500人',
        '毎月2回',
        '随時',
        '令和8年3月策定',
        ' ',
        '',
        '50%',
        '0件',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }).map((raw) => raw.replaceAll('\0', '')),
    )
    const figure = fc.record({ value: fc.double(), unit: fc.constantFrom('回', '人', null), asOf: fc.constant(null) })
    const deed = fc.oneof(
      fc.constant('confirm' as const),
      fc.constant('undo' as const),
      fc.constant('refresh' as const),
      fc.record({ actual: fc.option(figure) }),
      fc.record({ kind: fc.constantFrom('keep' as const, 'words' as const, 'at-most' as const) }),
    )
    await fc.assert(
      fc.asyncProperty(text, text, fc.array(deed, { maxLength: 6 }), async (target, progress, deeds) => {
        const step = aStep({ target, progress })
        const own = await start(aSheet({ phase: 'midyear', goals: [aGoal({ items: [anItem({ steps: [step] })] })] }))
        const before = await own.kept()
        for (const one of deeds) {
          const [measure] = (await own.line()).measures
          if (one === 'confirm') await own.confirm()
          else if (one === 'undo') await own.undo(measure?.decision?.id ?? '')
          else if (one === 'refresh') {
            await readByOldRules(own.store)
            await refreshReadings(own.workplace)
          } else await own.correct(one)
        }
        expect(await own.kept()).toEqual(before)
        const [measure] = (await own.line()).measures
        expect(measure?.measure).toEqual(measure?.decision?.measure ?? measure?.machine ?? undefined)
      }),
      { numRuns: 25 },
    )
  }, 30_000)
})
