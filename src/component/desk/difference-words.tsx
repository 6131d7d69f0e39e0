import type { DifferencePiece } from '../../view/desk/letter-difference.ts'

type DifferenceWordsProps = { readonly pieces: readonly DifferencePiece[]; readonly side: 'before' | 'after' }

/** One side of a comparison, with the letters marked that the other side does not have. */
export const DifferenceWords = ({ pieces, side }: DifferenceWordsProps) => {
  const own = pieces.filter(({ kind }) => kind !== (side === 'before' ? 'new' : 'gone'))
  if (own.length === 0) return <span className="text-soft">（記載なし）</span>
  return (
    <span className="whitespace-pre-wrap">
      {own.map(({ kind, words }, index) => {
        const key = `${index}-${kind}`
        if (kind === 'same') return <span key={key}>{words}</span>
        return kind === 'gone' ? <del key={key}>{words}</del> : <ins key={key}>{words}</ins>
      })}
    </span>
  )
}
