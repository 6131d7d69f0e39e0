import { done } from '../../base/result.ts'
import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import { findCity } from '../../store/city/find-city.ts'
import { findDepartments } from '../../store/city/find-departments.ts'
import { findReceivedFiles } from '../../store/reception/find-received-files.ts'
import { findReceivedRows } from '../../store/reception/find-received-rows.ts'
import { saveReceivedSheet } from '../../store/reception/save-received-sheet.ts'
import type { Workplace } from '../workplace.ts'
import { decidedHead } from './decided-head.ts'
import { countFindings, deskFindings } from './desk-findings.ts'
import { proposeHead } from './propose-head.ts'
import { settleHeads } from './settle-heads.ts'

/** When all files are read: what a sheet does not say itself is proposed by the others, and its departments by its year. */
export const settleReception = async (
  { store, city }: Pick<Workplace, 'store' | 'city'>,
  receptionId: string,
  currentYear: FiscalYear,
): Promise<void> => {
  await store.transaction<null, never>(async (tx) => {
    const rows = await findReceivedRows(tx, city, { receptionId })
    const departments = await findDepartments(tx, city)
    const name = (await findCity(tx, city))?.name ?? null
    const files = new Map((await findReceivedFiles(tx, city, { receptionId })).map((file) => [file.id, file.path]))
    const settled = settleHeads(
      rows.map((row) => decidedHead(row, departments)),
      currentYear,
    )
    for (const [index, row] of rows.entries()) {
      const { fiscalYear, phase } = settled[index] ?? row.proposal
      const isNew = row.proposal.fiscalYear.value === null || row.proposal.phase.value === null
      if (!isNew || row.state === 'imported') continue
      const sheet = { ...row.reading, fiscalYear: fiscalYear.value }
      const head = proposeHead({ sheet, path: files.get(row.fileId) ?? '' }, { name, departments })
      // A person's word stands in the decisions, so that it can be taken back, and is never a proposal.
      const proposal = {
        departments: head.departments,
        fiscalYear: fiscalYear.because === 'decided' ? row.proposal.fiscalYear : fiscalYear,
        phase: phase.because === 'decided' ? row.proposal.phase : phase,
      }
      const next = { ...row, proposal, version: row.version + 1 }
      await saveReceivedSheet(tx, city, next, countFindings(deskFindings(next)))
    }
    return done(null)
  })
}
