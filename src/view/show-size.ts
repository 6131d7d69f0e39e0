/** How large a file is, as people say it: `showSize(2_620_413)` is 「2.5 MB」, `showSize(800)` is 「1 KB」. */
export const showSize = (bytes: number): string => {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(bytes / (1024 * 1024)).toFixed(1)} MB`
}
