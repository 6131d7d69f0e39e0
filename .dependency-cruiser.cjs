// The house's walls: which folder may import which, and which library belongs where. CONTRIBUTING.md has the table in words.
// test/house/layers.test.ts plants one break per rule, so that no rule is silently green.
const mayImport = {
  base: [],
  sheet: ['base'],
  document: ['base'],
  read: ['sheet', 'base'],
  measure: ['sheet', 'base'],
  check: ['measure', 'sheet', 'base'],
  store: ['sheet', 'base'],
  account: ['store', 'sheet', 'base'],
  workflow: ['account', 'store', 'check', 'measure', 'read', 'document', 'sheet', 'base'],
  view: ['check', 'measure', 'sheet', 'base'],
  component: ['view', 'sheet', 'base'],
  export: ['component', 'view', 'sheet', 'base'],
  job: ['export', 'view', 'workflow', 'store', 'sheet', 'base'],
  web: ['export', 'component', 'view', 'workflow', 'account', 'store', 'check', 'measure', 'sheet', 'base'],
  demo: ['workflow', 'view', 'sheet', 'base'],
}
const test = '[.]test[.]tsx?$'
const source = { path: '^src/', pathNot: test }

const flow = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `flow-${folder}`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: test },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}))

const onlyIn = (name, packages, folders) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: [`^src/(${folders})/`, test] },
  to: { path: `(^|node_modules/)(${packages})(/|$)` },
})

const fileLibraries =
  'hucre|@protobi/exceljs|pdfjs-dist|mammoth|docx|parse5|yauzl|csv-parse|csv-stringify|@myriaddreamin/[^/]+'

module.exports = {
  forbidden: [
    ...flow,
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'not-to-test', severity: 'error', from: source, to: { path: `(${test}|^test/)` } },
    {
      name: 'pure-no-node',
      severity: 'error',
      from: { path: '^src/(base|sheet|read|measure|check|view|component)/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    onlyIn('files-only-at-the-edge', fileLibraries, 'document|export'),
    onlyIn('sql-only-in-store', 'kysely|pg|@electric-sql/[^/]+', 'store'),
    onlyIn('http-only-in-web', 'hono|@hono/[^/]+', 'web|main'),
    onlyIn('react-only-where-pages-are-made', 'react|react-dom', 'component|web|export|main'),
    {
      name: 'areas-apart',
      severity: 'error',
      from: { path: '^src/web/(public|open|office|machine|sign-in)/', pathNot: test },
      to: { path: '^src/web/(public|open|office|machine|sign-in)/', pathNot: '^src/web/$1/' },
    },
    {
      name: 'public-sees-only-published',
      severity: 'error',
      from: { path: '^src/web/(public|open)/', pathNot: test },
      to: { path: '^src/(workflow/|account/|store/(?!published/|city/))' },
    },
    {
      name: 'web-writes-through-workflow',
      severity: 'error',
      from: { path: '^src/web/', pathNot: test },
      to: { path: '^src/store/.*/(save|remove)-' },
    },
    {
      name: 'browser-is-pure',
      severity: 'error',
      from: { path: '^src/(web/browser|component)/', pathNot: test },
      to: { path: '^src/(workflow|store|account|export|job)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
}
