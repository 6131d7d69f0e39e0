export const deeds = [
  'read-sheets',
  'edit-cell',
  'decide-measure',
  'start-phase',
  'submit',
  'return',
  'approve',
  'publish',
  'correct',
  'import',
  'make-book',
  'change-form',
  'add-department',
  'manage-accounts',
  'own-account',
] as const
/** What somebody may be permitted to do; every verb names its own. */
export type Deed = (typeof deeds)[number]
