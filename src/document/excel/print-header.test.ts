import { expect, test } from 'vitest'
import { printHeader } from './print-header.ts'

test.each([
  ['&L様式1&C&"ＭＳ 明朝,標準"&14令和7年度 重点目標一覧表&R&D', ['様式1', '令和7年度 重点目標一覧表']],
  ['&C&A', []],
  ['&R&P / &N', []],
  ['&R&Pページ', []],
  ['&C&K01+000健康部&Kff0000（案）', ['健康部（案）']],
  ['&C健康部\n&12中間報告', ['健康部', '中間報告']],
  ['&CR&&D推進', ['R&D推進']],
  ['', []],
])('what is printed above a page by %s', (header, lines) => {
  expect(printHeader(header)).toEqual(lines)
})
