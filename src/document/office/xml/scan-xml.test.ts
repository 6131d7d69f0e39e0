import { describe, expect, test } from 'vitest'
import { scanXml } from './scan-xml.ts'
import { xmlAttribute, xmlAttributes } from './xml-attributes.ts'

const told = (content: string | Uint8Array) => {
  const events: string[] = []
  const isWhole = scanXml(Buffer.from(content), {
    onOpen: (name, attributes) => events.push(`<${name}${attributes}>`),
    onClose: (name) => events.push(`</${name}>`),
    onWords: (words) => events.push(words),
  })
  return { isWhole, text: events.join('') }
}

test('tags and words are told in their order, prefixes left out', () => {
  const xml =
    '<?xml version="1.0"?>\n<!-- 様式 --><x:a><x:t>相談 &lt;&#x65B0;&gt;</x:t><b c="1>0"/><![CDATA[<目標>]]></x:a>\n'
  expect(told(xml)).toEqual({ isWhole: true, text: '<a><t>相談 <新></t><b c="1>0"/></b><目標></a>' })
})

test.each([
  ['UTF-16', Buffer.from('\ufeff<a>目標</a>', 'utf16le')],
  ['UTF-16 of the other kind', Buffer.from('\ufeff<a>目標</a>', 'utf16le').swap16()],
  ['UTF-8 with a mark', Buffer.from('\ufeff<a>目標</a>')],
])('%s is read', (_, bytes) => {
  expect(told(bytes)).toEqual({ isWhole: true, text: '<a>目標</a>' })
})

test.each(['<a>', '<a></b>', '<a><b></a></b>', '</a>', '<a', '<a b="', '<a><!-- ', '<a></a>x', `${'<a>'.repeat(300)}`])(
  '%s is not whole',
  (xml) => {
    expect(told(xml).isWhole).toBe(false)
  },
)

test('words cut anywhere between two pieces of a long part are whole again', () => {
  const row = '<c r="1>"><![CDATA[<目標>]]><!-- <様式> -->値&amp;</c>'
  for (let shift = 0; shift < 60; shift++) {
    const xml = `<a>${' '.repeat((1 << 20) - 30 - shift)}${row}</a>`
    expect(told(xml).text.trimStart().replace(/ {2,}/, '')).toBe('<a><c r="1>"><目標>値&</c></a>')
  }
})

describe('attributes', () => {
  test.each([
    [' r="B2" s="5"', 'r', 'B2'],
    [` name='a r="x"' r="B2"`, 'r', 'B2'],
    [' name="a&quot;b"', 'name', 'a"b'],
    ['\n  r="B2"', 'r', 'B2'],
    [' r = "B2"', 'r', 'B2'],
    [' ref="B2"', 'r', undefined],
  ])('of %s: %s', (attributes, name, value) => {
    expect(xmlAttribute(attributes, name)).toBe(value)
    expect(xmlAttributes(attributes).get(name)).toBe(value)
  })

  test('with a prefix are found by the name behind it, one without comes first', () => {
    expect(xmlAttributes(' r:id="rId1"').get('id')).toBe('rId1')
    expect(xmlAttributes(' r:id="rId1" id="7"').get('id')).toBe('7')
  })
})
