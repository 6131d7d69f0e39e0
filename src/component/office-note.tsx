import type { WordMark } from '../view/message/word-mark.ts'
import { MarkedWord } from './marked-word.tsx'

type OfficeNoteProps = { readonly state: WordMark; readonly changedOn: string; readonly asOf: string }

/** Where a sheet stands in its phase, for staff. */
export const OfficeNote = ({ state, changedOn, asOf }: OfficeNoteProps) => (
  <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-soft">
    <MarkedWord mark={state} />
    <span>最終更新 {changedOn}</span>
    <span>数値は、とくに断りのない限り{asOf}現在</span>
  </p>
)
