import { foldWidth } from '../base/text.ts'

export type ReadGrade = { readonly grade: string; readonly remark: string | null }

const sign = /^(?:[◎○〇◯●△▲×✕✖☆★◇◆□■－―ー-]|[SＳsA-FＡ-Ｆa-f][+＋-]?|[0-9０-９](?:点)?|[ⅠⅡⅢⅣⅤ])(?=$|[\s　:：(（、。])/u
const longestGrade = 16

/** A self-evaluation as printed: 「○」, 「Ｂ　概ね順調」 (grade Ｂ, remark 概ね順調), 「計画どおり」; null for longer prose. */
export const readGrade = (text: string): ReadGrade | null => {
  const words = text.trim()
  const found = sign.exec(words)
  if (found) {
    const remark = words.slice(found[0].length).replace(/^[\s:：]+/, '')
    return { grade: found[0], remark: remark === '' ? null : remark }
  }
  const [first = '', ...others] = words.split('\n')
  if (first.length > longestGrade || /[。]/.test(first) || /^[（(①-⑳]/.test(foldWidth(first))) return null
  return { grade: first.trim(), remark: others.length > 0 ? others.join('\n').trim() : null }
}
