import type { ReactNode } from 'react'
import type { LineMeasure, MeasureDeeds } from '../view/show-line.ts'
import type { MeasureExplanation, MeasureFigures } from '../view/show-measure.ts'
import { DeedButton } from './deed-button.tsx'
import { MarkedWord } from './marked-word.tsx'
import { RateBar } from './rate-bar.tsx'
import { Shape } from './shape.tsx'

type MeasureLineProps = {
  readonly measure: LineMeasure
  /** On the line's own page, where deeds come back to. */
  readonly from?: 'line'
}

const Figures = ({ figures }: { readonly figures: MeasureFigures }) => (
  <>
    目標 {figures.target}
    {figures.baseline !== null && `（基準値 ${figures.baseline}）`} → <b>{figures.actual}</b>
    {figures.asOf !== null && <span className="whitespace-nowrap">（{figures.asOf}）</span>}
    {figures.planned !== null && <span className="whitespace-nowrap">　{figures.planned}</span>}
  </>
)

const Rates = ({ figures: { main, beside } }: { readonly figures: MeasureFigures }) => (
  <span className="flex flex-wrap items-baseline justify-end gap-x-3">
    {beside !== null && (
      <span>
        {beside.name} {beside.words}
      </span>
    )}
    {main !== null && (
      <span>
        {main.name} <b className="text-std-16B-170 text-ink">{main.words}</b>
      </span>
    )}
  </span>
)

type ExplanationProps = { readonly explanation: MeasureExplanation; readonly children?: ReactNode }

const Explanation = ({ explanation: { formulas, sources, notes }, children }: ExplanationProps) => (
  <div className="measure-explanation">
    {formulas.map(({ name, words, definition }) => (
      <p key={name}>
        {name}：<b className="text-ink">{words}</b>
        <span className="block">{definition}</span>
      </p>
    ))}
    {sources.map(({ name, column, words }) => (
      <p key={name}>
        {name}の読み取り元：{column}の{words.map((word) => `「${word}」`).join('')}
      </p>
    ))}
    {notes.map((note) => (
      <p key={note}>{note}</p>
    ))}
    {children}
  </div>
)

const Origin = ({ measure: { origin, decided } }: { readonly measure: LineMeasure }) => (
  <span className="inline-flex items-center gap-1">
    <Shape name={origin.shape} />
    <span data-origin-word="">{origin.word}</span>
    {decided !== '' && <span>（{decided}）</span>}
  </span>
)

const Deeds = ({ measure, deeds, from }: MeasureLineProps & { readonly deeds: MeasureDeeds }) => (
  <div className="not-on-paper measure-deeds">
    {(measure.figures !== null || measure.decided !== '') && <Origin measure={measure} />}
    {deeds.confirm !== null && measure.figures !== null && (
      <DeedButton deed={deeds.confirm} name="confirm" {...(from && { from })}>
        この読みでよい
      </DeedButton>
    )}
    {deeds.undo !== null && (
      <DeedButton deed={deeds.undo} name="undo" {...(from && { from })}>
        取り消す
      </DeedButton>
    )}
    {from === undefined && (
      <a href={deeds.correct} data-deed="correct" className="quiet-button">
        直す
      </a>
    )}
  </div>
)

const WithNumber = ({ measure, figures }: { readonly measure: LineMeasure; readonly figures: MeasureFigures }) => (
  <>
    {measure.label !== '' && <span className="block font-bold text-ink">{measure.label}</span>}
    <div className="flex flex-wrap items-baseline justify-between gap-x-3">
      <MarkedWord mark={measure.standing} />
      <Rates figures={figures} />
    </div>
    {figures.bar !== null && <RateBar bar={figures.bar} tone={measure.standing.tone} />}
    <details>
      <summary>
        <Figures figures={figures} />
      </summary>
      <Explanation explanation={measure.explanation}>
        {measure.deeds === null && (
          <p>
            <Origin measure={measure} />
          </p>
        )}
      </Explanation>
    </details>
  </>
)

const InWords = ({ measure }: { readonly measure: LineMeasure }) => (
  <details>
    <summary>
      <MarkedWord mark={measure.standing} />
    </summary>
    <Explanation explanation={measure.explanation} />
  </details>
)

/** One measure under the words it was read from: standing, rate with its bar, target and actual; how it came about on demand. */
export const MeasureLine = ({ measure, from }: MeasureLineProps) => {
  const { figures, deeds } = measure
  return (
    <div
      id={measure.anchor}
      className={figures === null ? 'measure measure-in-words' : 'measure'}
      data-measure={deeds && (deeds.isWaiting ? 'waiting' : 'settled')}
    >
      {figures === null ? <InWords measure={measure} /> : <WithNumber measure={measure} figures={figures} />}
      {deeds !== null && <Deeds measure={measure} deeds={deeds} {...(from && { from })} />}
    </div>
  )
}
