import type { LicenceView } from '../../view/show-open-data.ts'

/** On what terms the data may be used. */
export const LicenceWords = ({ licence: { name, address, words } }: { readonly licence: LicenceView }) => (
  <>
    {address === null ? name : <a href={address}>{name}</a>}
    {name !== null && words !== '' && '：'}
    {words}
  </>
)
