import { done, type Result } from '../base/result.ts'
import type { PublishedSheet } from '../sheet/kept-sheet.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { inTurn } from './command.ts'
import { type MoveRefusal, moveSheet, type SheetMoved, type SheetSeen } from './move-sheet.ts'
import { putPublishedVersion } from './put-published-version.ts'
import type { Actor, Workplace } from './workplace.ts'

export type PublishSheetRefusal = MoveRefusal | RefusalOf<'city-not-found' | 'not-permitted'>
export type SheetPublished = SheetMoved & Pick<PublishedSheet, 'version' | 'hash'>

/** 公開: an approved sheet is frozen as version 1, which citizens see from now on. */
export const publishSheet = (
  workplace: Workplace,
  actor: Actor,
  seen: SheetSeen,
): Promise<Result<SheetPublished, PublishSheetRefusal>> =>
  inTurn<SheetPublished, MoveRefusal>(workplace, actor, { deed: 'publish', sheetId: seen.sheetId }, async (command) => {
    const moved = await moveSheet(command, seen, { to: 'published', action: 'publish', detail: {} })
    if (!moved.ok) return moved
    const { published } = await putPublishedVersion(command, seen, null)
    return done({ ...moved.value, version: published.version, hash: published.hash })
  })
