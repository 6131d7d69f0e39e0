/** A cell of a drawn table, with the cells it is merged over. */
export type DrawnCell = {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export type DrawnBlock =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: number; readonly columns: number; readonly cells: readonly DrawnCell[] }

export type DrawnPage = { readonly name: string; readonly blocks: readonly DrawnBlock[] }

/** A form as a city lays it out, the formats it is tried in, and the sheet a person reads in it, as lines. */
export type Layout = {
  readonly formats: readonly string[]
  readonly pages: readonly DrawnPage[]
  readonly gold: readonly string[]
}

const tableOf = (lines: readonly string[]): DrawnBlock => {
  const grid = lines.map((line) => line.split('|').map((text) => text.trim().replaceAll('⏎', '\n')))
  const columns = Math.max(...grid.map((row) => row.length))
  const at = (row: number, column: number): string => grid[row]?.[column] ?? ''
  const cells = grid.flatMap((texts, row) =>
    texts.flatMap((text, column) => {
      if (text === '<' || text === '^') return []
      let [width, height] = [1, 1]
      while (at(row, column + width) === '<') width++
      while (at(row + height, column) === '^') height++
      return [{ text, row, column, rows: height, columns: width }]
    }),
  )
  return { kind: 'table', rows: grid.length, columns, cells }
}

const blocksOf = (text: string): readonly DrawnBlock[] =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .flatMap((lines) =>
      lines.some((line) => line.includes('|'))
        ? [tableOf(lines)]
        : lines.map((line): DrawnBlock => ({ kind: 'line', text: line.trim() })),
    )

/**
 * Reads a layout as it is written down: `formats:` and the pages (「== 名前」 begins the next), tables with `|` between cells,
 * `<` and `^` for a cell merged with the one at its left or above, ⏎ for a line's end in a cell; below `----` the sheet.
 */
export const parseLayout = (text: string): Layout => {
  const [drawn = '', gold = ''] = text.split(/^-{4,}$/m)
  const [first = '', ...others] = drawn.split('\n')
  const pages = others
    .join('\n')
    .split(/^== /m)
    .filter((page) => page.trim() !== '')
  const isNamed = /^== /m.test(drawn)
  return {
    formats: first
      .replace(/^formats:/, '')
      .trim()
      .split(/\s+/),
    pages: pages.map((page) => {
      const end = page.indexOf('\n')
      return isNamed
        ? { name: page.slice(0, end).trim(), blocks: blocksOf(page.slice(end + 1)) }
        : { name: '調書', blocks: blocksOf(page) }
    }),
    gold: gold.split('\n').filter((line) => line.trim() !== ''),
  }
}
