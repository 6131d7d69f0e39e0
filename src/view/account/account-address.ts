export const signInAddress = '/sign-in'
export const codeAddressOfSignIn = '/sign-in/code'
export const recoveryAddress = '/sign-in/recovery'
export const setUpAddress = '/sign-in/set-up'
export const signOutAddress = '/sign-in/out'
export const demoSignInAddress = '/sign-in/demo'
export const ownAccountAddress = '/office/account'
export const peopleAddress = '/office/people'

/** Where somebody sets their password by a one-time link. */
export const invitationAddress = (token: string): string => `/sign-in/invitation/${encodeURIComponent(token)}`

/** The page of a person, for administrators. */
export const personAddress = (id: string): string => `${peopleAddress}/${encodeURIComponent(id)}`

/** Where to go after signing in; the office itself needs no saying. */
export const signInTo = (path: string): string =>
  path === '/office' ? signInAddress : `${signInAddress}?to=${encodeURIComponent(path)}`

/**
 * A path of this site that may be gone to after signing in, else the office: an address of another site, or one that a
 * browser takes for one (`//x`, `/\x`), is none.
 */
export const localPath = (to: string | undefined): string =>
  to !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(to) && !to.includes('\\') && !to.startsWith(signInAddress)
    ? to
    : '/office'
