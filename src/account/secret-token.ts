import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits as letters for a cookie or an address; only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token or a name: who reads the store cannot sign in with it. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
