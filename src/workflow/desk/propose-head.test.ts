import { describe, expect, test } from 'vitest'
import { aSheet } from '../../../test/builder/a-workplace.ts'
import type { Department } from '../../sheet/department.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import { matchDepartment } from './match-department.ts'
import { proposeHead } from './propose-head.ts'
import { settleHeads } from './settle-heads.ts'
import { fiscalYearInName, phaseInName } from './words-in-name.ts'

const department = (name: string, lastYear: number | null = null): Department => ({
  id: name,
  position: 1,
  name,
  firstYear: 2020,
  lastYear,
  predecessors: [],
})
const departments = [
  '総務部',
  '健康福祉部',
  '福祉部',
  '北地域自治センター',
  'こども未来部',
  '建設部',
  '水道局',
  '建設課',
].map((name) => department(name))
const city = { name: 'しるべ野市', departments: [...departments, department('広報室', 2022)] }

test.each<[string, string | null, string]>([
  ['総務部', '総務部', 'same'],
  ['総　務　部', '総務部', 'same'],
  ['総務', '総務部', 'similar'],
  ['総務部（人事課）', '総務部', 'similar'],
  ['総務部 人事課', '総務部', 'similar'],
  ['しるべ野市総務部', '総務部', 'similar'],
  ['北地域自治Ｃ', '北地域自治センター', 'similar'],
  ['北地域自治ｾﾝﾀｰ', '北地域自治センター', 'similar'],
  ['子ども未来部', 'こども未来部', 'similar'],
  ['建設', null, 'new'],
  ['財政部', null, 'new'],
  ['総務課', null, 'new'],
  ['南地域自治センター', null, 'new'],
])('the written name %s means %s: %s', (name, departmentId, match) => {
  expect(matchDepartment(name, departments, 'しるべ野市')).toEqual({ name, departmentId, match })
})

test.each<[string, number | null, string | null]>([
  ['R7中間報告', 2025, 'midyear'],
  ['令和７年度_当初', 2025, 'initial'],
  ['【R07】期末', 2025, 'final'],
  ['2025_総務部', 2025, null],
  ['令和元_最終', 2019, 'final'],
  ['総務部_最終版', null, null],
  ['20251010_総務部', null, null],
  ['令和7年10月10日', null, null],
  ['R7.10.10 総務部', null, null],
  ['FAR7', null, null],
  ['総合計画策定室', null, null],
])('the name %s says year %s and phase %s', (name, year, phase) => {
  expect([fiscalYearInName(name), phaseInName(name)]).toEqual([year, phase])
})

describe('a head is proposed', () => {
  const silent: Partial<Sheet> = { fiscalYear: null, phase: null, departments: [] }
  const shortly = (sheet: Partial<Sheet>, path: string) => {
    const { departments: found, fiscalYear, phase } = proposeHead({ sheet: aSheet(sheet), path }, city)
    return [found.value.map(({ departmentId }) => departmentId), found.because, fiscalYear, phase]
  }
  test.each<[string, Partial<Sheet>, string, unknown[]]>([
    [
      'by the document itself, whatever the names say',
      { departments: ['総務部'], fiscalYear: 2025, phase: 'initial' },
      'R6期末/水道局.xlsx',
      [['総務部'], 'document', { value: 2025, because: 'document' }, { value: 'initial', because: 'document' }],
    ],
    [
      'by the name of the file',
      silent,
      'R7中間_健康福祉部.xlsx',
      [['健康福祉部'], 'file-name', { value: 2025, because: 'file-name' }, { value: 'midyear', because: 'file-name' }],
    ],
    [
      'by the nearest folder that says it',
      silent,
      '令和6年度/R7中間/水道局/調書.xlsx',
      [
        ['水道局'],
        'folder-name',
        { value: 2025, because: 'folder-name' },
        { value: 'midyear', because: 'folder-name' },
      ],
    ],
    [
      'for two departments jointly',
      silent,
      '建設部・水道局.docx',
      [['建設部', '水道局'], 'file-name', { value: null, because: 'unknown' }, { value: null, because: 'unknown' }],
    ],
    [
      'by a short word of the name',
      { ...silent, fiscalYear: 2025, phase: 'midyear' },
      '01_総務_最新.pdf',
      [['総務部'], 'file-name', { value: 2025, because: 'document' }, { value: 'midyear', because: 'document' }],
    ],
    [
      'not for a department that the year does not have',
      { ...silent, phase: 'midyear', fiscalYear: 2025 },
      '広報室.xlsx',
      [[], 'unknown', { value: 2025, because: 'document' }, { value: 'midyear', because: 'document' }],
    ],
  ])('%s', (_name, sheet, path, head) => {
    expect(shortly(sheet, path)).toEqual(head)
  })

  test('by the other files of the drop where they agree; the year else by the current one, the phase not at all', () => {
    const head = (fiscalYear: number | null, phase: 'midyear' | 'final' | null) => ({
      departments: { value: [], because: 'unknown' as const },
      fiscalYear: { value: fiscalYear, because: fiscalYear ? ('document' as const) : ('unknown' as const) },
      phase: { value: phase, because: phase ? ('document' as const) : ('unknown' as const) },
    })
    expect(settleHeads([head(2024, 'midyear'), head(null, null)], 2025)[1]).toEqual({
      fiscalYear: { value: 2024, because: 'other-files' },
      phase: { value: 'midyear', because: 'other-files' },
    })
    expect(settleHeads([head(2024, 'midyear'), head(2023, 'final'), head(null, null)], 2025)[2]).toEqual({
      fiscalYear: { value: 2025, because: 'current-year' },
      phase: { value: null, because: 'unknown' },
    })
  })
})
