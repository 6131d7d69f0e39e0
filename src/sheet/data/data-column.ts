/**
 * What a column holds. `text`: words, to the letter · `code`: six digits that are no number · `date`: ISO 8601,
 * `2025-09-30` · `edtf`: a date as the reading has it (`2025-09`, `a/b`, `RRULE:…`) · `instant`: date and time in UTC.
 */
export type DataType =
  | 'text'
  | 'code'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'instant'
  | 'edtf'
  | readonly string[]

/** A column of a table of open data. Writer, reader and definition sheet are all made from it. */
export type DataColumn = {
  /** The heading in the file. */
  readonly name: string
  /** A list: one of its words. */
  readonly type: DataType
  readonly unit?: string
  /** Every row has it. */
  readonly isRequired?: true
}

export type DataColumns = Readonly<Record<string, DataColumn>>

type ValueOfType<Type extends DataType> = Type extends readonly (infer Word)[]
  ? Word
  : Type extends 'integer' | 'number'
    ? number
    : Type extends 'boolean'
      ? boolean
      : string

/** A row of a table; null: the cell is empty, for nothing stands there. */
export type DataRow<Columns extends DataColumns> = {
  readonly [Id in keyof Columns]:
    | ValueOfType<Columns[Id]['type']>
    | (Columns[Id]['isRequired'] extends true ? never : null)
}
