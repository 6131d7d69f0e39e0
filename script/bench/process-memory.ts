import { readdirSync, readFileSync } from 'node:fs'

/** Its share of what is in memory: the pages that several processes of one program share are not counted twice. */
const kilobytesOf = (pid: number | string): number => {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0 // ended meanwhile
  }
}

const childrenOf = (pid: number | string): readonly string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
  } catch {
    return []
  }
}

/** The memory of a process and of those it has started, in megabytes (Linux; NaN elsewhere). */
export const processMemory = (pid: number | string): number => {
  if (process.platform !== 'linux') return Number.NaN
  const all = [pid, ...childrenOf(pid)]
  return all.reduce<number>((sum, each) => sum + kilobytesOf(each), 0) / 1024
}

/** Only those it has started: the reader, where the process itself has other work in hand. */
export const childMemory = (pid: number): number =>
  childrenOf(pid).reduce((sum, each) => sum + kilobytesOf(each), 0) / 1024
