import type { Store } from '../store/store.ts'

/** What the pages of one city are made from. */
export type AppParts = {
  readonly store: Store
  /** 全国地方公共団体コード. */
  readonly city: string
  /** Whether staff pages exist. */
  readonly office: boolean
  /**
   * Who may come to the staff pages. `real`: who has signed in; `demo`: every visitor, and who chooses one of the
   * demonstration's people acts as that one. Absent: every visitor, without any sign-in pages.
   */
  readonly accounts?: 'real' | 'demo'
  /** The real time for sessions and waiting, where `now` stands still; absent: `now`. */
  readonly clock?: () => Date
  /** Whether a proxy of ours stands before, so that its word for the address of a visitor is taken. */
  readonly hasProxy?: boolean
  readonly now: () => Date
  /** Said on every page of the demonstration city. */
  readonly notice?: string
  /** Files to try the receiving desk with, packed; of the demonstration city only. */
  readonly trialFiles?: () => Promise<Uint8Array>
  /** Where `vite build` put style sheets and fonts. */
  readonly clientFolder: string
  /** Told of errors of ours, with the id that the reader sees. */
  readonly reportError?: (error: unknown, requestId: string) => void
}
