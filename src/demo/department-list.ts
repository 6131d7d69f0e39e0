import type { DemoDepartment } from './demo-department.ts'
import { agriculture } from './department/agriculture.ts'
import { children } from './department/children.ts'
import { civic } from './department/civic.ts'
import { commerce } from './department/commerce.ts'
import { construction } from './department/construction.ts'
import { digital } from './department/digital.ts'
import { education } from './department/education.ts'
import { environment } from './department/environment.ts'
import { finance } from './department/finance.ts'
import { fire } from './department/fire.ts'
import { generalAffairs } from './department/general-affairs.ts'
import { health } from './department/health.ts'
import { planning } from './department/planning.ts'
import { waterworks } from './department/waterworks.ts'
import { welfare } from './department/welfare.ts'

/** The departments in the order in which the city lists them (建制順). */
export const demoDepartments: readonly DemoDepartment[] = [
  planning,
  generalAffairs,
  finance,
  digital,
  civic,
  environment,
  welfare,
  children,
  health,
  commerce,
  agriculture,
  construction,
  waterworks,
  fire,
  education,
]
