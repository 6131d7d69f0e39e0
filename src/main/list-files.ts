import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isPassedOver } from '../document/archive/is-passed-over.ts'
import { shownName } from '../document/archive/shown-name.ts'

/** A file to read: where it lies, and its name as it is shown (in a folder: its path from there, 「総務部/目標.xlsx」). */
export type ListedFile = { readonly path: string; readonly source: string }

const kindOf = async (path: string): Promise<'file' | 'folder' | null> => {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) return 'folder'
  return found?.isFile() ? 'file' : null
}

const listFolder = async (folder: string, shown: string): Promise<readonly ListedFile[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const files: ListedFile[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    const name = shownName(entry.name)
    const source = shown === '' ? name : `${shown}/${name}`
    if (isPassedOver(entry.name)) continue
    if (entry.isDirectory()) files.push(...(await listFolder(path, source)))
    // A link to a folder may lead round in a circle; one to a file does no harm.
    else if (entry.isFile() || (entry.isSymbolicLink() && (await kindOf(path)) === 'file')) files.push({ path, source })
  }
  return files
}

/**
 * The files that the words of a command line mean: a folder stands for all that lies in it, in the order of its names, but
 * for hidden files and lock files. A path that is nothing, or a folder with nothing in it, stays: reading it says so.
 */
export const listFiles = async (paths: readonly string[]): Promise<readonly ListedFile[]> => {
  const files: ListedFile[] = []
  for (const path of paths) {
    const inside = (await kindOf(path)) === 'folder' ? await listFolder(path, '') : []
    files.push(...(inside.length > 0 ? inside : [{ path, source: shownName(basename(path)) }]))
  }
  return files
}
