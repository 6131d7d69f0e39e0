// Tab, line feed and carriage return carry the layout. Zero-width characters and the byte order mark print nothing.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u2060\ufeff]/g

/** A text without characters that print nothing, with one kind of line end: `'総\u0007務\r\n'` → 「総務\n」, 1 removed. */
export const removeControlCharacters = (text: string): { readonly text: string; readonly removed: number } => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a form feed ends a line too
  const lines = text.replace(/\r\n?|[\u000c\u0085\u2028\u2029]/g, '\n')
  const kept = lines.replace(control, '')
  return { text: kept, removed: lines.length - kept.length }
}
