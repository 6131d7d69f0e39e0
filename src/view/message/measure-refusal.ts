import type { MeasureRefusal } from '../../sheet/measure-refusal.ts'
import { correctionHints } from './correction-field.ts'

const sentences: Readonly<Record<Exclude<MeasureRefusal['kind'], 'value-not-valid'>, string>> = {
  'measure-not-found': 'この読みは、今の文からはもう見つかりません。今の読みを見てください。',
  'measure-changed-by-other':
    'この読みは、開いたあとに確認・訂正されたか、読み直されています。今の内容を見て、もう一度決めてください。',
}

/** Why a decision about a measure was not taken and what to do, in plain words. */
export const measureRefusalMessage = (refusal: MeasureRefusal): string =>
  refusal.kind === 'value-not-valid' ? correctionHints[refusal.field] : sentences[refusal.kind]
