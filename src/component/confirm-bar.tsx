import type { SheetPage } from '../view/show-sheet-page.ts'

const keys: readonly (readonly [key: string, deed: string])[] = [
  ['J / K', '確認を待っている次・前の行へ（行を選んでいるときは ↓ / ↑ でも）'],
  ['C、Enter', '選んでいる行を「この読みでよい」にする'],
  ['E', '選んでいる行を直すページを開く'],
  ['U', '選んでいる行の確認・訂正を取り消す'],
  ['?', 'この説明を開く・閉じる'],
]

/** How many of the numbers read in a sheet somebody has confirmed, always in sight, and the keys for going through them. */
export const ConfirmBar = ({ confirmed }: { readonly confirmed: NonNullable<SheetPage['confirmed']> }) => (
  <div className="confirm-bar not-on-paper">
    <p id="confirmed" data-counts="" data-left={confirmed.all - confirmed.done}>
      数値のある読み {confirmed.all} 件のうち <b>{confirmed.done}</b> 件を確認済み
    </p>
    <p id="measure-said" role="status" />
    <details id="keys" data-with-script="" hidden={true}>
      <summary>キー操作（J で次へ、C で確認）</summary>
      <label className="inline-flex min-h-11 items-center gap-2">
        <input type="checkbox" id="keys-on" defaultChecked={true} className="page-switch" />
        キー操作を使う
      </label>
      <dl className="grid grid-cols-[6rem_1fr] gap-x-4 gap-y-1">
        {keys.map(([key, deed]) => (
          <div key={key} className="contents">
            <dt className="font-bold">{key}</dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
    </details>
  </div>
)
