import type { OfficialForm } from './official-form.ts'
import type { SelfEvaluationScale } from './self-evaluation.ts'

/** A city and its settings. */
export type City = {
  /** 全国地方公共団体コード, six digits. */
  readonly code: string
  /** Null while the city has not said its name. */
  readonly name: string | null
  readonly officialForm: OfficialForm
  readonly scales: readonly SelfEvaluationScale[]
  /** The terms on which its data may be used: `CC BY 4.0`; null while the city has not said. */
  readonly licence: string | null
}
