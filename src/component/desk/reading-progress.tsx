import type { ReadingView } from '../../view/desk/show-reading.ts'
import type { ReceptionView } from '../../view/desk/show-reception.ts'
import { DeedForm } from '../deed-form.tsx'
import { JobGoesOn } from '../job-goes-on.tsx'

type ReadingProgressProps = Pick<ReceptionView, 'address'> & {
  readonly reading: ReadingView
  readonly refreshes: boolean
}

const Running = ({ address, reading, refreshes }: ReadingProgressProps) => (
  <>
    <progress className="desk-progress" max={reading.all} value={reading.done} aria-label="読取りの進み具合" />
    <div className="desk-deeds">
      {!reading.isCancelAsked && (
        <DeedForm action={`${address}/cancel`} fields={{}} back="reading" label="読取りを止める" />
      )}
      <JobGoesOn work="読取り" refreshes={refreshes} />
    </div>
  </>
)

/** How far the reading of a drop is, with a bar while it runs, a way to stop it and to take it up again. */
export const ReadingProgress = (props: ReadingProgressProps) => {
  const { address, reading } = props
  return (
    <section id="reading" tabIndex={-1} className="mt-4 bg-paper p-4 md:p-6" aria-label="読取り">
      <p data-reading-words="">{reading.words}</p>
      {reading.isRunning && <Running {...props} />}
      {reading.isStopped && (
        <div className="desk-deeds">
          <DeedForm action={`${address}/resume`} fields={{}} back="reading" label="残りを読む" />
        </div>
      )}
    </section>
  )
}
