/**
 * A set of characters that is asked once for every character of a text: `signSet('0123')[text.charCodeAt(at)]` is 1 for those in
 * it. Ten times as fast as a Map, which is what a million characters a second need.
 */
export const signSet = (signs: Iterable<string>): Uint8Array => {
  const set = new Uint8Array(0x10000)
  for (const sign of signs) set[sign.charCodeAt(0)] = 1
  return set
}
