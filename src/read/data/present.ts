type Present<Values> = { [Key in keyof Values]?: Exclude<Values[Key], null> }

/** Only what is there: `present({ id: 'a', section: null })` is `{ id: 'a' }`. */
export const present = <Values extends Readonly<Record<string, unknown>>>(values: Values): Present<Values> =>
  // Nulls are left out just here, which Object.fromEntries cannot tell.
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Present<Values>
