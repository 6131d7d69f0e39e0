const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** A character so that people can find it: 「😀 U+1F600」; one that cannot be seen (外字, control) is only its code. */
export const characterName = (character: string): string => {
  const codes = [...character].map(codeOf).join(' ')
  return /[\p{C}\p{Z}]/u.test(character) && !/\p{Emoji_Presentation}/u.test(character) ? codes : `${character} ${codes}`
}
