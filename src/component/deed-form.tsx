import type { ReactNode } from 'react'
import { HiddenFields } from './hidden-fields.tsx'

type DeedFormProps = {
  readonly action: string
  readonly fields: Readonly<Record<string, string | number>>
  /** The anchor on the page to come back to. */
  readonly back: string
  /** The words of its button. */
  readonly label: string
  /** What it is about, for those who hear the button without its row: 「総務部.xlsx」. */
  readonly about?: string
  readonly kind?: 'main' | 'plain' | 'quiet'
  readonly children?: ReactNode
}

const looks = { main: 'main-button', plain: 'desk-button', quiet: 'desk-quiet' } as const

/** A form that does one thing at the desk; the script sends it without leaving the page. */
export const DeedForm = ({ action, fields, back, label, about, kind = 'plain', children }: DeedFormProps) => (
  <form method="post" action={action} data-deed="" data-back={back}>
    <HiddenFields fields={fields} />
    {children}
    <button type="submit" className={looks[kind]}>
      {label}
      {about !== undefined && <span className="sr-only">：{about}</span>}
    </button>
  </form>
)
