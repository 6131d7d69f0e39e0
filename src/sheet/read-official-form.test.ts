import { describe, expect, test } from 'vitest'
import { theRefusal, theValue } from '../../test/builder/a-workplace.ts'
import type { FormFaultReason } from './form-fault.ts'
import { defaultOfficialForm } from './official-form.ts'
import { readOfficialForm } from './read-official-form.ts'
import { readOfficialFormText } from './read-official-form-text.ts'

const titles = { initial: '目標設定票', midyear: '中間確認票', final: '成果確認票' }
const action = { key: 'action', heading: '取組', width: 3 }
const written = { format: 'shirube-form/1', name: '川辺市様式第3号', titles, columns: [action] }

describe('a form', () => {
  test('that says only what is its own is as the default form in all else', () => {
    const { columns, ...form } = theValue(readOfficialForm(written))
    const { columns: _, ...rest } = defaultOfficialForm
    expect(form).toEqual({ ...rest, name: '川辺市様式第3号', titles })
    expect(columns).toEqual([{ ...action, phases: ['initial', 'midyear', 'final'], align: 'start' }])
  })

  test('comes back from its own JSON as it was, the default form first of all', () => {
    expect(theValue(readOfficialForm(JSON.parse(JSON.stringify(defaultOfficialForm))))).toEqual(defaultOfficialForm)
  })

  test('may name where its schema is', () => {
    expect(theValue(readOfficialForm({ ...written, $schema: './form.schema.json' }))).not.toHaveProperty('$schema')
  })

  test('kept before forms had columns of their own is still read, with its own words', () => {
    const old = {
      titles,
      departmentLabel: '部',
      yearLine: '{year}',
      goalLabel: '柱',
      selfEvaluationLabel: '評価',
      headings: { action: '何を', target: 'どこまで', progress: 'どうなった' },
    }
    const form = theValue(readOfficialForm(old))
    expect(form.columns.map(({ heading }) => heading)).toEqual(['何を', 'どこまで', 'どうなった'])
    expect(form).toMatchObject({
      titles,
      departmentLabel: '部',
      yearLine: '{year}',
      goalLabel: '柱',
      selfEvaluation: { label: '評価', remark: { label: '評価' } },
      paper: defaultOfficialForm.paper,
    })
  })
})

const three = (third: object) => ({ ...written, columns: [action, { ...action, key: 'target' }, third] })
const extra = { key: 'extra', heading: '予算額', width: 1 }

test.each<[string, unknown, string, FormFaultReason['kind']]>([
  ['a column without width', three({ ...extra, width: 0 }), 'columns.2.width', 'number-too-small'],
  ['a word that is none of ours', three({ ...extra, widht: 2 }), 'columns.2.widht', 'unknown-key'],
  ['a key that is none of ours', three({ ...extra, key: 'budget' }), 'columns.2.key', 'not-an-option'],
  ['a heading that is a number', three({ ...extra, heading: 3 }), 'columns.2.heading', 'wrong-kind'],
  ['an empty heading', three({ ...extra, heading: ' ' }), 'columns.2.heading', 'text-empty'],
  [
    'a heading that lacks a phase',
    three({ key: 'progress', heading: { initial: 'あ', midyear: 'い' }, width: 1 }),
    'columns.2.heading.final',
    'missing',
  ],
  [
    'a heading per phase of a column of its own',
    three({ ...extra, heading: titles }),
    'columns.2.heading',
    'extra-heading-per-phase',
  ],
  ['two columns of one key', three({ ...action, key: 'target' }), 'columns.2.key', 'column-twice'],
  [
    'two columns of its own of one name',
    { ...written, columns: [action, extra, extra] },
    'columns.2.heading',
    'column-twice',
  ],
  ['no column for the work', { ...written, columns: [extra] }, 'columns', 'action-column-missing'],
  [
    'a column for the work that is not always there',
    { ...written, columns: [{ ...action, phases: ['final'] }] },
    'columns.0.phases',
    'action-column-missing',
  ],
  ['no columns', { ...written, columns: [] }, 'columns', 'list-empty'],
  ['no title for a phase', { ...written, titles: { ...titles, final: undefined } }, 'titles.final', 'missing'],
  ['another format', { ...written, format: 'shirube-sheet/1' }, 'format', 'not-an-option'],
  ['no format', { ...written, format: undefined }, 'format', 'missing'],
  ['letters nobody can read', { ...written, font: { family: 'gothic', size: 60 } }, 'font.size', 'number-too-large'],
  ['too long a note', { ...written, notes: ['長'.repeat(401)] }, 'notes.0', 'text-too-long'],
  ['a switch that is a word', { ...written, repeatsHeader: 'はい' }, 'repeatsHeader', 'wrong-kind'],
  ['a list instead of a form', [written], '', 'wrong-kind'],
  ['nothing', null, '', 'wrong-kind'],
])('a form with %s is refused, with the way to the fault', (_, value, path, kind) => {
  expect(theRefusal(readOfficialForm(value)).map((fault) => [fault.path, fault.reason.kind])).toContainEqual([
    path,
    kind,
  ])
})

test('every fault is told at once', () => {
  const faulty = { ...three({ ...extra, width: -1 }), name: '', paper: { size: 'b4' } }
  expect(theRefusal(readOfficialForm(faulty)).map(({ path }) => path)).toEqual([
    'name',
    'columns.2.width',
    'paper.size',
  ])
})

describe('a form written by hand', () => {
  const json = JSON.stringify(three({ ...extra, width: 0 }), null, 2)
  const lines = json.split('\n')

  test('has each fault with its line', () => {
    const [fault] = theRefusal(readOfficialFormText(json))
    expect(fault).toMatchObject({ path: 'columns.2.width', reason: { kind: 'number-too-small', minimum: 0 } })
    expect(lines[(fault?.line ?? 0) - 1]).toContain('"width": 0')
  })

  test('has what is missing at the line of what it is missing in', () => {
    const [fault] = theRefusal(readOfficialFormText(json.replace(/"heading": "予算額",/, '').replace(': 0', ': 1')))
    expect(fault).toMatchObject({ path: 'columns.2.heading', reason: { kind: 'missing' } })
    expect(lines[fault?.line ?? 0]).toContain('"key": "extra"')
  })

  test('that is no JSON is refused at the line where it stops being one', () => {
    expect(theRefusal(readOfficialFormText('{\n  "name": "様式",\n}'))).toEqual([
      { path: '', line: 3, reason: { kind: 'not-json' } },
    ])
  })

  test('may begin with the mark that Windows puts before UTF-8', () => {
    expect(theValue(readOfficialFormText(`\ufeff${JSON.stringify(written)}`)).name).toBe('川辺市様式第3号')
  })
})
