import type { Result } from '../base/result.ts'
import type { Refusal } from '../sheet/refusal.ts'
import { approveSheet } from '../workflow/approve-sheet.ts'
import type { SheetSeen } from '../workflow/move-sheet.ts'
import { publishSheet } from '../workflow/publish-sheet.ts'
import { submitSheet } from '../workflow/submit-sheet.ts'
import type { Workplace } from '../workflow/workplace.ts'
import { commandLine } from './open-city.ts'

/** Takes a sheet that the city has published already straight through its way: submitted, approved, published. */
export const publishImported = async (
  workplace: Workplace,
  seen: SheetSeen,
): Promise<Result<{ readonly version: number }, Refusal>> => {
  const submitted = await submitSheet(workplace, commandLine, seen)
  if (!submitted.ok) return submitted
  const approved = await approveSheet(workplace, commandLine, submitted.value)
  return approved.ok ? publishSheet(workplace, commandLine, approved.value) : approved
}
