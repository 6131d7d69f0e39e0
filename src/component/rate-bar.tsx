import type { Tone } from '../view/message/word-mark.ts'
import type { RateBar as Bar } from '../view/show-rate-bar.ts'

const fills: Readonly<Record<Tone, string>> = {
  quiet: 'fill-quiet',
  action: 'fill-action',
  good: 'fill-good',
  warn: 'fill-warn',
  bad: 'fill-bad',
}

const percent = (value: number): string => `${value}%`

/**
 * How far a measure has come: a track from start to target, what is reached (beyond the target where it is more), a line
 * at the target and a ring at what is expected by the day. The words beside it say the same.
 */
export const RateBar = ({ bar, tone }: { readonly bar: Bar; readonly tone: Tone }) => (
  <svg width="100%" height="12" aria-hidden="true" className="block overflow-visible">
    <rect x={percent(bar.start)} y="3" width={percent(bar.target - bar.start)} height="6" className="fill-track" />
    <rect
      x={percent(bar.reached.from)}
      y="3"
      width={percent(bar.reached.to - bar.reached.from)}
      height="6"
      className={fills[tone]}
    />
    <line x1={percent(bar.target)} x2={percent(bar.target)} y1="0" y2="12" strokeWidth="2" className="stroke-ink" />
    {bar.start > 0 && (
      <line x1={percent(bar.start)} x2={percent(bar.start)} y1="1" y2="11" strokeWidth="1" className="stroke-soft" />
    )}
    {bar.expected !== null && (
      <circle cx={percent(bar.expected)} cy="6" r="4" strokeWidth="1.5" className="fill-paper stroke-ink" />
    )}
  </svg>
)
