// Prints the memory of a fresh process, in megabytes, after it has written twenty PDFs with its worker alive.

import { demoSheet } from '../../src/demo/demo-sheet.ts'
import { demoDepartments } from '../../src/demo/department-list.ts'
import { closePdfWriter, writePdf } from '../../src/export/write-pdf.ts'
import { defaultOfficialForm } from '../../src/sheet/official-form.ts'
import { showForm } from '../../src/view/show-form.ts'

const forms = demoDepartments.map((department) => showForm(demoSheet(department, 2025, 'final'), defaultOfficialForm))
for (const form of [...forms, ...forms.slice(0, 5)]) await writePdf(form)
process.stdout.write(`${process.memoryUsage().rss / 2 ** 20}\n`)
await closePdfWriter()
