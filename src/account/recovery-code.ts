import { randomBytes } from 'node:crypto'
import { hashOf } from './secret-token.ts'

// Without letters that are taken for each other on paper.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const codeCount = 10
const codeLength = 16

const newCode = (): string => {
  const picked: string[] = []
  while (picked.length < codeLength)
    // Bytes beyond the last whole round of the alphabet would favour its first letters.
    for (const byte of randomBytes(codeLength))
      if (byte < 248 && picked.length < codeLength) picked.push(letters[byte % 31] ?? '')
  return picked.join('').replace(/(.{4})(?!$)/g, '$1-')
}

/** Ten codes to write down, each for one signing in without the telephone: 「kf3m-9xqa-…」. */
export const newRecoveryCodes = (): readonly string[] => Array.from({ length: codeCount }, newCode)

/** What is kept of a recovery code; dashes, blanks and capital letters do not matter. Its 79 random bits are not guessed. */
export const recoveryHash = (typed: string): string =>
  hashOf(
    typed
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ''),
  )
