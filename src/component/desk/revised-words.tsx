import type { RevisedPiece } from '../../view/desk/revised-pieces.ts'

/** Words of a source file: those its author struck out are shown as struck, red ones as red. */
export const RevisedWords = ({ pieces }: { readonly pieces: readonly RevisedPiece[] }) =>
  pieces.map(({ kind, words }, index) => {
    const key = `${index}-${kind}`
    if (kind === 'plain') return <span key={key}>{words}</span>
    return kind === 'struck' ? (
      <del key={key}>{words}</del>
    ) : (
      <mark key={key} className="red-words">
        {words}
      </mark>
    )
  })
