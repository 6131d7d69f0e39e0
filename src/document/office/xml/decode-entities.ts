const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decodeOne = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return named[name] ?? whole
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\ufffd'
}

/** The characters that XML writes as names or numbers: 「R&amp;D&#10;推進」 → 「R&D\n推進」. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, decodeOne) : text
