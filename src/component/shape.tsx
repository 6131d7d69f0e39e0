import type { ReactNode } from 'react'
import type { ShapeName } from '../view/message/word-mark.ts'

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const

const drawings: Readonly<Record<ShapeName, ReactNode>> = {
  ring: <circle cx="8" cy="8" r="6" {...line} strokeDasharray="3 2" />,
  half: (
    <>
      <circle cx="8" cy="8" r="6" {...line} />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  'arrow-right': <path d="M3 8h9M8 4l4 4-4 4" {...line} />,
  'arrow-back': <path d="M13 12V6H4M8 2 4 6l4 4" {...line} />,
  check: <path d="m3 8.5 3.5 3.5L13 4.5" {...line} strokeWidth={2.5} />,
  disc: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  delta: <path d="M8 2 15 14H1z" fill="currentColor" />,
  dash: <path d="M3 8h10" {...line} />,
  cross: <path d="m3.5 3.5 9 9m0-9-9 9" {...line} strokeWidth={2.5} />,
  exclamation: (
    <>
      <path d="M8 1.5 15 14H1z" {...line} strokeLinejoin="round" />
      <path d="M8 6v4m0 1v1.5" {...line} strokeWidth={1.5} />
    </>
  ),
  information: (
    <>
      <circle cx="8" cy="8" r="6.5" {...line} strokeWidth={1.5} />
      <path d="M8 7v4.5M8 4v1.5" {...line} />
    </>
  ),
}

/** A small drawing beside a word; the word says the same, so it is hidden from screen readers. */
export const Shape = ({ name }: { readonly name: ShapeName }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="inline-block shrink-0 align-[-0.125em]">
    {drawings[name]}
  </svg>
)
