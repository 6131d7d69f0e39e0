export const linkKinds = ['invitation', 'password', 'password-and-code'] as const
/** What a one-time link is for: a first password, a new one, or a new one and a new one-time code. */
export type LinkKind = (typeof linkKinds)[number]

/** A one-time link by which somebody sets their password. */
export type Invitation = {
  readonly id: string
  readonly personId: string
  readonly kind: LinkKind
  readonly createdAt: string
  readonly expiresAt: string
  readonly usedAt: string | null
}
