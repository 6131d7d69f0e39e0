const digit = '[0-9０-９]'

/** The marks a line may begin with, by kind. */
const marks: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['circle', /^[①-⑳㉑-㊿❶-❿➀-➓⓪-⓾]/],
  ['roman', /^[Ⅰ-Ⅻⅰ-ⅻ]/],
  ['bracket', new RegExp(`^[(（](?:${digit}{1,2}|[ア-ンa-zａ-ｚ]|[一二三四五六七八九十]{1,2})[)）]`)],
  ['point', new RegExp(`^${digit}{1,2}[.．](?!${digit})`)],
  ['half', new RegExp(`^${digit}{1,2}[)）]`)],
  ['letter', /^[a-zａ-ｚ][)）]/],
  ['kana', /^[ア-オ](?:[)）.．]|[\s　])/],
  ['dot', /^[・･•‣◦]/],
  // 「○○課」 is a name left open, and no bullet.
  ['bullet', /^([●○◯◎■□◆◇▲▼▽▶►★☆※＊*➢➤✓✔⚫⚪])(?!\1)/],
  ['minus', new RegExp(`^△(?!${digit}|△)`)],
  ['dash', /^[-－–—‐] /],
  ['title', /^【(?=[^】]{1,12}】)/],
]

/** The kind of mark a line begins with: `markKind('(2) 訪問')` is the same as that of 「(3) 相談」. Null: none. */
export const markKind = (line: string): string | null => marks.find(([, pattern]) => pattern.test(line))?.[0] ?? null

const hasOpenBracket = (text: string): boolean => /[(（][^)）]*$/.test(text)

/** Whether a line begins with a mark of its own: 「(2) 訪問」 「・窓口」. 「10)」 that closes a bracket of `before` does not. */
export const beginsAnew = (line: string, before: string): boolean => {
  const kind = markKind(line)
  return kind !== null && !((kind === 'half' || kind === 'letter') && hasOpenBracket(before))
}
