import type { Place } from '../base/place.ts'
import { foldWidth, wordsKey } from '../base/text.ts'
import type { Phase } from '../sheet/phase.ts'
import { closeUp } from './close-up.ts'
import { findFiscalYear } from './find-fiscal-year.ts'
import { findPhase } from './find-phase.ts'
import { firstMark } from './first-mark.ts'
import { headingRole } from './heading-role.ts'
import { departmentLabels } from './heading-words.ts'
import { placeLine } from './place-line.ts'
import type { Row, RowCell } from './row.ts'
import { isDepartmentName, splitDepartments } from './split-departments.ts'

/** What stands above the goals of a page: title, department, year, phase. */
export type FormHead = {
  readonly title: string | null
  readonly titlePlace: Place | null
  readonly departments: readonly string[]
  readonly fiscalYear: number | null
  readonly phase: Phase | null
  /** Words above the goals that are none of these. */
  readonly others: readonly RowCell[]
}

const longestTitle = 80
const subject = /目標|重点|取組|方針|施策|プラン|マニフェスト|評価/
/** Beside a year these say it too. */
const subjectOfYear = /戦略|計画|指標|KPI|進捗|進行|達成|成果|実績|事業/
const kind =
  /(?:一覧表?|調書|管理票|評価票|個票|調査書|シート|管理表|報告書?|計画書?|計画表|評価表|評価書|目標書|状況表|進捗表|個票|総括表|様式|表)$/
/** 「部の運営方針（中間報告調書）」: the kind of paper stands in the brackets behind its subject. */
const kindInBrackets = /[(【<][^()【】<>]{1,12}(?:調書|シート|報告書|評価書|管理表|計画書|評価表)[)】>]$/
/** What may stand behind the kind of paper: (中間報告), a year, a phase, a department. */
const behindKind =
  /[\s・:]*(?:(?:(?:令和|平成|R|H)\s*[0-9元]{1,2}年|20[0-9]{2}年)?\s*[0-9]{1,2}月(?:末|[0-9]{1,2}日)\s*(?:現在|時点)|[(【<][^()【】<>]*[)】>]|(?:令和|平成|R|H)\s*[0-9元]{1,2}\s*年度?|20[0-9]{2}年度?|(?:当初|中間|期末|年度末|最終|上半期|下半期)(?:評価|報告|実績|版|時点)?|について|No\.?\s*[0-9]*|\S{1,20}[部局課室])$/

/** 「重点目標一覧表（中間報告調書）」: says what kind of paper this is, and of what. */
export const isFormTitle = (text: string): boolean => {
  let rest = closeUp(foldWidth(text)).trim()
  if (rest.length > longestTitle || /[。※\t]/.test(rest) || firstMark(text)) return false
  if (!subject.test(rest) && !(subjectOfYear.test(rest) && findFiscalYear(rest) !== null)) return false
  if (kindInBrackets.test(rest)) return true
  for (let shorter = rest.replace(behindKind, ''); shorter !== rest; shorter = rest.replace(behindKind, '')) {
    if (kind.test(rest)) return true
    rest = shorter
  }
  return kind.test(rest)
}

/** 「【令和7年度重点目標】」: a year and what it is the year of, and no more. */
const isYearLine = (text: string): boolean =>
  text.length <= longestTitle && findFiscalYear(text) !== null && !/[。]/.test(text)

const labelKey = (text: string): string => wordsKey(text).replace(/^[■◆●○◎□◇【[]+|[】\]::]+$/g, '')

/** 「評価担当部」, 「作成部署名」: what a department does with the form, and the word for it. */
const labelOfDepartment =
  /^(?:評価|作成|報告|記入|提出|回答|実施|担当|所管|主管|取組|推進|関係){1,2}(?:部局|部署|部|局|所属)等?(?:の?名称?)?$/
const isDepartmentLabel = (text: string): boolean =>
  departmentLabels.has(labelKey(text)) || labelOfDepartment.test(labelKey(text))

