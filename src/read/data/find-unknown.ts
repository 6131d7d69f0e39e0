const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The ways to all properties that a schema left out of what it parsed: `sheets.0.memo`. */
export const findUnknown = (given: unknown, parsed: unknown, way = ''): readonly string[] => {
  // What the schema lets pass unread is the very same object, however deep.
  if (given === parsed || !isObject(given) || !isObject(parsed)) return []
  return Object.entries(given).flatMap(([key, value]) => {
    const here = way === '' ? key : `${way}.${key}`
    return Object.hasOwn(parsed, key) ? findUnknown(value, parsed[key], here) : [here]
  })
}
