/** A column that holds JSON of one type as text, the same on both engines. Only `toJson` makes one. */
export type JsonText<Value> = string & { readonly value?: Value }

/** A value as it is kept: `toJson({ line: 3 })` is `{"line":3}`. */
export const toJson = <Value>(value: Value): JsonText<Value> => JSON.stringify(value)

/** The value that `toJson` kept; the column's type says which. */
export const fromJson = <Value>(text: JsonText<Value>): Value => JSON.parse(text) as Value
