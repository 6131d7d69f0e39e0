import type { Standing } from '../sheet/measure.ts'
import type { StandingTally } from '../view/show-standing-tally.ts'
import { MarkedWord } from './marked-word.tsx'

const fills: Readonly<Record<Standing, string>> = {
  met: 'fill-good',
  'on-pace': 'fill-good-light',
  behind: 'fill-warn',
  planned: 'fill-action-light',
  'not-started': 'fill-quiet-light',
  missed: 'fill-bad',
  'not-judgeable': 'fill-paper',
}

const Bar = ({ counts, lines }: Pick<StandingTally, 'counts' | 'lines'>) => {
  const starts = counts.map((_, index) => counts.slice(0, index).reduce((sum, { count }) => sum + count, 0))
  return (
    <svg
      viewBox={`0 0 ${lines} 1`}
      preserveAspectRatio="none"
      width="100%"
      className="block h-3 border border-rule"
      aria-hidden="true"
    >
      {counts.map(({ standing, count }, index) => (
        <rect
          key={standing}
          x={starts[index]}
          width={count}
          height="1"
          className={`${fills[standing]} stroke-rule`}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  )
}

/** How many lines stand how: one honest bar over all lines, and the figures in words. */
export const StandingBar = ({ tally, id }: { readonly tally: StandingTally; readonly id?: string }) =>
  tally.lines > 0 && (
    <div id={id} data-counts={id === undefined ? undefined : ''} className="space-y-1 text-dns-14N-130">
      <Bar counts={tally.counts} lines={tally.lines} />
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        <span className="text-soft">
          取組・項目 {tally.lines}（{tally.asOf}）
        </span>
        {tally.counts.map(({ standing, mark, count }) => (
          <span key={standing} className="inline-flex items-center gap-1 whitespace-nowrap">
            <MarkedWord mark={mark} /> <b>{count}</b>
          </span>
        ))}
        {tally.withoutNumber > 0 && <span className="text-soft">うち数値の目標がないもの {tally.withoutNumber}</span>}
        {tally.average !== null && <span className="text-soft">{tally.average}</span>}
        {tally.expected !== null && <span className="text-soft">{tally.expected}</span>}
      </p>
    </div>
  )
