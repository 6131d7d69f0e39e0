import type { AsideDeed, ReceptionRow as Row } from '../../view/desk/show-reception.ts'
import { DeedForm } from '../deed-form.tsx'
import { MarkedWord } from '../marked-word.tsx'

type ReceptionRowProps = {
  readonly row: Row
  /** The address of the drop. */
  readonly reception: string
}

const Head = ({ head, goalCount }: { readonly head: NonNullable<Row['head']>; readonly goalCount: number | null }) => (
  <>
    <span className="block font-bold">{head.departments ?? <span className="text-warn">部局が分かりません</span>}</span>
    <span className="flex flex-wrap gap-x-3 text-dns-14N-130">
      <span>{head.year ?? <span className="text-warn">年度が分かりません</span>}</span>
      <span>{head.phase ?? <span className="text-warn">報告の区分が分かりません</span>}</span>
      {goalCount !== null && <span className="text-soft">目標 {goalCount}</span>}
    </span>
  </>
)

const Doubts = ({ row: { doubts, answeredCount, goalCount, change } }: { readonly row: Row }) => (
  <>
    {change !== '' && <span className="block">{change}</span>}
    <span className="flex flex-wrap gap-x-3 text-dns-14N-130">
      {doubts.map(({ mark, open }) => (
        <span key={mark.word} className="inline-flex items-center gap-1 whitespace-nowrap">
          <MarkedWord mark={mark} /> {open}
        </span>
      ))}
      {answeredCount > 0 && <span className="text-soft">確認済み {answeredCount}</span>}
      {goalCount !== null && doubts.length === 0 && answeredCount === 0 && <span className="text-soft">指摘なし</span>}
    </span>
  </>
)

const Aside = ({
  aside,
  reception,
  name,
}: {
  readonly aside: AsideDeed
  readonly reception: string
  readonly name: string
}) => (
  <DeedForm
    action={`${reception}/${aside.of === 'sheet' ? 'sheets' : 'files'}/${aside.id}/aside`}
    fields={{ version: aside.version, aside: aside.aside ? 'yes' : 'no', from: 'reception' }}
    back={`row-${aside.id}`}
    label={aside.aside ? '不要にする' : '元に戻す'}
    about={name}
    kind="quiet"
  />
)

const Deeds = ({ row, reception }: ReceptionRowProps) => (
  <div className="desk-deeds not-on-paper">
    {row.address !== null && (
      <a href={row.address} className="inline-flex min-h-11 items-center">
        {row.standing === 'doubtful' ? '指摘を見る' : row.standing === 'undecided' ? '選ぶ' : '中身を見る'}
        <span className="sr-only">：{row.name}</span>
      </a>
    )}
    {row.aside !== null && <Aside aside={row.aside} reception={reception} name={row.name} />}
    {row.kept !== null && (
      <>
        <a href={row.kept} className="inline-flex min-h-11 items-center">
          調書を開く<span className="sr-only">：{row.name}</span>
        </a>
        <DeedForm
          action={`${reception}/sheets/${row.sheetId}/undo-import`}
          fields={{ from: 'reception' }}
          back={`row-${row.sheetId}`}
          label="取込みを取り消す"
          about={row.name}
        />
      </>
    )}
  </div>
)

/** One file or sheet of a drop: what it is, how far it is, its doubts, what it would change, what to do. */
export const ReceptionRow = ({ row, reception }: ReceptionRowProps) => (
  <tr id={`row-${row.key}`} tabIndex={-1}>
    <th scope="row">
      {row.folder !== '' && <span className="block text-dns-14N-130 text-soft">{row.folder}/</span>}
      <span className="font-bold">{row.name}</span>
      {row.part !== '' && <span className="ml-2 whitespace-nowrap">{row.part}</span>}
      <span className="block text-dns-14N-130">
        <MarkedWord mark={row.file} />
      </span>
    </th>
    <td className={row.head === null ? 'desk-none' : undefined}>
      <span className="stack-label">部局・年度・報告</span>
      {row.head === null ? <span className="text-soft">－</span> : <Head head={row.head} goalCount={row.goalCount} />}
    </td>
    <td className={row.head === null ? 'desk-none' : undefined}>
      <span className="stack-label">変わる内容と指摘</span>
      {row.head === null ? <span className="text-soft">－</span> : <Doubts row={row} />}
    </td>
    <td>
      <span className="stack-label">すること</span>
      <MarkedWord mark={row.standingMark} />
      {row.why !== null && <p className="text-dns-14N-130">{row.why}</p>}
      <Deeds row={row} reception={reception} />
    </td>
  </tr>
)