export type DepartmentLabel = { readonly value: string | null }

/** Reads 「担当部局名」 (value null: it follows) and 「担当部局名：総務部」. */
export const readDepartmentLabel = (text: string): DepartmentLabel | null => {
  if (text.length > longestTitle) return null
  if (isDepartmentLabel(text)) return { value: null }
  const folded = foldWidth(text).replace(/^[■◆●○◎□◇【[\s]+/, '')
  const cut =
    /^((?:\S\s+){1,5}\S)[】\]]?\s*:\s*(\S[\s\S]*)$/.exec(folded) ??
    /^([^\s::】\]]{2,8})[】\]]?[\s::]+(\S[\s\S]*)$/.exec(folded) ??
    /^((?:担当|所管|主管)?(?:部局|部署|部|局|所属)名)(\S[\s\S]*)$/.exec(folded)
  const [, label = '', value = ''] = cut ?? []
  if (!cut || !isDepartmentLabel(label)) return null
  return {
    value: text
      .slice(text.length - value.length)
      .trim()
      .replace(/[】\]]$/, ''),
  }
}

/** A department's own name, and no more: sections have theirs among the rows of a sheet. */
const wholeDepartment = /(?:部|局|署|庁|本部|委員会|会計管理者|支所|総合支所|振興局)$/

/** Whether words are the name of one department and no more: 「農林部」; not a section's, 「農政課」. */
export const isWholeDepartment = (words: string): boolean =>
  !/[\s　]/.test(words) && wholeDepartment.test(words) && departmentsInWords(words).length > 0

/** 「【建設部】」, 「■ 農林部」, or a line 「総務部」 between two tables: the department of what follows. */
const namesDepartment = ({ kind, cells }: Row): boolean => {
  const [cell, second] = cells
  if (!cell || second) return false
  const words = cell.text.trim().replace(ornament, '')
  const isSetOff = kind === 'line' || words.length < cell.text.trim().length
  return isSetOff && isWholeDepartment(words)
}

/** 「担当課 | 農政課」 in a sheet says who does an item, not whose sheet it is. */
const isSectionRow = ({ cells }: Row): boolean => {
  const [first, ...others] = cells
  return (
    first !== undefined &&
    headingRole(first.text) === 'section' &&
    /課|係|室|担当者?$/.test(first.text) &&
    !others.some(({ text }) => wholeDepartment.test(text.trim()))
  )
}

/** 「重点目標（管理シート）」 heads a column perhaps; 「部の運営方針と重点目標（中間報告調書）」 is too much said for that. */
const isHeading = (text: string): boolean =>
  headingRole(text) !== null && !(text.length >= shortestSubject && kindInBrackets.test(foldWidth(text).trim()))
const shortestSubject = 14

/** Whether a row begins the head of a page: its title, or the name of its department behind a label. */
export const opensForm = (row: Row): boolean => {
  const first = row.cells[0]
  if (!first || row.cells.length > 8 || placeLine(first, true)) return false
  if (namesDepartment(row)) return true
  if (row.cells.length === 1 && isFormTitle(first.text) && !isHeading(first.text)) return true
  if (row.cells.some(({ text }) => isFormTitle(text) && findFiscalYear(text) !== null)) return true
  const label = readDepartmentLabel(first.text)
  if (!label || isSectionRow(row)) return false
  if (label.value !== null) return row.cells.length <= 4 && isDepartmentName(splitDepartments(label.value)[0] ?? '')
  return (
    row.cells.length === 1 || row.cells.slice(1).some(({ text }) => isDepartmentName(splitDepartments(text)[0] ?? ''))
  )
}

const ornament = /^[■◆●□◇▼【〔<＜《(（\s　]+|[】〕>＞》)）\s　]+$/g

