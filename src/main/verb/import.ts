import { basename } from 'node:path'
import type { Result } from '../../base/result.ts'
import type { Refusal } from '../../sheet/refusal.ts'
import type { Store } from '../../store/store.ts'
import { findingMessage } from '../../view/message/finding-message.ts'
import { phaseLabels } from '../../view/message/phase-label.ts'
import { refusalMessage } from '../../view/message/refusal-message.ts'
import { approveSheet } from '../../workflow/approve-sheet.ts'
import { createCity } from '../../workflow/create-city.ts'
import { type DocumentImported, importDocument } from '../../workflow/import-document.ts'
import type { SheetSeen } from '../../workflow/move-sheet.ts'
import { publishSheet } from '../../workflow/publish-sheet.ts'
import { submitSheet } from '../../workflow/submit-sheet.ts'
import type { Workplace } from '../../workflow/workplace.ts'
import { readConfig } from '../config.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { codeOfOnlyCity, commandLine, openCityStore, unnamedCityCode, workplaceOf } from '../open-city.ts'
import { exitCodeOf, findingJson, findingLine, gravest } from '../print-findings.ts'
import { loadFile } from '../read-file.ts'
import type { VerbInput } from '../verb.ts'

const openWorkplace = async (store: Store): Promise<Workplace> => {
  const existing = await codeOfOnlyCity(store)
  if (existing !== null) return workplaceOf(store, existing)
  const workplace = workplaceOf(store, unnamedCityCode)
  await createCity(workplace, commandLine, { name: null })
  console.error('市がまだないため、名前のない市を作りました。')
  return workplace
}
