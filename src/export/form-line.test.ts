import { expect, test } from 'vitest'
import { formLines, markedString } from './form-line.ts'
import { oddForm } from './form-sample.ts'

const printed = (goal: number) => {
  const form = oddForm()
  return form.goals
    .slice(goal, goal + 1)
    .flatMap((one) => formLines(form, one))
    .map(({ action, target, progress }) => [action, target, progress].map(markedString))
}

test('the mark of a line leads each of its three texts, and a text with a bullet of its own keeps that', () => {
  expect(printed(0)).toEqual([
    ['① 水辺の環境を守る活動（継続）', '○ 参加者 延べ 1,200人', '○ 参加者 延べ 640人'],
    ['(1) 河川敷の清掃を町内会とともに行う', '(1) 4回以上', '(1) 2回実施、11月と3月に予定'],
    ['(2) 外来植物の駆除', '(2) 3か所\n・上流 1か所\n・下流 2か所', ''],
    ['② 公園の再整備', '② 1園', '② 設計中'],
    ['各部局の自己評価', '', '台風で1回中止したため'],
  ])
})

test('an item of which nothing is printed takes no line, and its first step opens the block', () => {
  const form = oddForm()
  const lines = form.goals.slice(1, 2).flatMap((goal) => formLines(form, goal))
  expect(lines.map(({ opensItem, level }) => [opensItem, level])).toEqual([[true, 'step']])
})
