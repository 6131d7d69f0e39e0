import type { ParseArgsConfig } from 'node:util'
import type { ExitCode } from './exit-code.ts'

/** What was said on the command line after the verb. */
export type VerbInput = {
  readonly files: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

/** A word of the command line: `shirube read FILE… --json`. Its work is loaded only when it is called. */
export type Verb = {
  readonly name: string
  /** Shown in the list of verbs. */
  readonly summary: string
  /** `FILE… [--json]` */
  readonly usage: string
  readonly help: readonly string[]
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** How many files it takes. */
  readonly files: { readonly least: number; readonly most: number }
  readonly load: () => Promise<{ readonly run: (input: VerbInput) => Promise<ExitCode> }>
}
