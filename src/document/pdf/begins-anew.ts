const numbers = '0-9０-９'
const marks = new RegExp(
  [
    '[①-⑳㉑-㊿❶-❿➀-➓⓪-⓾Ⅰ-Ⅻⅰ-ⅻ]',
    `[(（](?:[${numbers}]{1,2}|[ア-ンa-zａ-ｚ]|[一二三四五六七八九十]{1,2})[)）]`,
    `[${numbers}]{1,2}[.．](?![${numbers}])`,
    `[${numbers}]{1,2}[)）]`,
    '[ア-オ](?:[)）.．]|[\\s　])',
    '[・･•‣◦]',
    '([●○◯◎■□◆◇▲▼▽▶►★☆※＊*➢➤✓✔⚫⚪])(?!\\1)',
    `△(?![${numbers}△])`,
    '[-－–—‐] ',
    `【(?=[^】]{1,12}】)`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'y',
)
const closesBracket = new RegExp(`^[${numbers}]{1,2}[)）]`)

const hasOpenBracket = (text: string): boolean => /[(（][^)）]*$/.test(text)

/** Whether a line begins with a mark of its own: 「(2) 訪問」 「・窓口」. 「10)」 that closes a bracket of `before` does not. */
export const beginsAnew = (line: string, before: string): boolean => {
  marks.lastIndex = 0
  if (!marks.test(line)) return false
  return !(closesBracket.test(line) && hasOpenBracket(before))
}
