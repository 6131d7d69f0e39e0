import type { Phase } from '../sheet/phase.ts'
import type { SelfEvaluationScale } from '../sheet/self-evaluation.ts'
import type { SheetState } from '../sheet/state.ts'
import type { DemoYear } from './demo-sheet.ts'

/** The demonstration city, and the day that is always today in it: mid-year reports are being collected. */
export const demoCity = { code: '999999', name: 'しるべ野市', licence: 'CC BY 4.0' } as const
export const demoDay = '2026-10-10'
/** Noon of that day in Japan. */
export const demoNow = `${demoDay}T03:00:00.000Z`

/** The city's scale for marking itself; in 令和8年度 it said more plainly what △ means. */
export const demoScales: readonly SelfEvaluationScale[] = [
  {
    firstYear: 2024,
    grades: [
      { mark: '◎', meaning: '計画以上' },
      { mark: '○', meaning: '計画どおり' },
      { mark: '△', meaning: '計画を下回る' },
      { mark: '×', meaning: '未達成' },
    ],
    notJudgeable: { mark: '－', meaning: '評価不能' },
  },
  {
    firstYear: 2026,
    grades: [
      { mark: '◎', meaning: '計画以上' },
      { mark: '○', meaning: '計画どおり' },
      { mark: '△', meaning: '計画より遅れ' },
      { mark: '×', meaning: '未着手・中止' },
    ],
    notJudgeable: { mark: '－', meaning: '評価不能' },
  },
]

type PastPhase = {
  readonly year: DemoYear
  readonly phase: Phase
  readonly importedAt: string
  readonly publishedAt: string
}

/** The phases that were finished and published for all departments, oldest first. */
export const pastPhases: readonly PastPhase[] = [
  { year: 2024, phase: 'initial', importedAt: '2024-04-19T02:00:00.000Z', publishedAt: '2024-05-24T01:00:00.000Z' },
  { year: 2024, phase: 'final', importedAt: '2025-04-18T02:00:00.000Z', publishedAt: '2025-05-23T01:00:00.000Z' },
  { year: 2025, phase: 'initial', importedAt: '2025-04-21T02:00:00.000Z', publishedAt: '2025-05-23T01:30:00.000Z' },
  { year: 2025, phase: 'midyear', importedAt: '2025-10-09T02:00:00.000Z', publishedAt: '2025-11-14T01:00:00.000Z' },
  { year: 2025, phase: 'final', importedAt: '2026-04-17T02:00:00.000Z', publishedAt: '2026-05-22T01:00:00.000Z' },
  { year: 2026, phase: 'initial', importedAt: '2026-04-20T02:00:00.000Z', publishedAt: '2026-05-22T01:30:00.000Z' },
]

/** How far each department has come with its mid-year report on the demonstration's day. */
export const midyearStates: Readonly<Record<string, SheetState>> = {
  planning: 'published',
  'general-affairs': 'submitted',
  finance: 'returned',
  digital: 'approved',
  welfare: 'submitted',
  children: 'approved',
  health: 'corrected',
  civic: 'draft',
  environment: 'submitted',
  commerce: 'returned',
  agriculture: 'not-started',
  construction: 'draft',
  waterworks: 'not-started',
  fire: 'draft',
  education: 'approved',
}

/** The mid-year reports came in one after the other in the days before the demonstration's day. */
export const midyearTime = (index: number, hour: number): string =>
  new Date(Date.UTC(2026, 9, 1 + (index % 8), hour, (index * 7) % 60)).toISOString()
