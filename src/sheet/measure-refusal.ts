/** The part of a correction that cannot be: `target.value`, `actual.asOf`, `kind`, … */
export type CorrectionField =
  | 'target.value'
  | 'target.unit'
  | 'target.baseline'
  | 'actual.value'
  | 'actual.unit'
  | 'actual.asOf'
  | 'kind'
  | 'pace.day'

/** Why a decision about a measure was not taken, beside the refusals that all commands share. */
export type MeasureRefusal =
  | { readonly kind: 'measure-not-found' }
  /** Somebody else decided meanwhile, or the rules read it anew: look again. */
  | { readonly kind: 'measure-changed-by-other' }
  /** A number that is none, a unit too long, a day that does not exist, or a kind that needs a target or a baseline. */
  | { readonly kind: 'value-not-valid'; readonly field: CorrectionField }
