import { describe, expect, test } from 'vitest'
import { isCsv } from './is-csv.ts'

describe('a text is CSV', () => {
  test.each([
    ['a form with empty columns', '重点目標一覧表,,,\n部局,健康部,,\n取組,目標,進捗,評価\n訪問,12回,3回,○\n'],
    ['a form with short rows', '重点目標一覧表\n健康部\n取組,目標,進捗\n訪問,12回,3回\n教室,4回,1回\n'],
    ['quoted line ends', '取組,目標\n"(1) 訪問\n(2) 教室","(1) 12回\n(2) 4回"\n"(1) 相談","(1) 2回"\n'],
    ['numbers with their commas in quotes', '項目,目標,実績\n来場者,"1,200人","1,350人"\n登録者,"2,000人","1,800人"\n'],
    ['semicolons', '取組;目標;進捗\n訪問;12回;3,5回\n教室;4回;1回\n'],
    ['spaces behind commas, each row alike', '取組, 目標, 進捗\n訪問, 12回, 3回\n教室, 4回, 1回\n'],
    [
      'sentences in each column',
      '取組,目標,進捗\n窓口を設ける。,周知する。,実施した。\n訪問する。,12回行う。,3回行った。\n',
    ],
    ['what Excel asks for', 'sep=;\nx;y\n'],
  ])('with %s', (_, text) => {
    expect(isCsv(text)).toBe(true)
  })
})

describe('a text is no CSV', () => {
  test.each([
    ['prose', '本市では、相談窓口を設けた。\n周知を図り、参加を促す。\n今後も続ける。\n'],
    [
      'prose with the commas of old papers',
      '相談窓口を設け,周知を図り,参加を促す。\n訪問を重ね,声を聴いた。\n今後は,関係課と協議し,体制を整え,来年度に備える。\n',
    ],
    ['numbers with their commas', '来場者 1,200人\n登録者 2,350人\n婚姻数 1,001件\n'],
    ['two numbers a line', '目標 1,200人 実績 1,350人\n目標 2,000人 実績 1,800人\n目標 3,000人 実績 2,900人\n'],
    ['English', 'First, we open a desk.\nThen, if asked, we call, and visit.\nLast, we report.\n'],
    ['tabs', '取組\t目標,期限,数\t進捗\n訪問\t12回,3月,2か所\t3回,4月,1か所\n'],
    ['HTML', '<table>\n<tr><td>a,b,c</td></tr>\n<tr><td>d,e,f</td></tr>\n</table>'],
    ['JSON', '[\n  {"a": 1, "b": 2, "c": 3},\n  {"a": 4, "b": 5, "c": 6}\n]'],
    ['one line', '健診,訪問,教室'],
    ['nothing', ''],
    ['a list of months in each line', '(1) 5,6,8月に実施\n(2) 説明会\n(3) 協議\n(4) 公表\n'],
  ])('with %s', (_, text) => {
    expect(isCsv(text)).toBe(false)
  })

  test('however long it is, that is soon known', () => {
    expect(isCsv('"'.repeat(1_000_000))).toBe(false)
    expect(isCsv('相談を設け,\n'.repeat(200_000))).toBe(false)
  })
})
