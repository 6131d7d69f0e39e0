import type { Session } from '../../sheet/session.ts'
import { showMoment } from '../show-day.ts'

export type ShownSession = {
  readonly id: string
  readonly device: string
  readonly since: string
  readonly seen: string
  readonly address: string
  readonly isThis: boolean
}

const browsers = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const
const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const

const wordIn = (device: string, words: readonly (readonly [mark: string, word: string])[]): string | null =>
  words.find(([mark]) => device.includes(mark))?.[1] ?? null

/** What a browser calls itself, in short: 「Windowsの Edge」. */
export const deviceName = (device: string): string => {
  const browser = wordIn(device, browsers)
  const system = wordIn(device, systems)
  if (browser === null) return '名前のわからないブラウザー'
  return system === null ? browser : `${system}の ${browser}`
}

/** A session as its owner sees it; the one of this page says so. */
export const showSession = (session: Session, current: string | null): ShownSession => ({
  id: session.id,
  device: deviceName(session.device),
  since: showMoment(session.createdAt),
  seen: showMoment(session.seenAt),
  address: session.address,
  isThis: session.id === current,
})
