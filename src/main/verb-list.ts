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
    summary: '本番として動かす（市民には公開済みの調書だけ、職員にはサインインして庁内ページ）',
    usage: '',
    help: [
      'PORT、HOST、SHIRUBE_DATA、DATABASE_URL で場所を変えられます。',
      'SHIRUBE_ADDRESS: 利用者が開くアドレス（https://… ）。招待のリンクに使います。',
      'SHIRUBE_PROXY=yes: 前に立つ中継サーバーの伝える接続元（X-Forwarded-For の最後）を使います。',
    ],
    options: {},
    files: noFiles,
    load: () => import('./verb/serve.ts'),
  },
  {
    name: 'init',
    summary: '新しい市を作り、最初の管理者のリンクを出す',
    usage: '[--name 市の名前] [--code 全国地方公共団体コード] [--licence 利用条件]',
    help: [
      '例: shirube init --name しるべ野市 --code 999999 --licence "CC BY 4.0"',
      '--licence: オープンデータの利用条件です。',
    ],
    options: { name: text, code: text, licence: text },
    files: noFiles,
    load: () => import('./verb/init.ts'),
  },
  {
    name: 'user',
    summary: '利用者を招待・一覧・終了する',
    usage: 'invite|list|close|reset [--name 名前] [--mail アドレス] [--role 役割] [--department 部局] [--code]',
    help: [
      'invite: --name、--mail、--role（editor、department-head、coordinator、executive、administrator）。editor と department-head は --department も。',
      'reset: --mail の人の新しいリンクを出します。--code を付けると、ワンタイムコードも初めからです。',
      'close: --mail の人の利用を終えます。サインインもその場で終わります。',
      'リンクは一度だけ表示します。本人だけに渡してください。',
    ],
    options: { name: text, mail: text, role: text, department: text, code: { type: 'boolean' } },
    files: { least: 0, most: 1 },
    load: () => import('./verb/user.ts'),
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
  {
    name: 'book',
    summary: '部局の調書を1冊にまとめて書き出す',
    usage: '--year YEAR --phase initial|midyear|final --out FILE.pdf|FILE.xlsx [--current] [--no-summary]',
    help: [
      '例: shirube book --year 2026 --phase midyear --out 冊子.pdf',
      '公開した版をまとめます。--current: 作成中のものも含めて、今の内容をまとめます。',
      '--no-summary: 総括表を付けません。',
    ],
    options: { year: text, phase: text, out: text, current: { type: 'boolean' }, 'no-summary': { type: 'boolean' } },
    files: noFiles,
    load: () => import('./verb/book.ts'),
  },
]
