import type { ReactNode } from 'react'
import { ownAccountAddress, peopleAddress, signInAddress, signOutAddress } from '../view/account/account-address.ts'
import type { Area } from '../view/address.ts'
import type { SwitchOption } from '../view/show-year-switch.ts'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { SwitchBar } from './switch-bar.tsx'

/** Who is signed in, for the header. */
export type SiteAccount = {
  readonly name: string
  /** Whether this is the demonstration's visitor, who is nobody in particular. */
  readonly isVisitor: boolean
  readonly seesDesk: boolean
  readonly seesPeople: boolean
}

/** What every page of one city shares. */
export type Site = {
  readonly city: string
  readonly area: Area
  /** Whether there are staff pages to go to. */
  readonly office: boolean
  /** Said on every page: 「実演用の市です。…」. */
  readonly notice: string | null
  readonly years: readonly SwitchOption[]
  /** The day the page was made, for paper: 「令和8年10月10日」. */
  readonly today: string
  /** Addresses of the style sheets: the page's own, and the web font that may come late. */
  readonly style: string
  readonly webFont: string
  /** The script of a sheet's page for staff; a page names it where it is wanted. */
  readonly measureKeys: string
  /** The script of the receiving desk. */
  readonly desk: string
  /** The script of pages on which a job is followed. */
  readonly followJob: string
  /** Who is signed in; null: nobody, or there are no accounts. */
  readonly account: SiteAccount | null
  /** Whether the page is one of the receiving desk. */
  readonly isDesk?: boolean
  /** Which other place of the staff the page belongs to. */
  readonly place?: 'book' | 'collect' | 'people'
  /** Whether the page takes all the room there is, for two things side by side. */
  readonly isWide?: boolean
}

type PageProps = {
  readonly site: Site
  readonly title: string
  readonly crumbs: readonly Crumb[]
  /** The address of the page's script; every page works without it. */
  readonly script?: string
  /** Where there is no script, the page asks for itself anew after so long. */
  readonly refreshInSeconds?: number
  readonly children: ReactNode
}

const Notice = ({ site }: { readonly site: Site }) =>
  site.notice !== null && (
    <aside className="border-b border-hair bg-notice px-4 py-2 text-center text-dns-14N-130" aria-label="お知らせ">
      {site.notice}
    </aside>
  )

const AreaSwitch = ({ site }: { readonly site: Site }) =>
  site.office && (
    <nav aria-label="公開・庁内の切替え" className="not-on-paper">
      <SwitchBar
        options={[
          { label: '公開ページ', address: '/', current: site.area === 'public' },
          { label: '庁内', address: '/office', current: site.area === 'office' && !site.isDesk && !site.place },
          ...(site.area === 'office' && site.account?.seesDesk !== false
            ? [
                { label: '照会', address: '/office/collect', current: site.place === 'collect' },
                { label: '受付', address: '/office/desk', current: site.isDesk === true },
              ]
            : []),
          ...(site.area === 'office'
            ? [{ label: '冊子', address: '/office/book', current: site.place === 'book' }]
            : []),
          ...(site.account?.seesPeople
            ? [{ label: '利用者', address: peopleAddress, current: site.place === 'people' }]
            : []),
        ]}
      />
    </nav>
  )

const Account = ({ account: { name, isVisitor } }: { readonly account: SiteAccount }) => (
  <div className="site-account">
    {isVisitor ? (
      <>
        <span>{name}</span>
        <a href={signInAddress} className="inline-flex min-h-11 items-center">
          役割を選んで入る
        </a>
      </>
    ) : (
      <>
        <a href={ownAccountAddress} className="inline-flex min-h-11 items-center">
          {name}
        </a>
        <form method="post" action={signOutAddress}>
          <button type="submit" className="quiet-button">
            サインアウト
          </button>
        </form>
      </>
    )}
  </div>
)

const widthOf = ({ isWide }: Site): string => (isWide ? 'max-w-[120rem]' : 'max-w-7xl')

const Header = ({ site }: { readonly site: Site }) => (
  <header className="not-on-paper border-b border-hair bg-paper">
    <div
      className={`mx-auto flex flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-3 md:px-8 ${widthOf(site)}`}
    >
      <a
        href={site.area === 'office' ? '/office' : '/'}
        className="inline-flex min-h-11 items-center text-std-20B-150 no-underline"
      >
        <span className="text-ink">
          {site.city} 重点目標{site.area === 'office' && '（庁内）'}
        </span>
      </a>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <AreaSwitch site={site} />
        {site.years.length > 0 && (
          <nav aria-label="年度の切替え">
            <SwitchBar options={site.years} />
          </nav>
        )}
        {site.account && <Account account={site.account} />}
      </div>
    </div>
  </header>
)

/** A whole page: skip link, notice, header with the year switch, breadcrumb, the page's own content, footer. */
export const Page = ({ site, title, crumbs, script, refreshInSeconds, children }: PageProps) => (
  <html lang="ja">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="format-detection" content="telephone=no" />
      {site.area === 'office' && <meta name="robots" content="noindex" />}
      <title>{`${title}｜${site.city}重点目標`}</title>
      <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
      <link rel="stylesheet" href={site.style} />
      {script !== undefined && <script type="module" src={script} />}
      {refreshInSeconds !== undefined && (
        <noscript>
          <meta httpEquiv="refresh" content={String(refreshInSeconds)} />
        </noscript>
      )}
    </head>
    <body>
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:bg-paper focus:p-3">
        本文へ移動
      </a>
      <Notice site={site} />
      <Header site={site} />
      <div className={`mx-auto px-4 pt-4 pb-16 md:px-8 ${widthOf(site)}`}>
        <Breadcrumb crumbs={crumbs} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <footer className="border-t border-hair bg-paper px-4 py-6 text-center text-dns-14N-130 text-soft">
        {site.city}　調書の文章は、各部局が書いたものをそのまま載せています。　{site.today}表示
      </footer>
      <link rel="stylesheet" href={site.webFont} />
    </body>
  </html>
)
