import { wordsKey } from '../base/text.ts'
import { isNote } from './is-note.ts'
import type { Row } from './row.ts'

const stampHolder =
  /^(?:市長|町長|村長|区長|副市長|副町長|教育長|管理者|部長|局長|部局長|所属長|次長|理事|参事|課長|室長|所長|副課長|課長補佐|補佐|主幹|係長|主査|主任|担当|担当者|起案者?|決裁|合議|供覧|受付|確認|承認|審査|作成者?|検印|印)$/

/** A row of boxes for seals: 「部長 | 次長 | 課長 | 担当」 is furniture of the form, like a heading. */
export const isSealBox = ({ kind, cells }: Row): boolean =>
  kind === 'table' && cells.length >= 2 && cells.every(({ text }) => stampHolder.test(wordsKey(text)))

/** A note, a legend, or what the form asks for, alone in its row. */
export const isNoteRow = ({ kind, cells }: Row): boolean =>
  kind === 'table' && cells.length === 1 && isNote(cells[0]?.text ?? '')

const sum = /^(?:.{0,8}合計|総計|計|小計|平均)$/
const figure = /^[△▲-]?[0-9,.]+(?:[%％]|件|人|回|円|千円|万円|項目)?$/

/** The sums at the end of a table: 「合計 | 33,962」. */
export const isSumRow = ({ kind, cells }: Row): boolean =>
  kind === 'table' &&
  cells.length > 1 &&
  sum.test(wordsKey(cells[0]?.text ?? '')) &&
  cells.slice(1).every(({ text }) => figure.test(wordsKey(text)))
