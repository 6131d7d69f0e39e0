/** What stands for a sign that no letter is known for, as printers have it. */
export const unknownSign = '〓'

const table = (signs: string): ReadonlyMap<number, string> =>
  new Map(signs.split(' ').map((each) => [Number.parseInt(each.slice(0, 2), 16), each.slice(2)]))

/** Fonts whose letters are signs; those that forms use, by the code of the letter that stands for them. */
const fonts: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  [
    'wingdings',
    table(
      '22✂ 28☎ 29✆ 2a✉ 36⌛ 3f✍ 45☜ 46☞ 47☝ 48☟ 4a☺ 4c☹ 52☼ 6c● 6d○ 6e■ 6f□ 70□ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬩ 78☒ 80⓪ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8a⑩ 8b⓿ 8c❶ 8d❷ 8e❸ 8f❹ 90❺ 91❻ 92❼ 93❽ 94❾ 95❿ 9e· 9f• a0▪ a1○ a2○ a3○ a4◉ a5◎ a7▪ a8□ ab★ ac✶ d5⌫ d6⌦ d8➢ dc➲ df← e0→ e1↑ e2↓ e3↖ e4↗ e5↙ e6↘ e7⬅ e8➔ e9⬆ ea⬇ ef⇦ f0⇨ f1⇧ f2⇩ f3⇔ f4⇕ fb✗ fc✓ fd☒ fe☑',
    ),
  ],
  [
    'wingdings 2',
    table(
      '4f✗ 50✓ 51☒ 52☑ 53☒ 54☒ 69⓪ 6a① 6b② 6c③ 6d④ 6e⑤ 6f⑥ 70⑦ 71⑧ 72⑨ 73⑩ 74⓿ 75❶ 76❷ 77❸ 78❹ 79❺ 7a❻ 7b❼ 7c❽ 7d❾ 7e❿ 95・ 96• 97● 98● 99○ 9a○ 9b○ 9d⊙ 9e⦿ a1■ a2■ a3□ a4□ a5□ a8▣ ae◆ af◇ b1◈ b8◊ f8※ f9⁂',
    ),
  ],
  ['wingdings 3', table('66← 67→ 68↑ 69↓ 70▲ 71▼ 72△ 73▽ 74◀ 75▶ 76◁ 77▷ 7c◀ 7d▶ 7e▲ 80▼ 84▶ 86➤ 9a→ da→')],
  ['webdings', table('33◀ 34▶ 35▲ 36▼ 61✔ 63□ 67■ 6e● 72✗ 73❓')],
  [
    'symbol',
    table(
      '22∀ 24∃ 27∍ 2a∗ 2d− 40≅ 41Α 42Β 43Χ 44Δ 45Ε 46Φ 47Γ 48Η 49Ι 4bΚ 4cΛ 4dΜ 4eΝ 4fΟ 50Π 51Θ 52Ρ 53Σ 54Τ 55Υ 57Ω 58Ξ 59Ψ 5aΖ 5c∴ 5e⊥ 61α 62β 63χ 64δ 65ε 66φ 67γ 68η 69ι 6bκ 6cλ 6dμ 6eν 6fο 70π 71θ 72ρ 73σ 74τ 75υ 77ω 78ξ 79ψ 7aζ a2′ a3≤ a4⁄ a5∞ a7♣ a8♦ a9♥ aa♠ ab↔ ac← ad↑ ae→ af↓ b0° b1± b2″ b3≥ b4× b5∝ b6∂ b7• b8÷ b9≠ ba≡ bb≈ bc… c5⊕ c6∅ c7∩ c8∪ c9⊃ ca⊇ cb⊄ cc⊂ cd⊆ ce∈ cf∉ d0∠ d1∇ d2® d3© d4™ d5∏ d6√ d7⋅ d8¬ d9∧ da∨ db⇔ dc⇐ dd⇑ de⇒ df⇓ e0◊ e5∑ f2∫',
    ),
  ],
])

/** Word keeps the letters of these fonts in a private range, U+F020 to U+F0FF. */
const privateLetters = /[\uf020-\uf0ff]/g
const allLetters = /[\x21-\xff\uf020-\uf0ff]/g

/** The font of mathematical signs has ordinary digits and brackets too. */
const isOrdinary = (code: number, font: string): boolean => font === 'symbol' && code < 0x7f

export type SymbolWords = { readonly text: string; readonly unknown: number }

/**
 * Words in a font of signs as ordinary letters: `symbolWords('\uf06c', 'Wingdings')` → 「●」. A sign not known here, or
 * of no font named, is 〓 and counted.
 */
export const symbolWords = (words: string, font: string | undefined): SymbolWords => {
  const name = font?.toLowerCase() ?? ''
  const signs = fonts.get(name)
  let unknown = 0
  const text = words.replace(signs ? allLetters : privateLetters, (letter) => {
    const code = letter.charCodeAt(0) & 0xff
    const sign = signs?.get(code)
    if (sign !== undefined) return sign
    if (isOrdinary(code, name)) return String.fromCharCode(code)
    unknown++
    return unknownSign
  })
  return { text, unknown }
}
