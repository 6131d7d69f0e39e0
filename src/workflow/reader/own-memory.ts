import { readFile } from 'node:fs/promises'

/** Node reports its own pages in no place; this is their size on every system that has /proc. */
const pageInBytes = 4096

/**
 * The memory a process has for itself (without what it shares with others of its program), in megabytes. Null where the
 * system does not tell: only Linux does.
 */
export const ownMemory = async (pid: number | undefined): Promise<number | null> => {
  if (process.platform !== 'linux' || pid === undefined) return null
  const told = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '') // ended meanwhile
  const [, resident, shared] = told.split(' ').map(Number)
  return resident === undefined || shared === undefined ? null : ((resident - shared) * pageInBytes) / 2 ** 20
}
