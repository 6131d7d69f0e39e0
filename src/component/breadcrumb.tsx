/** One step of the way to a page; the page itself has no address. */
export type Crumb = { readonly label: string; readonly address: string | null }

/** Where the reader is: 年度 › 部局. Nothing is shown on a page that has nothing above it. */
export const Breadcrumb = ({ crumbs }: { readonly crumbs: readonly Crumb[] }) =>
  crumbs.length > 0 && (
    <nav aria-label="現在の位置" className="not-on-paper pb-2 text-dns-14N-130">
      <ol className="flex flex-wrap gap-x-2 gap-y-1">
        {crumbs.map(({ label, address }, index) => (
          <li key={label} className="flex gap-x-2">
            {index > 0 && (
              <span aria-hidden="true" className="text-soft">
                ›
              </span>
            )}
            {address === null ? <span aria-current="page">{label}</span> : <a href={address}>{label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  )
