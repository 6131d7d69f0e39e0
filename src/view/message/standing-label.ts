import type { Standing } from '../../sheet/measure.ts'
import type { WordMark } from './word-mark.ts'

/** How a line stands on a day: the same seven words, shapes and colours everywhere. */
export const standingLabels: Readonly<Record<Standing, WordMark>> = {
  met: { word: '達成', shape: 'check', tone: 'good' },
  'on-pace': { word: '順調', shape: 'disc', tone: 'good' },
  behind: { word: '遅れ', shape: 'delta', tone: 'warn' },
  planned: { word: '予定', shape: 'arrow-right', tone: 'action' },
  'not-started': { word: '未着手', shape: 'ring', tone: 'quiet' },
  missed: { word: '未達成', shape: 'cross', tone: 'bad' },
  'not-judgeable': { word: '判断できない', shape: 'dash', tone: 'quiet' },
}
