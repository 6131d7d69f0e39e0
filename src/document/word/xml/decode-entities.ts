const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

const characterOf = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined

/** 「相談 &amp; 支援」 → 「相談 & 支援」. XML without a DTD knows five names; what is neither of them nor a number stays. */
export const decodeEntities = (text: string): string => {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named.get(name) ?? whole
    return characterOf(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16)) ?? whole
  })
}
