import type { PlaceLine } from '../view/show-sheet-page.ts'

/** On demand: where in the file the words stand. */
export const SourcePlaces = ({ places }: { readonly places: readonly PlaceLine[] }) =>
  places.length > 0 && (
    <details className="not-on-paper mt-1 text-dns-14N-130 font-normal text-soft">
      <summary className="inline-flex min-h-6 items-center hover:underline">記載箇所</summary>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 py-1">
        {places.map(({ label, words }) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
