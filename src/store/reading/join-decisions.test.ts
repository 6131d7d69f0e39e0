import { expect, test } from 'vitest'
import type { Measure } from '../../sheet/measure.ts'
import type { MeasureDecision } from '../../sheet/measure-decision.ts'
import { joinDecisions } from './join-decisions.ts'

const versions = { target: 2, progress: 3 }

/** A measure of a number that stands at a place of the target; without one, of a target in words. */
const aMeasure = (label: string, at: number | null): Measure => ({
  label,
  kind: at === null ? 'words' : 'reach',
  target: at === null ? null : { value: 10, unit: '回', comparator: 'eq', span: [at, at + 3] },
  actual: null,
  rate: null,
  standing: 'not-started',
})

const aDecision = (id: string, proposed: Measure, more: Partial<MeasureDecision> = {}): MeasureDecision => ({
  id,
  kind: 'confirm',
  position: 0,
  versions,
  proposed,
  correction: {},
  measure: { ...proposed, standing: 'met' },
  actorId: 'p',
  actor: '山下',
  means: 'page',
  at: '2025-10-10T00:00:00.000Z',
  undone: null,
  ...more,
})

const [講座, 相談, words] = [aMeasure('講座', 0), aMeasure('相談', 20), aMeasure('窓口', null)]
const earlier = { target: 1, progress: 3 }
const undone = { actor: '山下', at: '2025-10-10T00:01:00.000Z' }

/** Each measure as「label position origin decision」, and the stale decisions. */
const joined = (measures: readonly Measure[], decisions: readonly MeasureDecision[]) => {
  const { measures: kept, stale } = joinDecisions({ versions, measures, decisions })
  const shown = kept.map(({ measure, position, origin, decision }) =>
    [measure.label, position, origin, decision?.id].filter((one) => one !== undefined).join(' '),
  )
  return [shown, stale.map(({ id }) => id)]
}

test.each([
  ['without a decision the machine speaks', [講座, 相談], [], ['講座 0 machine', '相談 1 machine'], []],
  [
    'a decision on these texts is in force',
    [講座, 相談],
    [aDecision('a', 講座)],
    ['講座 0 confirmed a', '相談 1 machine'],
    [],
  ],
  [
    'the newest of several is in force',
    [講座],
    [aDecision('a', 講座), aDecision('b', 講座, { kind: 'correct' })],
    ['講座 0 corrected b'],
    [],
  ],
  [
    'one that was taken back lets the one before it stand',
    [講座],
    [aDecision('a', 講座), aDecision('b', 講座, { kind: 'correct', undone })],
    ['講座 0 confirmed a'],
    [],
  ],
  [
    'one on an earlier text is stale and not applied',
    [講座],
    [aDecision('a', 講座, { versions: earlier })],
    ['講座 0 machine'],
    ['a'],
  ],
  [
    'a stale one is answered by a new one on the same measure, and only there',
    [講座, 相談],
    [
      aDecision('a', 講座, { versions: earlier }),
      aDecision('b', 相談, { versions: earlier, position: 1 }),
      aDecision('c', 講座),
    ],
    ['講座 0 confirmed c', '相談 1 machine'],
    ['b'],
  ],
  [
    'a stale one that was taken back is history',
    [講座],
    [aDecision('a', 講座, { versions: earlier, undone })],
    ['講座 0 machine'],
    [],
  ],
  [
    'better rules that find a number before it do not move a decision to that number',
    [講座, 相談],
    [aDecision('a', 相談, { position: 0 })],
    ['講座 0 machine', '相談 1 confirmed a'],
    [],
  ],
  [
    'a number that rules no longer find stands by the decision alone',
    [講座],
    [aDecision('a', 相談, { position: 1 }), aDecision('b', 相談, { position: 1, kind: 'correct' })],
    ['講座 0 machine', '相談 1 corrected b'],
    [],
  ],
  ['a target in words has one measure', [words], [aDecision('a', words)], ['窓口 0 confirmed a'], []],
  [
    'a word about words is not one about a number',
    [講座],
    [aDecision('a', words)],
    ['講座 0 machine', '窓口 1 confirmed a'],
    [],
  ],
] as const)('%s', (_name, measures, decisions, shown, stale) => {
  expect(joined(measures, decisions)).toEqual([shown, stale])
})
