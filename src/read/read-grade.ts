import { foldWidth, wordsKey } from '../base/text.ts'

export type ReadGrade = { readonly grade: string; readonly remark: string | null }

const sign =
  /^(?:[★☆]{2,5}|[◎○〇◯●△▲×✕✖☆★◇◆□■－―ー-]|[SＳsA-FＡ-Ｆa-f][+＋-]?|[0-9０-９](?:点)?|[ⅠⅡⅢⅣⅤ])(?=$|[\s　:：(（、。])/u
const longestGrade = 16
const gradeWord =
  /^(?:(?:概ね|おおむね|ほぼ|やや|一部|部分|大きく|十分に?|完全に?|大幅に?)*(?:達成|未達成|未達|順調|遅れ|遅延|不調|良好|不十分|完了|未了|未着手|未実施|実施済み?)(?:した|していない|である|あり|気味|ている|されている)?|(?:計画|目標|予定)(?:どおり|通り|以上|以下|未満)|(?:目標を?)?(?:上|下)回(?:る|った)|評価不能|判定不能)$/

/** Whether words can be nothing but a self-evaluation: 「△」, 「Ａ」, 「概ね達成」; not 「未達成の理由」. */
export const isSurelyGrade = (text: string): boolean => {
  const words = text.trim()
  return sign.exec(words)?.[0] === words || gradeWord.test(wordsKey(words))
}

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
