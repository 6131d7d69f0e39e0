import { expect, test } from 'vitest'
import { smallSheet } from '../../test/builder/small-sheet.ts'
import { openDocument } from './open-document.ts'
import { mutateBytes, mutateText, randomFrom } from './zip/fixture/mutate.ts'

const page = `<!doctype html><html><head><meta charset="utf-8"><style>td { color: red }</style></head><body><h1>重点目標一覧表</h1>
<table border="1"><caption>調書</caption><tr><td rowspan="2">1</td><td colspan="3">① 相談<ul><li>窓口<li>訪問</ul></td></tr>
<tr><td>12回<table><tr><td>春</td></tr></table></td><td>&amp;&#12354;&#x3044;</td></tr></table><p>以上<script>1 < 2</script></body></html>`

test.each([
  ['pages', page],
  ['texts with tabs', smallSheet],
  ['texts with HTML in their cells', smallSheet.replaceAll('(2)', '<p><b>(2)</b></p><ul><li>')],
])('200 spoiled %s are opened or refused, none breaks the reader', async (_, sound) => {
  const random = randomFrom(20_261_128)
  const seen = new Set<string>()
  for (let file = 0; file < 200; file += 1) {
    const text = mutateText(sound, random)
    const encoded = random() < 0.2 ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text)
    const opened = await openDocument(random() < 0.5 ? mutateBytes(encoded, random) : encoded, '調書')
    seen.add(opened.ok ? 'opened' : opened.refusal.code)
  }
  expect(seen).toContain('opened')
})
