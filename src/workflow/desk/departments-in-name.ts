import type { Department } from '../../sheet/department.ts'
import { departmentKey } from './match-department.ts'

const between = /[_＿\-－‐.．\s()（）「」【】・、]+/
const levelAtEnd = /[部局課室]$/

type Found = { readonly department: Department; readonly at: number }

/** Longer names first, each letter once: 「福祉部」 is not found in 「健康福祉部」. */
const findWhole = (name: string, departments: readonly Department[]): readonly Found[] => {
  let left = departmentKey(name)
  return departments
    .map((department) => ({ department, key: departmentKey(department.name) }))
    .toSorted((a, b) => b.key.length - a.key.length)
    .flatMap(({ department, key }) => {
      const at = key.length < 2 ? -1 : left.indexOf(key)
      if (at < 0) return []
      left = left.slice(0, at) + '\n'.repeat(key.length) + left.slice(at + key.length)
      return [{ department, at }]
    })
    .toSorted((a, b) => a.at - b.at)
}

/** 「01_総務_中間」 names 総務部 by a word of its own. */
const findShort = (name: string, departments: readonly Department[]): readonly Department[] => {
  const words = name.normalize('NFKC').split(between).map(departmentKey)
  return departments.filter(({ name: own }) => {
    const short = departmentKey(own).replace(levelAtEnd, '')
    return short.length >= 2 && words.includes(short)
  })
}

/** The departments that a file's or folder's name names, in its order: 「R7中間_建設部・水道局.xlsx」 names two. */
export const departmentsInName = (name: string, departments: readonly Department[]): readonly Department[] => {
  const whole = findWhole(name, departments).map(({ department }) => department)
  return whole.length > 0 ? whole : findShort(name, departments)
}
