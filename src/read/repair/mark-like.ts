import { numberOfMark } from '../number-of-mark.ts'

/** The mark of another number in the same manner: `markLike('②', 3)` is 「③」, `markLike('(2)', 3)` is 「(3)」. */
export const markLike = (mark: string, number: number): string => {
  if (/[0-9]/.test(mark)) return mark.replace(/[0-9]+/, String(number))
  if (/[０-９]/.test(mark)) return mark.replace(/[０-９]+/, String.fromCharCode(0xff10 + (number % 10)))
  return String.fromCharCode(mark.charCodeAt(0) - numberOfMark(mark) + number)
}
