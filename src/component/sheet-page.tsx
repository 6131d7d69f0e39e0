import type { ReactNode } from 'react'
import type { Download } from '../view/show-downloads.ts'
import type { SheetPage as SheetPageView } from '../view/show-sheet-page.ts'
import type { SwitchOption } from '../view/show-year-switch.ts'
import { ConfirmBar } from './confirm-bar.tsx'
import { FormPaper } from './form-paper.tsx'
import { GoalList } from './goal-list.tsx'
import { StandingBar } from './standing-bar.tsx'
import { StandingLegend } from './standing-legend.tsx'
import { SwitchBar } from './switch-bar.tsx'

type SheetPageProps = {
  readonly page: SheetPageView
  readonly phases: readonly SwitchOption[]
  readonly downloads: readonly Download[]
  /** What stands between the head and the form: when it was published, or its state and findings. */
  readonly children: ReactNode
}

const Downloads = ({ downloads }: { readonly downloads: readonly Download[] }) => (
  <ul className="flex flex-wrap gap-x-6" aria-label="この調書のダウンロード">
    {downloads.map(({ label, address }) => (
      <li key={address}>
        <a href={address} className="inline-flex min-h-11 items-center">
          {label}
        </a>
      </li>
    ))}
  </ul>
)

const PlaceSwitch = () => (
  <>
    <input type="checkbox" id="places" className="page-switch place-switch" />
    <label htmlFor="places" className="not-on-paper ml-2 inline-flex min-h-11 items-center">
      元の資料のどこに書かれているかを、各欄に表示する
    </label>
  </>
)

/** One sheet in one phase, laid out like the official form. */
export const SheetPage = ({ page, phases, downloads, children }: SheetPageProps) => (
  <article>
    <div className="not-on-paper mb-4 flex flex-wrap items-center justify-between gap-x-8 border-b border-hair">
      <nav aria-label="報告の切替え">
        <SwitchBar options={phases} />
      </nav>
      <Downloads downloads={downloads} />
    </div>
    {children}
    {page.goals.length > 1 && (
      <nav aria-label="この調書の目標" className="not-on-paper mt-4 bg-paper px-4 py-2 md:px-6">
        <GoalList goals={page.goalLines} page="" />
      </nav>
    )}
    {page.tally && (
      <section className="mt-4 space-y-2 bg-paper px-4 py-3 md:px-6" aria-labelledby="standing">
        <h2 id="standing" className="text-std-18B-160">
          取組の進み具合
        </h2>
        <StandingBar id="standing-of-sheet" tally={page.tally} />
        <StandingLegend />
      </section>
    )}
    {page.showsPlaces && <PlaceSwitch />}
    <FormPaper page={page} heading="h1" />
    {page.confirmed && page.confirmed.all > 0 && <ConfirmBar confirmed={page.confirmed} />}
  </article>
)
