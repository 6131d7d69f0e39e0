import type { SheetState } from '../../sheet/state.ts'
import { stateLabels } from './state-label.ts'

const toReturn = '差し戻してから取り込んでください。'
const toCorrect = '公開した調書は取込みでは変えられません。訂正として直してください。'

const advice: Readonly<Record<SheetState, string>> = {
  'not-started': '',
  draft: '',
  returned: '',
  submitted: toReturn,
  approved: toReturn,
  published: toCorrect,
  corrected: toCorrect,
}

/** Why a received sheet cannot take the place of the one that is kept, and what to do: 「今の調書は「提出済み」です。…」. */
export const notEditableAdvice = (state: SheetState): string =>
  `今の調書は「${stateLabels[state].word}」です。${advice[state]}`
