import type { ReceivedFile } from '../../sheet/reception.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'

type Wanted = { readonly receptionId: string } | { readonly fileId: string }

/** The files of a drop in the order of their paths, or one of them; without bytes and documents. */
export const findReceivedFiles = async (db: Reader, city: string, wanted: Wanted): Promise<readonly ReceivedFile[]> => {
  const rows = await db
    .selectFrom('received_file')
    .select([
      'id',
      'reception',
      'position',
      'path',
      'name',
      'size',
      'sha256',
      'stored_file',
      'state',
      'same_as',
      'findings',
      'set_aside',
      'version',
    ])
    .select(({ eb }) => eb.case().when('document', 'is', null).then(0).else(1).end().as('has_document'))
    .where('city', '=', city)
    .where(
      'receptionId' in wanted ? 'reception' : 'id',
      '=',
      'receptionId' in wanted ? wanted.receptionId : wanted.fileId,
    )
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    receptionId: row.reception,
    position: row.position,
    path: row.path,
    name: row.name,
    sizeInBytes: row.size,
    sha256: row.sha256,
    storedFileId: row.stored_file,
    state: row.state,
    sameAs: row.same_as,
    findings: fromJson(row.findings),
    isSetAside: row.set_aside !== 0,
    version: row.version,
    hasDocument: Number(row.has_document) !== 0,
  }))
}
