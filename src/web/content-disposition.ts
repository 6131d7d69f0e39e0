// What Windows does not allow in a name.
const notAllowed = /[\\/:*?"<>|\p{Cc}]/gu

/** A file's name in the header of its download, in Japanese for browsers and in plain letters for older programs (RFC 5987). */
export const contentDisposition = (name: string, plainName: string): string => {
  const encoded = encodeURIComponent(name.replace(notAllowed, '_').toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plainName}"; filename*=UTF-8''${encoded}`
}
