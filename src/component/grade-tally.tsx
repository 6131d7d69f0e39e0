import type { GradeCount } from '../view/show-grade-tally.ts'

// The scale runs from the best grade to the least: from dark to light. Figures stand beside, so shade is only a help.
const shades = ['fill-blue-1000', 'fill-blue-600', 'fill-blue-300', 'fill-blue-100', 'fill-solid-gray-200'] as const
const unmarked = 'fill-paper'

const shadeOf = (grade: GradeCount, index: number): string =>
  grade.mark === '' ? unmarked : (shades[Math.min(index, shades.length - 1)] ?? unmarked)

const Swatch = ({ shade }: { readonly shade: string }) => (
  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="shrink-0">
    <rect x="0.5" y="0.5" width="11" height="11" className={`${shade} stroke-rule`} />
  </svg>
)

const Bar = ({ grades, total }: { readonly grades: readonly GradeCount[]; readonly total: number }) => {
  const starts = grades.map((_, index) => grades.slice(0, index).reduce((sum, { count }) => sum + count, 0))
  return (
    <svg
      viewBox={`0 0 ${total} 1`}
      preserveAspectRatio="none"
      className="h-6 w-full border border-rule"
      aria-hidden="true"
    >
      {grades.map((grade, index) => (
        <rect
          key={`${grade.mark}${grade.words}`}
          x={starts[index]}
          width={grade.count}
          height="1"
          className={`${shadeOf(grade, index)} stroke-rule`}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  )
}

/** How many goals carry which self-evaluation: one honest bar over all goals, and the figures in words. */
export const GradeTally = ({ grades }: { readonly grades: readonly GradeCount[] }) => {
  const total = grades.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  return (
    <div className="space-y-3">
      <Bar grades={grades} total={total} />
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        {grades.map((grade, index) => (
          <li key={`${grade.mark}${grade.words}`} className="flex items-baseline gap-2">
            <Swatch shade={shadeOf(grade, index)} />
            <span>
              {grade.mark !== '' && <b className="mr-1">{grade.mark}</b>}
              {grade.words}
            </span>
            <b className="text-std-20B-150">{grade.count}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
