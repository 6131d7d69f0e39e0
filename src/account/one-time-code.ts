import { Secret, TOTP } from 'otpauth'

const periodInMilliseconds = 30_000

/** A new secret that a telephone's app makes one-time codes from, as letters: 「JBSWY3DPEHPK3PXP…」. */
export const newCodeSecret = (): string => new Secret({ size: 20 }).base32

const totp = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: 'しるべ', label, secret: Secret.fromBase32(secret), digits: 6, period: 30 })

/** The address by which an app takes the secret over: `otpauth://totp/…`. */
export const codeAddress = (secret: string, label: string): string => totp(secret, label).toString()

/** The code of an instant, as an app shows it. */
export const codeAt = (secret: string, at: Date): string => totp(secret, '').generate({ timestamp: at.getTime() })

/**
 * The count of half minutes whose code this is; null: it is none of now (half a minute either way, for clocks differ), or
 * not later than the last one that was taken, for none is taken twice.
 */
export const readCode = (
  { secret, lastUse }: { readonly secret: string; readonly lastUse: number },
  typed: string,
  now: Date,
): number | null => {
  const token = typed.normalize('NFKC').replace(/\D/g, '')
  if (token.length !== 6) return null
  const timestamp = now.getTime()
  const delta = totp(secret, '').validate({ token, timestamp, window: 1 })
  if (delta === null) return null
  const count = Math.floor(timestamp / periodInMilliseconds) + delta
  return count > lastUse ? count : null
}
