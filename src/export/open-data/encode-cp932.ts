import type { LossCounter } from './lost-character.ts'

const isLead = (byte: number): boolean => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc)
// NEC wrote IBM's characters a second time in these rows; Windows writes them where IBM has them.
const isSecondHome = (lead: number): boolean => lead === 0xed || lead === 0xee

let built: ReadonlyMap<string, readonly number[]> | null = null

/** What the decoder of every browser reads as CP932, turned round. Built once, in a few milliseconds. */
const table = (): ReadonlyMap<string, readonly number[]> => {
  if (built) return built
  const decoder = new TextDecoder('shift_jis')
  const found = new Map<string, readonly number[]>()
  const add = (bytes: readonly number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes))
    if ([...character].length === 1 && character !== '\ufffd' && !found.has(character)) found.set(character, bytes)
  }
  for (let byte = 0; byte < 0x80; byte += 1) add([byte])
  for (let byte = 0xa1; byte < 0xe0; byte += 1) add([byte])
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if (!isLead(lead) || isSecondHome(lead)) continue
    for (let trail = 0x40; trail <= 0xfc; trail += 1) if (trail !== 0x7f) add([lead, trail])
  }
  built = found
  return found
}

/** Signs that look alike and of which CP932 has the other one. */
const alike: ReadonlyMap<string, string> = new Map([
  ['〜', '～'],
  ['−', '－'],
  ['‖', '∥'],
  ['—', '―'],
  ['¢', '￠'],
  ['£', '￡'],
  ['¬', '￢'],
  ['¥', '￥'],
  ['\u00a0', ' '],
])

const missingMark = '〓'

/**
 * A text in CP932. What CP932 does not have is told to the counter: a sign that looks alike stands instead where there is
 * one (〜 → ～), else 〓, once for each UTF-16 unit, so that every offset into a text stays true.
 */
export const encodeCp932 = (text: string, { lose }: LossCounter): Uint8Array => {
  const known = table()
  const bytes: number[] = []
  const put = (character: string) => {
    for (const byte of known.get(character) ?? []) bytes.push(byte)
  }
  for (const character of text) {
    if (known.has(character)) put(character)
    else
      for (const instead of lose(character, alike.get(character) ?? missingMark.repeat(character.length))) put(instead)
  }
  return Uint8Array.from(bytes)
}
