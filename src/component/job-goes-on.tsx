type JobGoesOnProps = {
  /** 「読取り」: what goes on though the page is left. */
  readonly work: string
  /** Whether the page asks for itself anew where there is no script. */
  readonly refreshes: boolean
}

/** That a job goes on by itself, and how to keep the page still while it does. */
export const JobGoesOn = ({ work, refreshes }: JobGoesOnProps) => (
  <>
    <p className="text-soft">このページを離れても、{work}は続きます。</p>
    {refreshes && (
      <noscript>
        <a href="?still" className="inline-flex min-h-11 items-center">
          自動の更新を止める
        </a>
      </noscript>
    )}
  </>
)
