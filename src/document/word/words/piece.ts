/** How words look: `struck` ones are deletions (見え消し, 変更履歴の削除), `red` ones changes (赤字, 変更履歴の挿入). */
export type Look = 'plain' | 'red' | 'struck'

/** Words of one look. */
export type Piece = { readonly words: string; readonly look: Look }

/** The pieces of a printed line, in their order. */
export type WordLine = readonly Piece[]
