import type { OfficialForm } from '../sheet/official-form.ts'

// A line break stands only between values, never inside a text.
const onOneLine = (list: string): string => {
  const line = list.replace(/\n\s*/g, ' ').replace('[ ', '[').replace(/ \]$/, ']')
  return line.length <= 60 ? line : list
}

/** A form as JSON for people to edit: short lists on one line, `"phases": ["midyear", "final"]`. */
export const formJson = (form: OfficialForm): string =>
  `${JSON.stringify(form, null, 2).replace(/\[\n[^[\]{}]*\]/g, onOneLine)}\n`
