/** More than any form has; beyond these memory would run short, and the file is refused. */
export const excelLimit = { cells: 300_000, mergedAreas: 300_000, sharedStrings: 1_000_000 } as const

/** As many as Excel itself allows. */
export const excelGrid = { rows: 1_048_576, columns: 16_384, styles: 65_490 } as const
