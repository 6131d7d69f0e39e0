import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeZip } from '../../src/document/zip/fixture/make-zip.ts'
import { anUprightForm } from '../builder/a-form.ts'
import { runShirube } from '../builder/run-shirube.ts'
import { smallSheet } from '../builder/small-sheet.ts'

const folder = mkdtempSync(join(tmpdir(), 'command-line-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const city = (name: string): NodeJS.ProcessEnv => ({ SHIRUBE_DATA: join(folder, name), DATABASE_URL: undefined })

describe('a sheet on the command line', () => {
  test('is read into goals, items and steps, each cell with its place', () => {
    const { status, stdout } = runShirube(['read', put('計画.txt', smallSheet), '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'shirube-sheet/1',
      source: '計画.txt',
      sheets: [
        {
          fiscalYear: 2025,
          phase: 'midyear',
          departments: ['企画財政部'],
          goals: [
            {
              number: 1,
              title: '暮らしを支える公共交通の確保',
              selfEvaluation: '○',
              items: [
                {
                  mark: '①',
                  title: '乗合バスの見直し',
                  steps: [
                    { mark: '(1)', target: '聞き取り 300人以上', progress: '212人に聞き取りを実施' },
                    { mark: '(2)', target: '令和8年2月発行', progress: '原案を作成中' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    })
  })

  test.each(['xlsx', 'pdf', 'html', 'csv', 'json'])('is given back as %s', (format) => {
    const out = join(folder, `計画.${format}`)
    const { status, stdout } = runShirube(['convert', put('計画.txt', smallSheet), '--to', format, '--out', out])
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${out}\n` })
    expect(readdirSync(folder)).toContain(`計画.${format}`)
  })

  test('is written in the form that a city describes in a file', () => {
    const form = put('様式.json', JSON.stringify(anUprightForm))
    const out = join(folder, '別様式.html')
    const { status } = runShirube([
      'convert',
      put('計画.txt', smallSheet),
      '--to',
      'html',
      '--form',
      form,
      '--out',
      out,
    ])
    expect(status).toBe(0)
    const html = readFileSync(out, 'utf8')
    expect(html).toContain('<th role="columnheader" scope="col">中間の進捗</th>')
    expect(html).toContain('size: a4 portrait')
  })

  test.each([
    ['{\n  "format": "shirube-form/1",\n  "name": 3\n}', '3行目: name: "…" で囲んだ言葉を書いてください'],
    [JSON.stringify(anUprightForm).replace('"width":4', '"width":0'), 'columns.1.width: 0より大きい数を書いてください'],
    ['{', '1行目: ここからJSONとして読めません'],
  ])('is not written in a form that does not fit: %s', (json, words) => {
    const out = join(folder, '書かれない.html')
    const form = put('誤り.json', json)
    const { status, stderr } = runShirube([
      'convert',
      put('計画.txt', smallSheet),
      '--to',
      'html',
      '--form',
      form,
      '--out',
      out,
    ])
    expect(status).toBe(2)
    expect(stderr).toContain(words)
    expect(readdirSync(folder)).not.toContain('書かれない.html')
  })

  test('is imported into a new city, and a second time without harm', () => {
    const file = put('計画.txt', smallSheet)
    const environment = city('new-city')
    expect(runShirube(['init', '--name', 'しるべ野市', '--code', '999999'], { environment }).status).toBe(0)
    expect(runShirube(['import', file], { environment }).status).toBe(0)
    expect(runShirube(['import', file], { environment }).status).toBe(0)
  })

  test.each(['pdf', 'xlsx'])('is bound with the others into a book as %s, once it is published', (format) => {
    const environment = city(`book-${format}`)
    const out = join(folder, `冊子.${format}`)
    const bind = (...more: readonly string[]) =>
      runShirube(['book', '--year', '2025', '--phase', 'midyear', '--out', out, ...more], { environment })
    expect(runShirube(['import', put('計画.txt', smallSheet)], { environment }).status).toBe(0)
    expect(bind().status).toBe(2)
    expect(bind('--current')).toMatchObject({ status: 0, stdout: expect.stringContaining('1件の調書') })
    expect(readFileSync(out).length).toBeGreaterThan(2_000)
    expect(runShirube(['book', '--year', '2025', '--phase', 'autumn', '--out', out], { environment }).status).toBe(64)
  })

  test('a city is made only once', () => {
    const environment = city('twice')
    expect(runShirube(['init', '--name', 'しるべ野市'], { environment }).status).toBe(0)
    const again = runShirube(['init', '--name', '別の市'], { environment })
    expect(again.status).toBe(2)
    expect(again.stderr).toContain('すでに')
  })
})

test('the demonstration never takes the place of somebody else’s data', () => {
  const environment = city('real-city')
  expect(runShirube(['init', '--name', '本物の市'], { environment }).status).toBe(0)
  const { status, stderr } = runShirube(['demo'], { environment })
  expect({ status, stderr: stderr.includes('見本の市ではない') }).toEqual({ status: 2, stderr: true })
  expect(readdirSync(join(folder, 'real-city'))).toContain('city.db')
})

/** Node decodes Shift_JIS and does not write it: the table of its characters is made by decoding every pair of bytes. */
const encodeShiftJis = (text: string): Uint8Array => {
  const decoder = new TextDecoder('shift_jis')
  const codes = new Map<string, readonly number[]>()
  for (let code = 0x20; code < 0x7f; code += 1) codes.set(String.fromCharCode(code), [code])
  for (const control of '\t\n') codes.set(control, [control.charCodeAt(0)])
  for (let first = 0x81; first <= 0xfc; first += 1)
    for (let second = 0x40; second <= 0xfc; second += 1)
      codes.set(decoder.decode(Uint8Array.of(first, second)), [first, second])
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? []))
}

const badFiles: readonly (readonly [name: string, content: string | Uint8Array, code: string])[] = [
  ['空.txt', '', 'file-empty'],
  ['空白.txt', ' \n\t\n　\n', 'file-empty'],
  ['雑多.bin', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256), 'file-not-text'],
  ['大きい.txt', new Uint8Array(50 * 1024 * 1024).fill(0x41), 'file-too-large'],
  ['手紙.txt', '拝啓 秋も深まりました。先日はありがとうございました。\n', 'not-a-sheet'],
  [
    '古い.doc',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]),
    'file-format-old',
  ],
]

describe('a file that cannot be used', () => {
  test.each(badFiles)('%s is refused in plain words, and nothing is stored', (name, content, code) => {
    const file = put(name, content)
    const read = runShirube(['read', file, '--json'])
    expect(read.status).toBe(2)
    const { sheets, findings } = JSON.parse(read.stdout)
    expect(sheets).toEqual([])
    expect(findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ code, message: expect.stringMatching(/。(?:該当：.+)?$/) })]),
    )
    expect(read.stderr).not.toMatch(/\bat .*:\d+/)

    const imported = runShirube(['import', file], { environment: city(`refusing-${code}`) })
    expect(imported.status).toBe(2)
    expect(imported.stderr).not.toMatch(/\bat .*:\d+/)
  })

  test('a file that is not there is refused', () => {
    const { status, stderr } = runShirube(['check', join(folder, 'ない.txt')])
    expect(status).toBe(2)
    expect(stderr).not.toMatch(/ENOENT/)
  })

  test('control characters are taken out and said so', () => {
    const { status, stdout } = runShirube([
      'check',
      put('制御.txt', smallSheet.replace('聞き取り', '聞き\u0007取り')),
      '--json',
    ])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).findings).toEqual([expect.objectContaining({ code: 'control-characters-removed' })])
  })

  test('a sheet in Shift_JIS is read like any other', () => {
    const read = (name: string, content: string | Uint8Array) => {
      const { stdout } = runShirube(['read', put(name, content), '--json'])
      return JSON.parse(stdout).sheets[0].goals[0].items[0].steps.map(({ progress }: { progress: string }) => progress)
    }
    expect(read('sjis.txt', encodeShiftJis(smallSheet))).toEqual(read('utf8.txt', smallSheet))
  })
})

describe('the folder of a city', () => {
  const root = join(folder, '全部局')
  const named = (department: string): string => smallSheet.replace('企画財政部', department)
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['10_総務部/目標.txt', named('総務部')],
    ['10_総務部/~$目標.txt', 'x'],
    ['20_税務部.txt', named('税務部')],
    [
      '30_市民部.zip',
      makeZip([
        { name: '窓口/市民部.txt', content: named('市民部') },
        { name: '__MACOSX/a', content: '' },
      ]),
    ],
    ['40_写真.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0)],
    ['.隠し.txt', 'x'],
    ['50_福祉部.txt', named('福祉部')],
  ]
  for (const [name, content] of files) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  const shown = ['10_総務部/目標.txt', '20_税務部.txt', '30_市民部.zip/窓口/市民部.txt', '40_写真.jpg', '50_福祉部.txt']

  test.each(['read', 'check'])('%s goes through all files in order, past the one that is none', (verb) => {
    const { status, stdout, stderr } = runShirube([verb, root, '--json', '--progress'])
    expect(status).toBe(2)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ source }) => source)).toEqual(shown)
    expect(lines[3].findings).toMatchObject([{ code: 'file-format-not-supported' }])
    for (const [index, source] of shown.entries()) expect(stderr).toContain(`${index + 1}/5 ${source}\n`)
    expect(stderr).toContain('5個のファイル: 読めたもの 4、受け付けられないもの 1、指摘 1件\n')
    expect(stderr).toContain('  受け付けられないファイル: 40_写真.jpg\n')
  })

  test('is imported, all but the file that is none', () => {
    const { status, stdout, stderr } = runShirube(['import', root, '--json'], { environment: city('whole-city') })
    expect(status).toBe(2)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(
      lines.map(({ sheets }) => sheets.map(({ newDepartments }: { newDepartments: unknown }) => newDepartments)),
    ).toEqual([[['総務部']], [['税務部']], [['市民部']], [], [['福祉部']]])
    expect(stderr).not.toContain('1/5')
  })

  test('an empty one is refused', () => {
    const empty = join(folder, '空の部局')
    mkdirSync(empty)
    const { status, stdout } = runShirube(['check', empty, '--json'])
    expect({ status, codes: JSON.parse(stdout).findings.map(({ code }: { code: string }) => code) }).toEqual({
      status: 2,
      codes: ['no-file-inside'],
    })
  })
})

describe('words that are not understood', () => {
  test.each([
    [[]],
    [['fly']],
    [['read']],
    [['read', 'a.txt', '--loud']],
    [['convert', 'a.txt', '--to', 'papyrus']],
    [['serve', 'extra']],
  ])('%j ends with the usage and 64', (words) => {
    const { status, stderr } = runShirube(words)
    expect(status).toBe(64)
    expect(stderr).not.toMatch(/\bat .*:\d+/)
  })

  test.each([[['--help']], [['read', '--help']], [['serve', '--help']]])('%j shows help', (words) => {
    const { status, stdout } = runShirube(words)
    expect(status).toBe(0)
    expect(stdout).toContain('使い方')
  })

  test('lines that are no JSON are passed over, the others answered', () => {
    const input = '{"id":1,"text":"10回以上","column":"target"}\nnonsense\n{"id":2,"text":"\\ud800 9月31日"}\n'
    const { status, stdout } = runShirube(['interpret'], { input })
    expect(status).toBe(2)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 2])
  })
})
