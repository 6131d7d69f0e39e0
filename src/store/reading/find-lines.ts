import { type ReadColumn, readColumns } from '../../sheet/kept-line.ts'
import type { PhaseKey } from '../draft/part.ts'
import type { Reader } from '../store.ts'

export type LineText = { readonly text: string; readonly version: number }

/** A line by its texts; null where nothing stands. */
export type Line = { readonly partId: string; readonly texts: Readonly<Record<ReadColumn, LineText | null>> }

type Row = { readonly part: string; readonly column: string; readonly text: string | null; readonly version: number }

const lineOf = (partId: string, cells: readonly Row[]): Line => {
  const textIn = (...columns: readonly string[]): LineText | null => {
    const cell = cells.find(({ column, text }) => text !== null && columns.includes(column))
    return typeof cell?.text === 'string' ? { text: cell.text, version: cell.version } : null
  }
  return {
    partId,
    texts: { action: textIn('action', 'title'), target: textIn('target'), progress: textIn('progress') },
  }
}

/** Those of some parts that are lines: steps, and items with a target or progress of their own. */
export const findLines = async (
  db: Reader,
  city: string,
  { sheetId, phase, partIds }: PhaseKey & { readonly partIds: readonly string[] },
): Promise<readonly Line[]> => {
  const rows = await db
    .selectFrom('cell')
    .innerJoin('part', (join) =>
      join
        .onRef('part.city', '=', 'cell.city')
        .onRef('part.sheet', '=', 'cell.sheet')
        .onRef('part.phase', '=', 'cell.phase')
        .onRef('part.id', '=', 'cell.part'),
    )
    .select(['cell.part', 'part.kind', 'cell.column', 'cell.text', 'cell.version'])
    .where('cell.city', '=', city)
    .where('cell.sheet', '=', sheetId)
    .where('cell.phase', '=', phase)
    .where('cell.part', 'in', partIds)
    .where('cell.column', 'in', [...readColumns, 'title'])
    .where('part.kind', 'in', ['item', 'step'])
    .where('part.removed_at', 'is', null)
    .execute()
  return [...Map.groupBy(rows, (row) => row.part)].flatMap(([partId, cells]) => {
    const line = lineOf(partId, cells)
    const isLine = cells[0]?.kind === 'step' || line.texts.target !== null || line.texts.progress !== null
    return isLine ? line : []
  })
}
