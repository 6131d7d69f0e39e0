import { expect, test } from 'vitest'
import { countGoalNumbers } from './count-goal-numbers.ts'
import { cutGrade } from './cut-grade.ts'
import { findFiscalYear } from './find-fiscal-year.ts'
import { findMarks } from './find-marks.ts'
import { findPhase } from './find-phase.ts'
import { isFormTitle } from './form-head.ts'
import { readGoalLabel } from './goal-label.ts'
import { headingRole } from './heading-role.ts'
import { readContinuity } from './read-continuity.ts'
import { isSurelyGrade, readGrade } from './read-grade.ts'
import { splitDepartments } from './split-departments.ts'

test.each([
  ['① 窓口の充実 (1) 夜間の開設 (2) 予約制', ['①', '(1)', '(2)']],
  ['（１）相談　（２）訪問', ['（１）', '（２）']],
  ['①(1) 相談 (2) 訪問', ['①', '(1)', '(2)']],
  ['1．応急給水 ア　拠点の整備 イ　訓練', ['1．', 'ア', 'イ']],
  ['⑴ 相談 ⑵ 訪問', ['⑴', '⑵']],
  ['・相談\n・訪問', ['・', '・']],
  ['①がん検診の受診率を上げる', ['①']],
  ['(1) のぼり旗の作製', ['(1)']],
  ['2回開催した。②を踏まえて改善', []],
  ['①〜③の見直し', []],
  ['(1)、(2)の結果', []],
  ['(1)の見直しを実施', []],
  ['規程第(2)項の改正', []],
  ['研修（①初任 ②中堅）の実施', []],
  ['定員 (20) を変更', []],
  ['延長1.5kmを整備', []],
  ['3回開催', []],
  ['○', []],
])('list marks of 「%s」 are %j', (text, marks) => {
  expect(findMarks(text).map(({ printed }) => printed)).toEqual(marks)
})

test.each([
  ['市民部・北地域自治C', ['市民部', '北地域自治C']],
  ['文化・スポーツ部', ['文化・スポーツ部']],
  ['こども・子育て部・教育委員会事務局', ['こども・子育て部', '教育委員会事務局']],
  ['市民部（市民課・税務課）', ['市民部（市民課・税務課）']],
  ['総務部、会計課', ['総務部', '会計課']],
  ['財政部及び契約課', ['財政部', '契約課']],
  ['消防本部', ['消防本部']],
])('「%s」 names the departments %j', (text, names) => {
  expect(splitDepartments(text)).toEqual(names)
})

test.each([
  ['期限・数値目標等', 'target'],
  ['目標値及び期限', 'target'],
  ['進捗状況・進捗度', 'progress'],
  ['令和７年度末実績', 'progress'],
  ['９月末現在の進捗状況', 'progress'],
  ['各部署の自己評価', 'evaluation'],
  ['具体的な取り組み内容（箇条書き）', 'action'],
  ['具体的な重点取組項目', 'item'],
  ['取組項目・取組内容', 'item'],
  ['■重点目標', 'goal'],
  ['担当課', 'section'],
  ['№', 'number'],
  ['目標と実績', null],
  ['待合室の改修', null],
])('the heading 「%s」 announces %s', (text, role) => {
  expect(headingRole(text)).toBe(role)
})

test.each([
  ['【令和7年度重点目標】', 2025],
  ['令和７年度', 2025],
  ['Ｒ８年度', 2026],
  ['平成31年度', 2019],
  ['令和元年度', 2019],
  ['令和八年度', 2026],
  ['2024年度', 2024],
  ['2024（令和6）年度', 2024],
  ['令和7年10月1日作成', null],
])('「%s」 is of the fiscal year %s', (text, year) => {
  expect(findFiscalYear(text)).toBe(year)
})

test.each([
  ['重点目標一覧表（中間報告調書）', 'midyear'],
  ['重点目標評価シート（年度末評価）', 'final'],
  ['重点目標設定シート', 'initial'],
  ['重点目標一覧表', null],
])('「%s」 is of the phase %s', (text, phase) => {
  expect(findPhase(text)).toBe(phase)
})

test.each([
  ['重点目標2　移住の推進', { number: 2, title: '移住の推進' }],
  ['【重点目標１】移住の推進', { number: 1, title: '移住の推進' }],
  ['重点目標 移住の推進', { number: null, title: '移住の推進' }],
  ['目標3：人権の尊重', { number: 3, title: '人権の尊重' }],
  ['重点目標', { number: null, title: null }],
  ['目標10件以上', null],
  ['目標値の見直し', null],
  ['重点目標一覧表', null],
  ['重点目標 10/1の市制施行記念', { number: null, title: '10/1の市制施行記念' }],
  ['重点目標 1,200人の見守り', { number: null, title: '1,200人の見守り' }],
])('the goal label 「%s」 is %j', (text, label) => {
  expect(readGoalLabel(text)).toEqual(label)
})

test.each([
  ['○', '○', null],
  ['Ｂ　概ね順調', 'Ｂ', '概ね順調'],
  ['計画どおり', '計画どおり', null],
  ['S：目標を大きく上回った', 'S', '目標を大きく上回った'],
])('the self-evaluation 「%s」 is %s', (text, grade, remark) => {
  expect(readGrade(text)).toEqual({ grade, remark })
})

test.each([
  ['△', true],
  ['Ａ', true],
  ['概ね達成', true],
  ['やや遅れている', true],
  ['計画どおり', true],
  ['未達成の理由', false],
  ['次年度の課題', false],
  ['3回', false],
])('whether 「%s」 can be nothing but a grade: %s', (text, expected) => {
  expect(isSurelyGrade(text)).toBe(expected)
})

test.each([
  ['移住の推進（自己評価：Ａ）', '移住の推進', 'Ａ'],
  ['移住の推進　部局の自己評価：概ね達成', '移住の推進', '概ね達成'],
  ['評価：制度の見直し', '評価：制度の見直し', null],
  ['人事評価の推進', '人事評価の推進', null],
])('「%s」 is the goal %s with the grade %s', (words, title, grade) => {
  expect(cutGrade(words)).toEqual({ title, grade })
})

test('a sentence is no grade', () => {
  expect(readGrade('予定した工事はすべて年度内に完了する見込みである。')).toBeNull()
})

test.each([
  ['窓口の充実（継続）', '窓口の充実', 'continued'],
  ['【新】窓口の充実', '窓口の充実', 'new'],
  ['窓口の充実（拡充）', '窓口の充実（拡充）', null],
])('「%s」 is an item called %s', (title, words, continuity) => {
  expect(readContinuity(title)).toEqual({ words, continuity })
})

test.each([
  [
    [1, null, 3],
    [1, 2, 3],
  ],
  [
    [null, 2, null],
    [1, 2, 3],
  ],
  [
    [null, null],
    [null, null],
  ],
  [
    [1, null, null, 3],
    [1, null, null, 3],
  ],
])('goals printed with the numbers %j are counted as %j', (printed, counted) => {
  expect(countGoalNumbers(printed.map((number) => ({ number })))).toEqual(counted)
})

test.each([
  ['重点目標一覧表（中間報告調書）', true],
  ['令和7年度 総務部 重点目標管理シート 中間評価', true],
  ['① 評価シートの見直し', false],
  ['目標を定めた計画の推進', false],
])('whether 「%s」 is the title of a form: %s', (text, expected) => {
  expect(isFormTitle(text)).toBe(expected)
})
