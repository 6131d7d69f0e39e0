import type { Tone, WordMark } from '../view/message/word-mark.ts'
import { Shape } from './shape.tsx'

const toneClasses: Readonly<Record<Tone, string>> = {
  quiet: 'text-quiet',
  action: 'text-action',
  good: 'text-good',
  warn: 'text-warn',
  bad: 'text-bad',
}

/** A state or standing as shape, word and colour: ● 公開中. */
export const MarkedWord = ({ mark }: { readonly mark: WordMark }) => (
  <span className={`inline-flex items-center gap-1 whitespace-nowrap font-bold ${toneClasses[mark.tone]}`}>
    <Shape name={mark.shape} />
    {mark.word}
  </span>
)
