import type { Deed } from '../view/show-line.ts'

type DeedButtonProps = {
  readonly deed: Deed
  /** How the script of the page finds it. */
  readonly name: 'confirm' | 'undo'
  /** The page to come back to: the sheet's, unless said otherwise. */
  readonly from?: 'line'
  readonly children: string
}

/** A form of one button: what it is about stands in hidden fields, so that it works without script. */
export const DeedButton = ({ deed, name, from, children }: DeedButtonProps) => (
  <form method="post" action={deed.address} data-deed={name}>
    {Object.entries({ ...deed.fields, ...(from && { from }) }).map(([field, value]) => (
      <input key={field} type="hidden" name={field} value={value} />
    ))}
    <button type="submit" className="quiet-button">
      {children}
    </button>
  </form>
)
