import type { Store } from '../store/store.ts'

/** What the pages of one city are made from. */
export type AppParts = {
  readonly store: Store
  /** 全国地方公共団体コード. */
  readonly city: string
  /** Whether staff pages exist. There are no accounts yet, so they are for the demonstration city only. */
  readonly office: boolean
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
