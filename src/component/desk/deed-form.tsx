import type { ReactNode } from 'react'
import { HiddenFields } from './hidden-fields.tsx'

type DeedFormProps = {
  readonly action: string
  readonly fields: Readonly<Record<string, string | number>>
  /** The anchor on the page to come back to. */
  readonly back: string
  /** The words of its button. */
  readonly label: string
  readonly kind?: 'main' | 'plain'
  readonly children?: ReactNode
}

/** A form that does one thing at the desk; the script sends it without leaving the page. */
export const DeedForm = ({ action, fields, back, label, kind = 'plain', children }: DeedFormProps) => (
  <form method="post" action={action} data-deed="" data-back={back}>
    <HiddenFields fields={fields} />
    {children}
    <button type="submit" className={kind === 'main' ? 'main-button' : 'desk-button'}>
      {label}
    </button>
  </form>
)
