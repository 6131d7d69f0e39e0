import type { SwitchOption } from '../view/show-year-switch.ts'

const shared = 'inline-flex min-h-11 items-center px-3 text-oln-16N-100'

/** Places side by side to switch between; where the reader is stands out by weight and line, not by colour alone. */
export const SwitchBar = ({ options }: { readonly options: readonly SwitchOption[] }) => (
  <ul className="flex flex-wrap">
    {options.map(({ label, address, current }) => (
      <li key={address}>
        <a
          href={address}
          aria-current={current ? 'page' : undefined}
          className={current ? `${shared} border-b-4 border-action font-bold text-ink no-underline` : shared}
        >
          {label}
        </a>
      </li>
    ))}
  </ul>
)
