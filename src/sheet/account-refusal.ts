/** Why something about accounts or signing in was not done. */
export type AccountRefusal =
  | { readonly kind: 'person-not-found' }
  | { readonly kind: 'person-name-missing' }
  | { readonly kind: 'mail-not-valid' }
  | { readonly kind: 'mail-taken' }
  | { readonly kind: 'role-missing' }
  /** An Editor or DepartmentHead is one of a department. */
  | { readonly kind: 'role-needs-department' }
  /** Somebody changed the person meanwhile. */
  | { readonly kind: 'person-changed-by-other'; readonly version: number }
  | { readonly kind: 'person-closed' }
  /** Without an administrator nobody could give accounts any more. */
  | { readonly kind: 'last-administrator' }
  /** Used, too old, replaced by a newer one, or never given: the link does not say which. */
  | { readonly kind: 'link-not-valid' }
  | { readonly kind: 'password-too-short'; readonly least: number }
  | { readonly kind: 'password-too-long'; readonly most: number }
  | { readonly kind: 'passwords-differ' }
  /** Unknown, closed, or another password: nobody is told which. */
  | { readonly kind: 'sign-in-wrong' }
  | { readonly kind: 'password-wrong' }
  | { readonly kind: 'code-wrong' }
  /** Too many tries from here: wait. */
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'session-not-found' }

export type AccountRefusalOf<Kind extends AccountRefusal['kind']> = Extract<AccountRefusal, { readonly kind: Kind }>
