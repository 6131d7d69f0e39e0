/** The shapes that stand beside a word, so that no state or standing is told by colour alone. */
export type ShapeName =
  | 'ring'
  | 'half'
  | 'arrow-right'
  | 'arrow-back'
  | 'check'
  | 'disc'
  | 'delta'
  | 'dash'
  | 'cross'
  | 'exclamation'
  | 'information'

/** The colours that go with a word and a shape: quiet for what rests, action for what moves, warn for what waits. */
export type Tone = 'quiet' | 'action' | 'good' | 'warn' | 'bad'

/** A word with its shape and colour. */
export type WordMark = { readonly word: string; readonly shape: ShapeName; readonly tone: Tone }
