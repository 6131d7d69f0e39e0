import type { Document } from '../../base/document.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'

export type FileRead = {
  readonly state: 'read' | 'refused' | 'failed'
  readonly findings: readonly SheetFinding[]
  readonly document: Document | null
}

/** Writes what became of a file. False when somebody else has written it before: then nothing is changed. */
export const saveFileRead = async (
  tx: Writer,
  city: string,
  { id, state, findings, document }: FileRead & { readonly id: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('received_file')
    .set(({ eb }) => ({
      state,
      findings: toJson(findings),
      document: document && toJson(document),
      version: eb('version', '+', 1),
    }))
    .where('city', '=', city)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
