import { describe, expect, test } from 'vitest'
import type { Session } from '../sheet/session.ts'
import type { SignInFailure } from '../store/account/find-failures.ts'
import { codeAddress, codeAt, newCodeSecret, readCode } from './one-time-code.ts'
import { checkPassword, hashPassword, isPassword } from './password.ts'
import { newRecoveryCodes, recoveryHash } from './recovery-code.ts'
import { isOver } from './session-limit.ts'
import { signInDelay } from './sign-in-delay.ts'

const noon = new Date('2026-10-09T03:00:00Z')
const after = (seconds: number): Date => new Date(noon.getTime() + seconds * 1_000)

describe('a password', () => {
  test.each([
    ['みなとまちのあさごはん', 'password-too-short'],
    ['みなとまちのあさごはん！', null],
    ['aaaaaaaaaaaa', null],
    ['🏔️山', 'password-too-short'],
    ['x'.repeat(201), 'password-too-long'],
  ])('%s is taken or not by its length alone', (password, refusal) => {
    const checked = checkPassword(password)
    expect(checked.ok ? null : checked.refusal.kind).toBe(refusal)
  })

  test('is kept as argon2id with its own salt, and known again in full width', async () => {
    const kept = await hashPassword('correct horse 12')
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await hashPassword('correct horse 12')).not.toBe(kept)
    expect(await isPassword(kept, 'ｃｏｒｒｅｃｔ　ｈｏｒｓｅ　１２')).toBe(true)
    expect(await isPassword(kept, 'correct horse 13')).toBe(false)
  })

  test('of no account is wrong, whatever it is', async () => {
    expect(await isPassword(null, 'no account has this password')).toBe(false)
  })
})

describe('a one-time code', () => {
  const secret = newCodeSecret()
  test.each([
    ['of now', 0, 0, true],
    ['of half a minute ago', -30, 0, true],
    ['of a clock half a minute ahead', 30, 0, true],
    ['of a minute and a half ago', -90, 0, false],
    ['used before', 0, Math.floor(noon.getTime() / 30_000), false],
    ['older than one used before', -30, Math.floor(noon.getTime() / 30_000), false],
    ['after one used before', 30, Math.floor(noon.getTime() / 30_000), true],
  ])('%s', (_, shift, lastUse, isTaken) => {
    const count = readCode({ secret, lastUse }, codeAt(secret, after(shift)), noon)
    expect(count).toBe(isTaken ? Math.floor(after(shift).getTime() / 30_000) : null)
  })

  test('may be typed with a blank and in full width, and is six digits', () => {
    const code = codeAt(secret, noon)
    const wide = [...code].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
    expect(readCode({ secret, lastUse: 0 }, `${wide.slice(0, 3)} ${wide.slice(3)}`, noon)).not.toBeNull()
    for (const typed of ['', '12345', `${code}0`, 'abcdef'])
      expect(readCode({ secret, lastUse: 0 }, typed, noon)).toBeNull()
  })

  test('is taken over by an app through its address', () => {
    expect(codeAddress(secret, 'yamashita@city.example')).toMatch(
      new RegExp(`^otpauth://totp/.*yamashita.*secret=${secret}.*digits=6.*period=30`),
    )
  })
})

test('recovery codes are ten, all different, and known again however they are typed', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) {
    expect(code).toMatch(/^([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}$/)
    expect(recoveryHash(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(recoveryHash(code))
  }
})

describe('a session', () => {
  const session: Session = {
    id: 's',
    personId: 'p',
    stage: 'open',
    device: '',
    address: '',
    createdAt: noon.toISOString(),
    seenAt: noon.toISOString(),
    endedAt: null,
    misses: 0,
  }
  const hours = 3_600
  test.each([
    ['used within four hours', {}, 4 * hours - 1, false],
    ['not used for four hours', {}, 4 * hours, true],
    ['used all day, after twelve hours', { seenAt: after(12 * hours - 1).toISOString() }, 12 * hours, true],
    ['ended', { endedAt: noon.toISOString() }, 1, true],
    ['that waits for its code for half an hour', { stage: 'code' as const }, 1_800, true],
    ['that waits for its code', { stage: 'code' as const }, 1_799, false],
  ])('%s', (_, change, seconds, isEnded) => {
    expect(isOver({ ...session, ...change }, after(seconds))).toBe(isEnded)
  })
})

describe('after failed tries', () => {
  const failure = (account: string, source: string, step: SignInFailure['step'] = 'password'): SignInFailure => ({
    account,
    source,
    step,
    at: noon.toISOString(),
  })
  const times = (count: number, one: SignInFailure): readonly SignInFailure[] =>
    Array.from({ length: count }, () => one)
  const owner = { account: 'yamashita', source: 'address 10.0.0.1', isKnownDevice: false }
  const known = { account: 'yamashita', source: 'device 1', isKnownDevice: true }

  test.each([
    ['four tries are free', times(4, failure(owner.account, owner.source)), owner, 0],
    ['the fifth makes wait', times(5, failure(owner.account, owner.source)), owner, 5],
    ['the sixth longer', times(6, failure(owner.account, owner.source)), owner, 10],
    ['a night of them a quarter of an hour', times(500, failure(owner.account, owner.source)), owner, 900],
    ['from elsewhere they lock nobody out', times(250, failure(owner.account, 'address 192.0.2.1')), owner, 0],
    ['for another account at the same place neither', times(250, failure('noda', owner.source)), owner, 0],
    ['hundreds of accounts from one place make it wait', times(300, failure('noda', owner.source)), owner, 900],
    ['but not a known browser there', times(300, failure('noda', owner.source)), known, 0],
    ['a known browser waits for its own', times(5, failure(known.account, known.source)), known, 5],
    ['wrong codes count from everywhere', times(20, failure(owner.account, 'address 192.0.2.1', 'code')), owner, 900],
    ['and not against a known browser', times(20, failure(owner.account, 'address 192.0.2.1', 'code')), known, 0],
  ])('%s', (_, failures, tried, seconds) => {
    expect(signInDelay(failures, tried, noon)).toBe(seconds * 1_000)
    expect(signInDelay(failures, tried, after(900))).toBe(0)
  })
})
