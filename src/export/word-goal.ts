import { type Paragraph, Table, type TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { FormColumn, FormGoal, FormUnderLine } from '../view/form-view.ts'
import { type MarkedText, markedString } from './form-line.ts'
import { lettersInColumn } from './form-paper.ts'
import { isLongText, type PrintedLine, printedLines, standsOverRows, textInColumn } from './printed-line.ts'
import {
  labelLook,
  noRule,
  shortParagraphs,
  type WordGround,
  wordAligns,
  wordCell,
  wordHair,
  wordRule,
} from './word-cell.ts'
import { wordGoalHead } from './word-goal-head.ts'
import { wordMarkedParagraphs, wordParagraphs } from './word-paragraph.ts'

type Row = { readonly cells: readonly TableCell[]; readonly isLong: boolean }

const wordsOfLine = (
  { writer }: WordGround,
  { role, align }: FormColumn,
  line: PrintedLine,
  marked: MarkedText,
): readonly Paragraph[] => {
  const look = { alignment: wordAligns[align], keepNext: line.staysWithNext }
  const indent = line.level === 'step' && role === 'action' ? 1 : 0
  return align === 'start'
    ? wordMarkedParagraphs(marked, indent, look, writer)
    : wordParagraphs(markedString(marked), look, writer)
}

const lineRows = (ground: WordGround, goal: FormGoal): readonly Row[] => {
  const { form, writer, edges } = ground
  const lines = printedLines(form, goal)
  return lines.map((line, index) => ({
    isLong: line.isLong,
    cells: form.columns.flatMap((column, at) => {
      const where = [edges.columns[at] ?? 0, edges.columns[at + 1] ?? edges.end] as const
      if (!standsOverRows(goal, column)) {
        const words = wordsOfLine(ground, column, line, textInColumn(line, column))
        return [wordCell(ground, where, words, { borders: { top: line.opensItem ? wordRule : wordHair } })]
      }
      if (index > 0) return []
      const put = column.role === 'grade' ? shortParagraphs : wordParagraphs
      const words = put(textInColumn(goal, column).text, { alignment: wordAligns[column.align] }, writer)
      return [wordCell(ground, where, words, { borders: { top: wordRule }, rowSpan: lines.length })]
    }),
  }))
}

const underRow = (ground: WordGround, { label, text }: FormUnderLine): Row => {
  const { form, writer, edges } = ground
  const words = wordMarkedParagraphs({ mark: '', text }, 0, {}, writer)
  return {
    isLong: isLongText(text, lettersInColumn(form, { width: 0.8 })),
    cells: [
      wordCell(ground, [edges.start, edges.underLabel], wordParagraphs(label, {}, writer), labelLook),
      wordCell(ground, [edges.underLabel, edges.end], words, { borders: { top: wordRule } }),
    ],
  }
}

const isBesideApart = ({ form }: WordGround): boolean => form.goalNumber === 'beside-rows' && form.repeatsHeader

/** A goal as a table: its row and the headings, its lines, and what stands under them. */
export const wordGoal = (ground: WordGround, goal: FormGoal): Table => {
  const { writer, edges, grid } = ground
  const rows = [...lineRows(ground, goal), ...goal.under.map((line) => underRow(ground, line))]
  const beside = (index: number): readonly TableCell[] =>
    index === 0 && isBesideApart(ground)
      ? [
          wordCell(ground, [0, edges.number], wordParagraphs('', {}, writer), {
            rowSpan: rows.length,
            borders: { top: noRule, bottom: wordRule },
          }),
        ]
      : []
  return new Table({
    columnWidths: grid.widths,
    width: { size: edges.end, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    borders: {
      ...{ top: wordRule, bottom: wordRule, left: wordRule, right: wordRule, insideVertical: wordRule },
      insideHorizontal: wordHair,
    },
    rows: [
      ...wordGoalHead(ground, goal, rows.length),
      ...rows.map(
        ({ cells, isLong }, index) =>
          new TableRow({ children: [...beside(index), ...cells], ...(!isLong && { cantSplit: true }) }),
      ),
    ],
  })
}
