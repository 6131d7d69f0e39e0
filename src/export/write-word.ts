import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { FormView } from '../view/form-view.ts'
import { legendLine } from '../view/message/excel-words.ts'
import { excelTexts } from './excel-text.ts'
import { cellPadding, widthOnPaper } from './form-paper.ts'
import { paperSizes, pointsPerMillimetre } from './paper-size.ts'
import { textWidth } from './text-width.ts'
import { labelLook, type WordGround, wordCell, wordRule } from './word-cell.ts'
import { wordGoal } from './word-goal.ts'
import { wordGrid } from './word-grid.ts'
import { wordLayout } from './word-layout.ts'
import { wordParagraphs } from './word-paragraph.ts'
import { wordStyles } from './word-style.ts'

const millimetres = (length: number): number => Math.round(length * pointsPerMillimetre * 20)

/** The department's names beside their label, at the right; where they are long, on several lines. */
const departmentTable = (ground: WordGround): Table => {
  const { form, writer } = ground
  const wide = (text: string): number =>
    Math.round(((textWidth(text) / 2 + 0.4) * form.font.size + 2 * cellPadding) * 20)
  const label = wide(form.departmentLabel)
  const all = Math.min(label + wide(form.departments), Math.round(widthOnPaper(form) * 20))
  const here = { ...ground, grid: wordGrid([0, label, all], []) }
  const borders = { top: wordRule, bottom: wordRule, left: wordRule, right: wordRule }
  return new Table({
    alignment: AlignmentType.RIGHT,
    columnWidths: here.grid.widths,
    width: { size: all, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstColumn: true, noHBand: true, noVBand: true },
    margins: { left: 160, right: 160, top: 60, bottom: 60 },
    borders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          wordCell(here, [0, label], wordParagraphs(form.departmentLabel, {}, writer), labelLook),
          wordCell(here, [label, all], wordParagraphs(form.departments, {}, writer)),
        ],
      }),
    ],
  })
}

// Two tables with nothing between them would become one.
const gap = (): Paragraph => new Paragraph({ spacing: { line: 160, lineRule: 'exact' } })

const body = (ground: WordGround, notes: () => readonly string[]): FileChild[] => {
  const { form, writer } = ground
  const title = { heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER, bold: true, size: 1.4 } as const
  const small = { size: 0.9 }
  const legend = form.legend.length > 0 ? legendLine(form.selfEvaluation.label, form.legend) : ''
  return [
    ...wordParagraphs(form.title, { ...title, spacing: { after: 120 } }, writer),
    departmentTable(ground),
    ...wordParagraphs(form.yearLine, { bold: true, size: 1.1, spacing: { before: 60, after: 100 } }, writer),
    ...(legend === '' ? [] : wordParagraphs(legend, { ...small, spacing: { after: 100 } }, writer)),
    ...form.goals.flatMap((goal) => [wordGoal(ground, goal), gap()]),
    ...[...form.notes, ...notes()].flatMap((note) => wordParagraphs(note, small, writer)),
  ]
}

const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: 18, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })

/**
 * The official form as a Word document: the same table to the letter, on the form's paper in its letters, the goal's row and
 * the headings repeated on each page. Marks are typed, their words hang after them. What no XML can hold is left out and
 * named below the form.
 */
export const writeWord = async (form: FormView): Promise<Uint8Array> => {
  const { clean, notes } = excelTexts()
  const ground: WordGround = { form, writer: { size: form.font.size, clean }, ...wordLayout(form) }
  const { size, orientation, margins } = form.paper
  const [width, height] = paperSizes[size]
  const runningTitle = clean([form.title, form.departments].join('　')).replace(/\s+/g, ' ')
  const children = body(ground, notes)
  const document = new Document({
    title: clean([form.title, form.yearLine, form.departments].join(' ')).trim(),
    creator: clean(form.departments),
    lastModifiedBy: clean(form.departments),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: millimetres(width),
              height: millimetres(height),
              orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: millimetres(margins.top),
              right: millimetres(margins.right),
              bottom: millimetres(margins.bottom),
              left: millimetres(margins.left),
              header: millimetres(Math.min(6, margins.top)),
              footer: millimetres(Math.min(6, margins.bottom)),
            },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ size: 16, text: runningTitle })],
              }),
            ],
          }),
        },
        footers: { default: pageNumber(), first: pageNumber() },
        children,
      },
    ],
  })
  // The library's own styles are for letters of the West.
  const styles = { path: 'word/styles.xml', data: wordStyles(form) }
  return new Uint8Array(await Packer.toBuffer(document, false, [styles]))
}
