/** A piece of a number format; dates are pieces like `yyyy`, `ggg`, `aaa`, time gone by is `[h]`. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'elapsed'; readonly text: string }
  | { readonly kind: 'exponent'; readonly text: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'slash' | 'text' | 'general' }
  | { readonly kind: 'meridiem'; readonly text: string }

export type FormatCondition = { readonly sign: string; readonly value: number }

/** One of the parts of a format that semicolons divide. */
export type FormatSection = {
  readonly tokens: readonly FormatToken[]
  readonly condition: FormatCondition | null
  readonly isDate: boolean
  /** 1: 一二三, 2: 壱弐参, 3: １２３; 0: plain digits. */
  readonly digits: 0 | 1 | 2 | 3
  readonly isJapanese: boolean
  /** 令和元年 instead of 令和1年. */
  readonly namesFirstYear: boolean
}

export type NumberFormat = {
  /** For numbers, at least one. */
  readonly sections: readonly FormatSection[]
  /** For texts; null: as they are. */
  readonly text: FormatSection | null
}

const pattern =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>.)|[_*](?<padding>.)|\[(?<bracket>[^\]]*)\]|(?<general>General|G\/標準)|(?<meridiem>AM\/PM|A\/P|午前\/午後)|(?<exponent>E[+-])|(?<date>yyyy|yyy|yy|y|mmmmm|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|ggg|gg|g|ee|e|rr|r|aaaa|aaa)|(?<digit>[0#?])|(?<point>\.)|(?<comma>,)|(?<percent>%)|(?<slash>\/)|(?<text>@)|(?<end>;)|(?<other>.)/gisu

/** What Windows calls its own long date and time; a Japanese one shows them so. */
const systemFormats: Readonly<Record<string, string>> = { F800: 'yyyy"年"m"月"d"日"', F400: 'h:mm:ss' }

type Draft = { -readonly [Key in keyof FormatSection]: FormatSection[Key] } & { tokens: FormatToken[] }

const newSection = (): Draft => ({
  tokens: [],
  condition: null,
  isDate: false,
  digits: 0,
  isJapanese: false,
  namesFirstYear: false,
})

const digitsOf = (text: string): FormatSection['digits'] => (text === '1' ? 1 : text === '2' ? 2 : text === '3' ? 3 : 0)

const takeLocale = (section: Draft, currency: string, locale: string): void => {
  if (currency !== '') section.tokens.push({ kind: 'literal', text: currency })
  if (/411$|^ja\b/i.test(locale.split(',')[0]?.replace(/-x-.*/i, '') ?? '')) section.isJapanese = true
  if (/x-gannen/i.test(locale)) section.namesFirstYear = true
}

const takeBracket = (section: Draft, text: string): void => {
  const [, sign, value] = /^(<=|>=|<>|<|>|=)\s*(-?[0-9.]+(?:E[+-]?[0-9]+)?)$/i.exec(text) ?? []
  const [, currency, locale = ''] = /^\$([^-]*)(?:-(.*))?$/.exec(text) ?? []
  const [, digits] = /^DBNum([1-3])$/i.exec(text) ?? []
  if (sign && value !== undefined) section.condition = { sign, value: Number(value) }
  else if (currency !== undefined) takeLocale(section, currency, locale)
  else if (digits) section.digits = digitsOf(digits)
  else if (/^(?:h+|m+|s+)$/i.test(text)) {
    section.isDate = true
    section.tokens.push({ kind: 'elapsed', text: text.toLowerCase() })
  }
  // Anything else is a colour.
}

type Groups = Readonly<Record<string, string | undefined>>

const tokenOf = ({
  quoted,
  escaped,
  general,
  meridiem,
  exponent,
  date,
  digit,
  other,
  ...signs
}: Groups): FormatToken | null => {
  const literal = quoted ?? escaped ?? other
  if (literal !== undefined) return { kind: 'literal', text: literal }
  if (general) return { kind: 'general' }
  if (meridiem) return { kind: 'meridiem', text: meridiem }
  if (exponent) return { kind: 'exponent', text: exponent }
  if (date) return { kind: 'date', text: date.toLowerCase() }
  if (digit) return { kind: 'digit', text: digit }
  for (const kind of ['point', 'comma', 'percent', 'slash', 'text'] as const) if (signs[kind]) return { kind }
  return null // room left for alignment prints nothing
}

const splitSections = (code: string): readonly FormatSection[] => {
  const system = /^\[\$-(F800|F400)\]/i.exec(code)?.[1]?.toUpperCase()
  let section = newSection()
  const sections = [section]
  for (const { groups = {} } of (systemFormats[system ?? ''] ?? code).matchAll(pattern)) {
    if (groups.end) {
      section = newSection()
      sections.push(section)
    } else if (groups.bracket !== undefined) takeBracket(section, groups.bracket)
    else {
      const token = tokenOf(groups)
      if (token) section.tokens.push(token)
      if (token?.kind === 'date' || token?.kind === 'meridiem') section.isDate = true
    }
  }
  return sections
}

const isText = ({ tokens }: FormatSection): boolean => tokens.some(({ kind }) => kind === 'text')
const general: FormatSection = { ...newSection(), tokens: [{ kind: 'general' }] }

/** Takes a number format to pieces, once for all cells that have it: `parseFormat('#,##0"人"')`. */
export const parseFormat = (code: string): NumberFormat => {
  const sections = splitSections(code)
  const text = sections[3] ?? sections.find(isText) ?? null
  const numeric = sections.slice(0, 3).filter((section) => section !== text)
  return { sections: numeric.length > 0 ? numeric : [general], text }
}