const departmentsInWords = (text: string): readonly string[] => {
  const words = text.trim().replace(ornament, '')
  if (words.length > 40) return []
  const names = splitDepartments(words)
  return names.every(isDepartmentName) && !isFormTitle(words) && !/[、。]/.test(names.join('')) ? names : []
}

const leadingYear = /^(?:令和|平成|[RＲHＨ])[0-9０-９元]{1,2}年度?|^[0-9０-９]{4}年度?/
/** 「環境部における重点目標」, 「総務部重点目標一覧表」. */
const leadingName =
  /^((?!各|全|市役所|町役場|村役場).{2,20}?(?:部|局|課|室|署|所|庁|館|院|センター|委員会))(?=における|に係る|に関する|の|重点|組織目標|目標|施策|運営方針|マニフェスト)/

/** A department named inside the title: 「令和7年度 総務部 重点目標一覧表」, or in its brackets: 「【総務部】重点目標」. */
const departmentsInTitle = (title: string): readonly string[] => {
  const named = title
    .replace(inBrackets, ' ')
    .split(/[\s　]+/)
    .flatMap((word) => {
      const whole = departmentsInWords(word.replace(/の$/, ''))
      return whole.length > 0 ? whole : departmentsInWords(leadingName.exec(word.replace(leadingYear, ''))?.[1] ?? '')
    })
  return named.length > 0
    ? named
    : Array.from(title.matchAll(inBrackets), ([, words]) => words ?? '').flatMap(departmentsInWords)
}
const inBrackets = /[（(【]([^（(【）)】]*)[）)】]/g

/** A title without the departments it names: what the pages of several departments have in common. */
export const withoutDepartments = (title: string): string =>
  title
    .replace(inBrackets, (whole, words: string) => (departmentsInWords(words).length > 0 ? '' : whole))
    .split(/[\s　]+/)
    .filter((word) => departmentsInWords(word.replace(/の$/, '')).length === 0)
    .join('')

/** What stands in a line before a wide gap: 「川瀬市　総務部　　評価：◎…」; nothing where there is none. */
const beforeGap = (text: string): string => {
  const gap = /[\s　]{2,}/.exec(text.trim())
  return gap ? text.trim().slice(0, gap.index) : ''
}

type Draft = { -readonly [Key in keyof FormHead]: FormHead[Key] } & { others: RowCell[] }

const takeWords = (head: Draft, cell: RowCell): void => {
  const { text, place } = cell
  const isTitle = isFormTitle(text) && head.title === null
  const isBrief = isYearLine(text) || text.length <= 20
  head.fiscalYear ??= findFiscalYear(text)
  head.phase ??= isTitle || isBrief ? findPhase(text) : null
  const names = isTitle ? [] : departmentsInWords(text)
  if (isTitle) {
    head.title = text
    head.titlePlace = place
  }
  if (head.departments.length === 0)
    head.departments = names.length > 0 ? names : departmentsInTitle(isTitle || isBrief ? text : beforeGap(text))
  if (!isTitle && (!isBrief || saysMore(text, head.departments))) head.others.push(cell)
}

/** 「川瀬市」: whose sheet it is, everybody knows. */
const cityName = /^[^\s　。、]{1,8}[市町村区県府都道]$/

/** Whether a line says more than year, phase and department: 「【令和7年度重点目標】（中間）」 does not. */
const saysMore = (text: string, departments: readonly string[]): boolean => {
  const rest = departments.reduce((words, name) => words.replace(name, ''), text).trim()
  if (cityName.test(rest)) return false
  const known =
    /(?:令和|平成|昭和|[RHS])\s*(?:[0-9]+|元|[一二三四五六七八九十]+)\s*年度?|20[0-9]{2}年度?|年度|重点目標|目標|当初|中間|期末|年度末|最終|報告|評価|[上下]半期|[0-9]+月末?|現在|時点|分/g
  return /[\p{L}\p{N}]/u.test(foldWidth(rest).replace(known, ''))
}

