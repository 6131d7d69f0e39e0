const rowsAtOnce = 400

/** Hands rows over in batches: a statement may name some 32,000 values at most. */
export const inBatches = async <Row>(
  rows: readonly Row[],
  save: (batch: readonly Row[]) => Promise<unknown>,
): Promise<void> => {
  for (let start = 0; start < rows.length; start += rowsAtOnce) await save(rows.slice(start, start + rowsAtOnce))
}
