export const credentialKinds = ['password', 'one-time-code', 'recovery-code'] as const
/** How somebody shows who they are. A city's own sign-in (OpenID Connect) will be another kind. */
export type CredentialKind = (typeof credentialKinds)[number]

/** One way in of a person. */
export type Credential = {
  readonly id: string
  readonly personId: string
  readonly kind: CredentialKind
  /** A hash; for one-time codes the secret itself, from which codes are made. */
  readonly secret: string
  /** Null: not in force yet (a one-time code being set up). */
  readonly confirmedAt: string | null
  /** The last code's count of half minutes, for none is taken twice; a recovery code's 1 when it is used up. */
  readonly lastUse: number
  readonly createdAt: string
}
