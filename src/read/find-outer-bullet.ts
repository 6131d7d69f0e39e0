import type { Mark } from './mark.ts'
import { signOfMark } from './sign-of-mark.ts'

/** The marks of a cell of items and steps, and how many of each sign its target and progress have. */
export type OutlineCell = {
  readonly marks: readonly Mark[]
  readonly startsWithMark: boolean
  readonly beside: readonly (readonly Mark[])[]
}

const isBullet = ({ family }: Mark): boolean => family === 'bullet'

/** Whether the signs that count begin again behind each bullet: ○ ① ② ○ ① is a list of lists, ① ○ ○ ② is not. */
const beginsLists = (marks: readonly Mark[], sign: string): boolean => {
  let lists = 0
  let isJustBehind = false
  for (const mark of marks) {
    if (signOfMark(mark) === sign) isJustBehind = true
    else if (!isBullet(mark)) {
      if (isJustBehind && mark.number !== 1) return false
      if (isJustBehind) lists++
      else if (mark.number === 1) return false
      isJustBehind = false
    }
  }
  return lists > 0
}

/** Several bullets and nothing that counts, and as many of them beside: 「○ 相談\n○ 訪問 | ○ 5回\n○ 8件」. */
const areItems = (cells: readonly OutlineCell[], sign: string): boolean => {
  const count = (marks: readonly Mark[]): number => marks.filter((mark) => signOfMark(mark) === sign).length
  const several = cells.filter(({ marks }) => count(marks) > 1)
  const agree = several.filter(({ marks, beside }) => beside.some((each) => count(each) === count(marks)))
  return several.length > 0 && agree.length * 2 > several.length
}

/** The bullet that marks the items, where it does: 「○ 待ち時間の短縮\n① 予約\n② 案内」. */
export const findOuterBullet = (
  cells: readonly OutlineCell[],
): { readonly item: string; readonly step: string | null } | null => {
  const marks = cells.flatMap((cell) => cell.marks)
  const [first] = marks
  if (!first || !isBullet(first) || !cells[0]?.startsWithMark) return null
  const sign = signOfMark(first)
  const inner = marks.find((mark) => !isBullet(mark))
  if (inner) return beginsLists(marks, sign) ? { item: sign, step: signOfMark(inner) } : null
  return cells.every(({ startsWithMark }) => startsWithMark) && areItems(cells, sign)
    ? { item: sign, step: null }
    : null
}
