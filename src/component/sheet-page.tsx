import type { ReactNode } from 'react'
import type { Download } from '../view/show-downloads.ts'
import type { SheetPage as SheetPageView } from '../view/show-sheet-page.ts'
import type { SwitchOption } from '../view/show-year-switch.ts'
import { FormGoal } from './form-goal.tsx'
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

const Head = ({ form }: { readonly form: SheetPageView['form'] }) => (
  <header className="mb-6">
    <h1>
      <span className="block text-std-20B-150">{form.title}</span>
      <span className="sr-only">：</span>
      <span className="mt-2 block text-std-28B-150">
        <span className="mr-4 text-dns-16N-130 text-soft">{form.departmentLabel}</span>
        {form.departments}
      </span>
    </h1>
    {form.yearLine !== '' && <p className="mt-2 text-std-18B-160">{form.yearLine}</p>}
  </header>
)

/** One sheet in one phase, laid out like the official form. */
export const SheetPage = ({ page, phases, downloads, children }: SheetPageProps) => (
  <article>
    <div className="not-on-paper mb-6 flex flex-wrap items-center justify-between gap-x-8 border-b border-hair">
      <nav aria-label="報告の切替え">
        <SwitchBar options={phases} />
      </nav>
      <Downloads downloads={downloads} />
    </div>
    <Head form={page.form} />
    {children}
    <div className="mt-6 space-y-8">
      {page.goals.length === 0 && <p>この調書には、まだ重点目標が書かれていません。</p>}
      {page.goals.map((goal) => (
        <FormGoal key={goal.anchor} goal={goal} form={page.form} showsProgress={page.showsProgress} />
      ))}
    </div>
  </article>
)
