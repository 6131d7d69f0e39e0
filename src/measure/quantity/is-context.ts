import type { Draft } from './draft.ts'

/** で組織する, を担当, を窓口に: the number says who or where, not how far the work has come. */
const inPassing =
  /^(?:の(?:[^、。\s]{1,12})?(?:が|それぞれ|で|と)|で(?:組織|構成|編成|運営|対応)|を(?:担当|窓口|対象|本庁|配置)|が(?:各|それぞれ|連携|協力)|関係者|体制|(?:の)?(?:協力|職員)|に(?:対し|おい|よる))/
const ofPeopleOrPlaces = new Set([
  '人',
  '名',
  '地区',
  '団体',
  'つ',
  '大学',
  '社',
  '校',
  'グループ',
  '市町村',
  'か所',
  '企業',
  '自治会',
  '課',
  '館',
  '施設',
])

/** Whether a number counts something said in passing (委員15人で組織する, 2地区を担当) and not what is measured. */
export const isContext = (folded: string, draft: Draft): boolean => {
  if (!ofPeopleOrPlaces.has(draft.unit ?? '') || draft.comparator !== 'eq' || draft.denominator !== undefined)
    return false
  const after = folded.slice(draft.end, draft.end + 18)
  const rest = draft.end >= folded.length ? '' : after
  return inPassing.test(rest.startsWith(')') ? rest.slice(1) : rest)
}
