type AccountSaidProps = { readonly refusal: string | null; readonly status?: string | null }

/** What came of what somebody did: why not, or that it is done. */
export const AccountSaid = ({ refusal, status = null }: AccountSaidProps) => (
  <>
    {status !== null && (
      <p role="status" className="mt-4 border-l-4 border-action bg-paper p-3">
        {status}
      </p>
    )}
    {refusal !== null && (
      <p id="refusal" role="alert" className="mt-4 border-l-4 border-bad bg-notice p-3">
        {refusal}
      </p>
    )}
  </>
)
