import type { InputHTMLAttributes } from 'react'

type AccountFieldProps = InputHTMLAttributes<HTMLInputElement> & {
  readonly name: string
  readonly label: string
  readonly hint?: string
}

/** A labelled field of one line; what it wants is said before it. */
export const AccountField = ({ label, hint, id, ...input }: AccountFieldProps) => {
  const own = id ?? input.name
  return (
    <div className="field">
      <label htmlFor={own}>{label}</label>
      {hint !== undefined && (
        <p id={`${own}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <input id={own} type="text" {...input} aria-describedby={hint === undefined ? undefined : `${own}-hint`} />
    </div>
  )
}

type NewPasswordFieldsProps = { readonly least: number }

/** A new password, twice. */
export const NewPasswordFields = ({ least }: NewPasswordFieldsProps) => (
  <>
    <AccountField
      name="password"
      type="password"
      label="新しいパスワード"
      hint={`${least}文字以上。文字の種類は問いません。言葉をいくつか並べると、長くて覚えやすくなります。`}
      autoComplete="new-password"
      required={true}
    />
    <AccountField
      name="again"
      type="password"
      label="もう一度、同じパスワード"
      autoComplete="new-password"
      required={true}
    />
  </>
)
