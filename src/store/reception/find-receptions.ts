import {
  type FindingCounts,
  type ReceivedFileState,
  type ReceivedSheetState,
  type ReceptionSummary,
  receivedFileStates,
  receivedSheetStates,
} from '../../sheet/reception.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'
import { receptionOfRow, receptionRows } from './reception-rows.ts'

const countsOf = <State extends string>(
  states: readonly State[],
  rows: readonly { readonly state: State }[],
): Record<State, number> => {
  const counts = Map.groupBy(rows, ({ state }) => state)
  return Object.fromEntries(states.map((state) => [state, counts.get(state)?.length ?? 0])) as Record<State, number>
}

const openOf = (counts: readonly FindingCounts[]): ReceptionSummary['openFindings'] => {
  const sum = (level: keyof FindingCounts): number => counts.reduce((all, one) => all + one[level].open, 0)
  return { error: sum('error'), warning: sum('warning'), hint: sum('hint') }
}

const findFiles = (db: Reader, city: string, receptions: readonly string[]) =>
  db
    .selectFrom('received_file')
    .select(['reception', 'state'])
    .where('city', '=', city)
    .where('reception', 'in', receptions)
    .execute()

const findSheets = (db: Reader, city: string, receptions: readonly string[]) =>
  db
    .selectFrom('received_sheet')
    .innerJoin('received_file', (join) =>
      join
        .onRef('received_file.city', '=', 'received_sheet.city')
        .onRef('received_file.id', '=', 'received_sheet.file'),
    )
    .select(['received_sheet.reception', 'received_sheet.state', 'received_sheet.finding_counts', 'set_aside'])
    .where('received_sheet.city', '=', city)
    .where('received_sheet.reception', 'in', receptions)
    .execute()

/** The newest drops of files, with how far each is: `findReceptions(store.db, '999999')`. */
export const findReceptions = async (db: Reader, city: string, most = 200): Promise<readonly ReceptionSummary[]> => {
  const receptions = (await receptionRows(db, city).orderBy('reception.id', 'desc').limit(most).execute()).map(
    receptionOfRow,
  )
  if (receptions.length === 0) return []
  const ids = receptions.map(({ id }) => id)
  const files = Map.groupBy(await findFiles(db, city, ids), ({ reception }) => reception)
  const sheets = Map.groupBy(await findSheets(db, city, ids), ({ reception }) => reception)
  return receptions.map((reception) => {
    const own = (sheets.get(reception.id) ?? []).map((row) => ({
      ...row,
      state: row.state === 'open' && row.set_aside !== 0 ? ('set-aside' as const) : row.state,
    }))
    return {
      ...reception,
      files: countsOf<ReceivedFileState>(receivedFileStates, files.get(reception.id) ?? []),
      sheets: countsOf<ReceivedSheetState>(receivedSheetStates, own),
      openFindings: openOf(
        own.filter(({ state }) => state === 'open').map(({ finding_counts }) => fromJson(finding_counts)),
      ),
    }
  })
}
