import type { ComparisonView, DifferenceRow, VanishedRow } from '../../view/desk/show-comparison.ts'
import { DeedForm } from '../deed-form.tsx'
import { MarkedWord } from '../marked-word.tsx'
import type { SheetDeeds } from './desk-note.tsx'
import { DifferenceWords } from './difference-words.tsx'

type ComparisonSectionProps = { readonly comparison: ComparisonView; readonly deeds: SheetDeeds }

const cellAnchor = (cell: string): string => `#cell-${cell.replace('/', '-').replace(/\s/g, '_')}`

const Choice = ({ row, deeds }: { readonly row: DifferenceRow; readonly deeds: SheetDeeds }) => (
  <>
    <span className="block font-bold">{row.takesDocument ? '文書の内容にします' : '今の内容を残します'}</span>
    {deeds.isDecidable && (
      <DeedForm
        action={`${deeds.address}/differences`}
        fields={{
          version: deeds.version,
          part: row.part,
          column: row.column,
          take: row.takesDocument ? 'stored' : 'document',
        }}
        back={row.anchor}
        label={row.takesDocument ? '今の内容を残す' : '文書の内容にする'}
        about={row.where}
      />
    )}
  </>
)

const Differences = ({ comparison, deeds }: ComparisonSectionProps) => (
  <table className="stack board comparison">
    <caption className="sr-only">今の内容と違う欄</caption>
    <thead>
      <tr>
        <th scope="col" className="desk-file">
          欄
        </th>
        <th scope="col">今の内容</th>
        <th scope="col">文書の内容</th>
        <th scope="col" className="desk-choice">
          取り込むと
        </th>
      </tr>
    </thead>
    <tbody>
      {comparison.differences.map((row) => (
        <tr key={row.anchor} id={row.anchor} tabIndex={-1}>
          <th scope="row">
            <a href={cellAnchor(row.cell)}>{row.where}</a>
            <span className="block text-dns-14N-130 text-soft">{row.words}</span>
          </th>
          <td>
            <span className="stack-label">今の内容</span>
            <DifferenceWords pieces={row.pieces} side="before" />
          </td>
          <td>
            <span className="stack-label">文書の内容</span>
            <DifferenceWords pieces={row.pieces} side="after" />
          </td>
          <td>
            <span className="stack-label">取り込むと</span>
            <Choice row={row} deeds={deeds} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Vanished = ({ row, deeds }: { readonly row: VanishedRow; readonly deeds: SheetDeeds }) => (
  <li id={row.anchor} tabIndex={-1} className="py-2">
    {row.where} <span className="text-soft">{row.words}</span>
    <span className="ml-3 font-bold">{row.isTakenAway ? '取り除きます' : '残します'}</span>
    {deeds.isDecidable && (
      <DeedForm
        action={`${deeds.address}/vanished`}
        fields={{ version: deeds.version, part: row.part, take: row.isTakenAway ? 'keep' : 'take-away' }}
        back={row.anchor}
        label={row.isTakenAway ? '残す' : '取り除く'}
        about={row.where}
      />
    )}
  </li>
)

const Compared = ({ comparison, deeds }: ComparisonSectionProps) => (
  <>
    <p className="mb-4 flex flex-wrap items-center gap-x-4">
      <span>{comparison.words}</span>
      {comparison.state !== null && (
        <span>
          今の調書：
          <MarkedWord mark={comparison.state} />
        </span>
      )}
      <span className="text-soft">同じ欄 {comparison.sameCount}</span>
    </p>
    {comparison.whyNot !== null && <p className="mb-4 border-l-4 border-warn bg-notice p-3">{comparison.whyNot}</p>}
    {comparison.differences.length > 0 && <Differences comparison={comparison} deeds={deeds} />}
    {comparison.newParts.length > 0 && (
      <>
        <h3 className="mt-6 text-std-18B-160">増える行 {comparison.newParts.length}</h3>
        <ul className="list-disc pl-6">
          {comparison.newParts.map(({ key, where, words }) => (
            <li key={key}>
              {where} <span className="text-soft">{words}</span>
            </li>
          ))}
        </ul>
      </>
    )}
    {comparison.vanished.length > 0 && (
      <>
        <h3 className="mt-6 text-std-18B-160">文書にない行 {comparison.vanished.length}</h3>
        <ul className="divide-y divide-hair">
          {comparison.vanished.map((row) => (
            <Vanished key={row.anchor} row={row} deeds={deeds} />
          ))}
        </ul>
      </>
    )}
  </>
)

/** What importing a sheet would change of what is stored, cell by cell, to choose from. */
export const ComparisonSection = ({ comparison, deeds }: ComparisonSectionProps) => (
  <section className="mt-8 bg-paper p-4 md:p-6" aria-labelledby="comparison">
    <h2 id="comparison" className="text-std-20B-150">
      今の内容との違い
    </h2>
    {comparison.isNew ? (
      <p>この部局・年度・報告の調書はまだありません。取り込むと、新しい調書になります。</p>
    ) : (
      <Compared comparison={comparison} deeds={deeds} />
    )}
  </section>
)
