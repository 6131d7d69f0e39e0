/** What a form is about, in hidden fields, so that it works without script. */
export const HiddenFields = ({ fields }: { readonly fields: Readonly<Record<string, string | number>> }) =>
  Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
