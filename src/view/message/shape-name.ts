/** The shapes that stand beside a word, so that no state or standing is told by colour alone. */
export const shapeNames = [
  'ring',
  'half',
  'arrow-right',
  'arrow-back',
  'check',
  'disc',
  'delta',
  'dash',
  'cross',
  'exclamation',
  'information',
] as const
export type ShapeName = (typeof shapeNames)[number]

/** The colours that go with a word and a shape: calm for what rests, action for what moves, warn for what waits. */
export const tones = ['quiet', 'action', 'good', 'warn', 'bad'] as const
export type Tone = (typeof tones)[number]

/** A word with its shape and colour. */
export type WordMark = { readonly word: string; readonly shape: ShapeName; readonly tone: Tone }
