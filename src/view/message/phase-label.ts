import type { Phase } from '../../sheet/phase.ts'

/** The short word on a switch or in a table's head: 「中間」. */
export const phaseLabels: Readonly<Record<Phase, string>> = { initial: '当初', midyear: '中間', final: '期末' }

/** The whole word in a sentence: 「中間報告」. */
export const phaseNames: Readonly<Record<Phase, string>> = {
  initial: '当初（目標の設定）',
  midyear: '中間報告',
  final: '期末報告',
}
