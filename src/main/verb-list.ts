import type { Verb } from './verb.ts'

const json = { type: 'boolean' } as const
const progress = { type: 'boolean' } as const
const text = { type: 'string' } as const
/** FILE may be more than a file. */
const folders = 'FILE にはフォルダーや .zip も指定できます（中のファイルを名前の順に読みます）。'
const progressHelp = '--progress: 何個目を読んでいるかを標準エラーに書きます（端末では指定しなくても出ます）。'
const noFiles = { least: 0, most: 0 }
const someFiles = { least: 1, most: 10_000 }

/** Every verb, in the order the help lists them. */
export const verbs: readonly Verb[] = [
  {
    name: 'demo',
    summary: '見本の市（架空）を動かす',
    usage: '',
    help: ['http://127.0.0.1:3000 で見本の市が開きます。', 'PORT、HOST、SHIRUBE_DATA で場所を変えられます。'],
    options: {},
    files: noFiles,
    load: () => import('./verb/demo.ts'),
  },
  {
    name: 'serve',
    summary: '本番として動かす（公開済みの調書だけを見せます）',
    usage: '',
    help: ['PORT、HOST、SHIRUBE_DATA、DATABASE_URL で場所を変えられます。'],
    options: {},
    files: noFiles,
    load: () => import('./verb/serve.ts'),
  },
  {
    name: 'init',
    summary: '新しい市を作る',
    usage: '[--name 市の名前] [--code 全国地方公共団体コード]',
    help: ['例: shirube init --name しるべ野市 --code 999999'],
    options: { name: text, code: text },
    files: noFiles,
    load: () => import('./verb/init.ts'),
  },
  {
    name: 'read',
    summary: '文書を読み、調書の形にして見せる',
    usage: 'FILE… [--json] [--progress]',
    help: [folders, '--json: {format, source, sheets, findings} を、ファイルごとに1行で書きます。', progressHelp],
    options: { json, progress },
    files: someFiles,
    load: () => import('./verb/read.ts'),
  },
  {
    name: 'check',
    summary: '文書を読み、指摘だけを見せる',
    usage: 'FILE… [--json] [--progress]',
    help: [folders, '--json: {format, source, findings} を、ファイルごとに1行で書きます。', progressHelp],
    options: { json, progress },
    files: someFiles,
    load: () => import('./verb/check.ts'),
  },
  {
    name: 'convert',
    summary: '文書を読み、様式どおりの別の形式で書き出す',
    usage: 'FILE --to xlsx|docx|pdf|html|csv|json [--form FILE] [--out FILE]',
    help: [
      '--form: 市の様式（shirube-form/1 のJSON）で書き出します。省くと標準の様式です。',
      '--out を省くと、元のファイルの名前に形式を付けて、今いる場所に書きます。',
      '--to csv: --table lines|measures|readings で表を選び（省くと lines）、--encoding cp932 で文字コードを変えます。',
      '--to csv、json: --code と --name で、全国地方公共団体コードと市の名前を入れます。',
      '書き出した三つの表を並べて指定すると、読み取りと指標も元のまま読み直します。',
    ],
    options: { to: text, form: text, out: text, table: text, encoding: text, code: text, name: text },
    files: { least: 1, most: 3 },
    load: () => import('./verb/convert.ts'),
  },
  {
    name: 'interpret',
    summary: '文の中の数量・日付・状況を読む（JSON Lines）',
    usage: '< JSONL > JSONL',
    help: ['入: {id, text, column?, fiscalYear?, asOf?}  出: {id, quantities, dates, status}'],
    options: {},
    files: noFiles,
    load: () => import('./verb/interpret.ts'),
  },
  {
    name: 'measure',
    summary: '目標と進捗から指標・達成率・状況を求める（JSON Lines）',
    usage: '< JSONL > JSONL',
    help: ['入: {id, action?, target, progress, fiscalYear?, asOf?}  出: {id, measures}'],
    options: {},
    files: noFiles,
    load: () => import('./verb/measure.ts'),
  },
  {
    name: 'import',
    summary: '文書を読み、市のデータに取り込む',
    usage: 'FILE… [--publish] [--json] [--progress]',
    help: [
      folders,
      '--publish: 公表済みの調書として、取り込んですぐ公開します。',
      '市がまだなければ、名前のない市を作ります。',
      progressHelp,
    ],
    options: { publish: { type: 'boolean' }, json, progress },
    files: someFiles,
    load: () => import('./verb/import.ts'),
  },
]
