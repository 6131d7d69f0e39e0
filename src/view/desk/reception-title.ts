/** What a drop is called: its folder, or its first file without the way to it, and how many came with it. */
export const receptionTitle = (title: string, fileCount: number): string => {
  const name = title.slice(title.lastIndexOf('/') + 1)
  const isFile = /\.[A-Za-z0-9]{1,5}$/.test(name)
  return isFile && fileCount > 1 ? `${name} ほか${fileCount - 1}件` : name
}
