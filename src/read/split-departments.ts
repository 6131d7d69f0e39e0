const departmentEnd =
  /(?:部|局|課|室|係|署|所|庁|センター|図書館|博物館|美術館|病院|支所|本部|本庁|委員会|事務局|会計管理者|公社|財団|支援班|チーム|[CＣ])$/
const joint = /[・･、，,／/＆&\n\t]|\s*(?:及び|および|並びに)\s*/

/** Whether words are the name of a department: 「総務部」, 「北部地域自治C」; not 「文化」. */
export const isDepartmentName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 30 &&
  !/様式|別紙|第[0-9０-９]+条|関係$|目標|取組|年度/.test(text) &&
  !/^[^（(]*[）)]|[（(][^）)]*$/.test(text) &&
  departmentEnd.test(text.replace(/[（(][^（()）]*[）)]$/, '').trim())

/** 「R7年度 白川市 総務部」, 「白川市総務部」: a year and the city's name before a department; not the 市 of 市民部 and 都市整備部. */
const beforeName =
  /^(?:(?:令和|平成|[RＲHＨ])\s*[0-9０-９元]{1,2}\s*年度|20[0-9０-９]{2}年度)?[\s　]*(?:[^\s　・、市町村区]{1,8}(?:市|町|村|区|県|府|都)[\s　]+|[^\s　・、市町村区]{1,6}(?<!都)(?:市(?![民街立長場])|町(?![内会づ長営])|村(?![内長営])))?/

/** The name of a department without the year and the city before it. */
export const withoutCity = (text: string): string => {
  const words = text.trim()
  const before = beforeName.exec(words)?.[0] ?? ''
  const rest = words.slice(before.length).trim()
  return before !== '' && isDepartmentName(rest) ? rest : words
}

/** Cuts at joints outside brackets: 「市民部（市民課・税務課）」 stays whole. */
const cutOutsideBrackets = (text: string): readonly { readonly words: string; readonly joint: string }[] => {
  const pieces: { words: string; joint: string }[] = []
  let depth = 0
  let words = ''
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (/[（(「]/.test(sign)) depth++
    if (/[）)」]/.test(sign)) depth = Math.max(0, depth - 1)
    const found = depth === 0 ? joint.exec(text.slice(i, i + 4)) : null
    if (found && found.index === 0) {
      pieces.push({ words, joint: found[0] })
      words = ''
      i += found[0].length - 1
    } else words += sign
  }
  return [...pieces, { words, joint: '' }]
}

/**
 * The departments of one sheet: 「市民部・北地域自治C」 are two. 「文化・スポーツ部」 is one: a part that is no name of a
 * department belongs to the part behind it, and where no part is one, nothing is cut.
 */
export const splitDepartments = (text: string): readonly string[] => {
  const whole = withoutCity(text)
  const names: string[] = []
  let waiting = ''
  for (const { words, joint: between } of cutOutsideBrackets(whole)) {
    waiting += words
    if (isDepartmentName(waiting.trim())) {
      names.push(waiting.trim())
      waiting = ''
    } else waiting += between
  }
  return waiting.trim() === '' && names.length > 0 ? names : [whole]
}
