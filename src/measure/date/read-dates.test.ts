import { expect, test } from 'vitest'
import type { ReadingContext, SheetDate } from '../../sheet/reading.ts'
import { readDates } from './read-dates.ts'

const context: ReadingContext = { column: 'progress', fiscalYear: 2025, asOf: '2025-09-30' }
const unknown: ReadingContext = { column: null, fiscalYear: null, asOf: null }

const short = ({ value, likely }: SheetDate) => value ?? `invalid${likely ? ` ${likely}` : ''}`
const read = (text: string, here = context) => readDates(text, here).map(short).join(' | ')

test.each([
  ['令和7年6月15日に開催', '2025-06-15'],
  ['Ｒ７．４．１施行', '2025-04-01'],
  ['R7/4/1', '2025-04-01'],
  ['H28.4月から', '2016-04/..'],
  ['R7.12', '2025-12'],
  ['R8実施計画', 'FY2026'],
  ['（R8～）', 'FY2026/..'],
  ['平成30年度', 'FY2018'],
  ['令和元年10月', '2019-10'],
  ['令和7（2025）年度', 'FY2025'],
  ['2025（令和7）年度', 'FY2025'],
  ['令和7年度（2025年度）の実績', 'FY2025'],
  ['平成二十八年十一月', '2016-11'],
  ['昭和六十年', '1985'],
  ['明治元年', '1868'],
  ['大正１２年', '1923'],
  ['2016年11月7日', '2016-11-07'],
  ['2016/11/7', '2016-11-07'],
  ['2025-04-01', '2025-04-01'],
  ['2025.4.1公開', '2025-04-01'],
  ['二〇二五年四月', '2025-04'],
  ['’25年度', 'FY2025'],
  ['平成37年度', 'FY2025'],
  ['平成11年度末までに', '../2000-03-31'],
  ['令和8年3月策定', '2026-03'],
  ['令和8年春', '2026-21'],
  ['令和7年末', '2025-12-31'],
  ['令和7年度上半期', '2025-04/2025-09'],
  ['令和7年度第3四半期', '2025-10/2025-12'],
])('reads the year of %s', (text, expected) => {
  expect(read(text)).toBe(expected)
})

test('a year without its era takes the one that is nearest to the sheet', () => {
  expect(read('26年度末', { ...context, fiscalYear: 2014 })).toBe('2015-03-31')
  expect(read('8年度に改修')).toBe('FY2026')
})

