import type { BookSheet, BoundSheet, KeptBook } from '../sheet/book.ts'

/** What a book is compared with. */
export type BookNow = {
  /** The sheets that could be bound now. */
  readonly sheets: readonly BookSheet[]
  /** The instant the city's form was changed last; null: never. */
  readonly formChangedAt: string | null
}

const changeOf = (bound: BoundSheet, now: BookSheet | undefined, { source }: KeptBook): readonly string[] => {
  const name = bound.departments.join('・')
  if (!now) return [`${name}（調書がなくなりました）`]
  if (now.edition === bound.edition) return []
  return [source === 'published' ? `${name}（第${now.edition}版が公開されました）` : `${name}（書き換えられました）`]
}

/** What has changed since a book was made, department by department: 「総務部（第2版が公開されました）」; none: nothing. */
export const showBookChanges = (book: KeptBook, { sheets, formChangedAt }: BookNow): readonly string[] => {
  if (book.madeAt === null) return []
  const bound = new Set(book.sheets.map(({ sheetId }) => sheetId))
  const byId = new Map(sheets.map((sheet) => [sheet.sheetId, sheet]))
  // Who left a department out does not wait for it.
  const added = book.sheetIds === null ? sheets.filter(({ sheetId }) => !bound.has(sheetId)) : []
  return [
    ...book.sheets.flatMap((sheet) => changeOf(sheet, byId.get(sheet.sheetId), book)),
    ...added.map(
      ({ departments }) =>
        `${departments.map(({ name }) => name).join('・')}（${book.source === 'published' ? '新しく公開されました' : '新しく加わりました'}）`,
    ),
    ...(formChangedAt !== null && formChangedAt > book.madeAt ? ['様式の設定'] : []),
  ]
}
