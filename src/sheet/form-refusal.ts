import type { FormFault } from './form-fault.ts'

/** Why a city's form was not changed. */
export type FormRefusal =
  | { readonly kind: 'form-not-valid'; readonly faults: readonly FormFault[] }
  /** Somebody changed the form meanwhile: this is its version now. */
  | { readonly kind: 'form-changed-by-other'; readonly version: number }
  | { readonly kind: 'form-not-changed' }
  | { readonly kind: 'no-change-to-undo' }

/** The refusals of one command: `FormRefusalOf<'form-not-changed'>`. */
export type FormRefusalOf<Kind extends FormRefusal['kind']> = Extract<FormRefusal, { readonly kind: Kind }>
