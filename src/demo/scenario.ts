import type { SheetState } from '../sheet/state.ts'

/** The demonstration city, and the day that is always today in it: mid-year reports are being collected. */
export const demoCity = { code: '999999', name: 'しるべ野市' } as const
export const demoDay = '2026-10-10'
/** Noon of that day in Japan. */
export const demoNow = `${demoDay}T03:00:00.000Z`

/** When each phase was published, in Japan's business hours. */
export const publishedAt = {
  '2024-initial': '2024-05-24T01:00:00.000Z',
  '2024-final': '2025-05-23T01:00:00.000Z',
  '2025-initial': '2025-05-23T01:30:00.000Z',
  '2025-midyear': '2025-11-14T01:00:00.000Z',
  '2025-final': '2026-05-22T01:00:00.000Z',
  '2026-initial': '2026-05-22T01:30:00.000Z',
} as const

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
