/** Where in the file the words stand; seen where the reader has asked for it. */
export const SourcePlace = ({ place }: { readonly place: string | null }) =>
  place !== null && <span className="source-place">{place}</span>