test.each([
  ['4月に実施', '2025-04'],
  ['2月に開催予定', '2026-02'],
  ['7月28日委員15人', '2025-07-28'],
  ['9月３０日（金）', '2025-09-30'],
  ['6月末に竣工', '2025-06-30'],
  ['11月上旬', '2025-11-01/2025-11-10'],
  ['11月中旬', '2025-11-11/2025-11-20'],
  ['2月下旬', '2026-02-21/2026-02-28'],
  ['8/7最終答申', '2025-08-07'],
  ['協議会（7/29）', '2025-07-29'],
  ['10/1～10/31', '2025-10-01/2025-10-31'],
  ['10/1～31', '2025-10-01/2025-10-31'],
  ['3月5日から10日まで', '2026-03-05/2026-03-10'],
  ['10月3日～11日', '2025-10-03/2025-10-11'],
  ['7月から8月にかけて', '2025-07/2025-08'],
  ['10月〜12月', '2025-10/2025-12'],
  ['4～9月', '2025-04/2025-09'],
  ['11月～3月', '2025-11/2026-03'],
  ['10月以降', '2025-10/..'],
  ['9月末までに', '../2025-09-30'],
  ['令和6年度以前', '../FY2024'],
  ['5、6、8月の3回', '2025-05 | 2025-06 | 2025-08'],
  ['5・6月', '2025-05 | 2025-06'],
  ['R7.10、12に実施', '2025-10 | 2025-12'],
  ['10月及び11月', '2025-10 | 2025-11'],
  ['7月28・29日', '2025-07-28 | 2025-07-29'],
  ['8月3日、10日に開催', '2025-08-03 | 2025-08-10'],
  ['R1～4年度', 'FY2019/FY2022'],
  ['令和5・6年度', 'FY2023 | FY2024'],
  ['2019～2022年度', 'FY2019/FY2022'],
  ['平成28年度から令和2年度まで', 'FY2016/FY2020'],
  ['令和7年10月～12月', '2025-10/2025-12'],
  ['令和7年10月～令和8年3月', '2025-10/2026-03'],
  ['9月議会上程', '2025-09'],
  ['12月定例会', '2025-12'],
  ['（4月号）、（9月号）', '2025-04 | 2025-09'],
  ['上半期分', '2025-04/2025-09'],
  ['下半期', '2025-10/2026-03'],
  ['第1四半期', '2025-04/2025-06'],
  ['本年度前半', '2025-04/2025-09'],
  ['来年度中', 'FY2026'],
  ['年度末', '2026-03-31'],
  ['（春、夏、秋の3回）', '2025-21 | 2025-22 | 2025-23'],
  ['秋に開催', '2025-23'],
  ['毎週水・金曜日', 'RRULE:FREQ=WEEKLY;BYDAY=WE,FR'],
  ['毎週月・水・木曜日に開設', 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE,TH'],
  ['第2土曜日と最終日曜日', 'RRULE:FREQ=MONTHLY;BYDAY=2SA,-1SU'],
  ['毎月第1・第3火曜日', 'RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU'],
  ['毎月15日', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=15'],
  ['毎月発行', 'RRULE:FREQ=MONTHLY'],
  ['隔月で発行', 'RRULE:FREQ=MONTHLY;INTERVAL=2'],
  ['毎日巡回', 'RRULE:FREQ=DAILY'],
  ['毎年実施', 'RRULE:FREQ=YEARLY'],
  ['偶数月に開催', 'RRULE:FREQ=MONTHLY;BYMONTH=2,4,6,8,10,12'],
])('reads the date in %s', (text, expected) => {
  expect(read(text)).toBe(expected)
})

test.each([
  ['9月31日現在', 'invalid 2025-09-30'],
  ['2月30日', 'invalid 2026-02-28'],
  ['11月31日まで', 'invalid 2025-11-30'],
  ['13月に開催', 'invalid'],
  ['R0.5', 'invalid'],
  ['令和0年', 'invalid'],
  ['令和7年2月29日', 'invalid 2025-02-28'],
  ['令和6年2月29日', '2024-02-29'],
  ['6/31開催', 'invalid 2025-06-30'],
])('%s is told to a person and never repaired', (text, expected) => {
  expect(read(text)).toBe(expected)
})

test.each([
  ['10月の会議で報告', '--10'],
  ['10月13日に着工', '--10-13'],
  ['10月3日から11日まで', '--10-03/--10-11'],
  ['3月末', '--03-31'],
  ['年度末', '--03-31'],
  ['来年', ''],
  ['先月', ''],
])('without a fiscal year, the year of %s stays open', (text, expected) => {
  expect(read(text, unknown)).toBe(expected)
})

test.each([
  '夏まつり、秋祭りを支援',
  '春日町の道路整備',
  '春の交通安全運動の啓発',
  '冬期の除雪体制',
  '登録 231/241（95.8%）',
  '補助率3/4の事業',
  '3/10件が完了',
  '2か月間',
  '三者懇談会',
  '後期高齢者医療',
  '前期基本計画の推進',
  'Ver2.0へ更新',
  '毎月2回',
  '3年ぶりの開催',
  '5年間',
  '午後3時から',
  '国道18号',
  '五月人形の展示',
  '第3月曜会',
  'S3クラス',
  '毎年度、40件以上',
])('finds no date in %s', (text) => {
  expect(read(text)).toBe('')
})

test('a deed reported as done that would lie far ahead belongs to the year before, and it is said so', () => {
  const [done] = readDates('研修会を実施（2月）', context)
  expect(done).toMatchObject({ value: '2025-02', note: expect.stringContaining('前の年') })
  expect(read('研修会を実施予定（2月）')).toBe('2026-02')
  expect(read('移転の完了（10月）')).toBe('2025-10')
})

test('a period that would run backwards is turned', () => {
  expect(read('意見募集（3/17～4/16）に39件')).toBe('2025-03-17/2025-04-16')
  expect(read('意見募集（3/17～4/16）', { ...context, column: 'target' })).toBe('2026-03-17/2026-04-16')
})

test('dates carry their role', () => {
  const role = (text: string) => readDates(text, context)[0]?.role
  expect(role('9月末時点で36件')).toBe('as-of')
  expect(role('9月末 78.4%')).toBe('as-of')
  expect(role('9月末までに配布')).toBe('deadline')
  expect(role('特集（6月号）')).toBe('issue')
  expect(role('7月から開始')).toBe('start')
})

test('an era year beyond its era is counted on, and it is said so', () => {
  expect(readDates('平成32年度', context)[0]).toMatchObject({
    value: 'FY2020',
    note: expect.stringContaining('令和2年'),
  })
})