/** Where no line says what paper this is, the line that names the year does: 「令和7年度 総務部の重点目標」. */
const takeTitleOfYear = (head: Draft, cells: readonly RowCell[]): void => {
  const named = head.title === null ? cells.find(({ text }) => isYearLine(text) && subject.test(text)) : undefined
  if (!named) return
  head.title = named.text
  head.titlePlace = named.place
  head.others = head.others.filter((cell) => cell !== named)
}

/** 「農林部長」, 「福祉部長　山田」: who signs for the department names it, where nothing else does. */
const takeDepartmentOfHolder = (head: Draft, cells: readonly RowCell[]): void => {
  if (head.departments.length > 0) return
  for (const { text } of cells) {
    const name = /^[^\s　]{1,20}[部局]?(?=長(?:[\s　]|$))/.exec(text.trim())?.[0] ?? ''
    if (text.length <= 30 && isWholeDepartment(name)) {
      head.departments = [name]
      return
    }
  }
}

/** 「税務課　令和7年度　期末評価」, 「総務部　　部長　岡田」: what stands behind the name in the same cell. */
const cutName = (value: string): { readonly name: string; readonly rest: string } => {
  const gap = /[\s　]+(?=(?:令和|平成|[RＲHＨ][0-9０-９]|[0-9０-９]{4}年|[（(]))/.exec(value)
  const name = gap ? value.slice(0, gap.index).trim() : value
  return gap && isDepartmentName(splitDepartments(name)[0] ?? '')
    ? { name, rest: value.slice(gap.index).trim() }
    : cutPerson(value)
}

const cutPerson = (value: string): { readonly name: string; readonly rest: string } => {
  const [, name = '', rest = ''] = /^(\S+)[\s　]+(\S[\s\S]*)$/.exec(value.trim()) ?? []
  const isNamed = wholeDepartment.test(name) && departmentsInWords(name).length > 0 && !departmentEnds.test(rest)
  return isNamed ? { name, rest } : { name: value, rest: '' }
}
const departmentEnds = /(?:部|局|課|室|[CＣ])$/

/** The fiscal year in which 「令和7年9月30日現在」 lies. */
const yearOfDay = (text: string): number | null => {
  const folded = foldWidth(text)
  const [, era = '', month = ''] =
    /((?:令和|平成|R|H)\s*(?:[0-9]{1,2}|元)年|20[0-9]{2}年)\s*([0-9]{1,2})月(?:末|[0-9]{1,2}日)\s*(?:現在|時点)/.exec(
      folded,
    ) ?? []
  const year = era === '' ? null : findFiscalYear(`${era}度`)
  return year === null ? null : Number(month) < firstMonth ? year - 1 : year
}
const firstMonth = 4

/** Reads the rows above the goals. */
export const readFormHead = (rows: readonly Row[]): FormHead => {
  const head: Draft = { title: null, titlePlace: null, departments: [], fiscalYear: null, phase: null, others: [] }
  const cells = rows.flatMap((row) => row.cells)
  let labelled = false
  let named = false
  for (const cell of cells) {
    const label = readDepartmentLabel(cell.text)
    const value = labelled && !label ? cell.text : label?.value
    if (value && !named && !(labelled && isFormTitle(value))) {
      const { name, rest } = cutName(value)
      head.departments = splitDepartments(name)
      if (rest) takeWords(head, { ...cell, text: rest })
      named = true
      labelled = false
    } else if (label && !label.value) labelled = !named
    else if (!named || !head.departments.includes(value ?? '')) takeWords(head, cell)
  }
  takeTitleOfYear(head, cells)
  takeDepartmentOfHolder(head, cells)
  if (head.title !== null) head.fiscalYear ??= yearOfDay(head.title)
  // 「重点目標の取組結果について」 is written when the year is over.
  if (head.phase === null && /(?:実績|結果)/.test(head.title ?? '')) head.phase = 'final'
  return head
}
