import { fontOf } from '../style/font-of.ts'
import { attributeOf } from '../xml/attribute-of.ts'
import { childOf, childrenOf, numberOf, settingOf } from '../xml/child-of.ts'
import { chosenAlternative } from '../xml/chosen-alternative.ts'
import { isOn } from '../xml/is-on.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { ListLevel } from './list-level.ts'

/** Formats newer than the first Word that reads .docx stand in an alternative, with an older one beside it. */
const formatOf = (level: XmlElement): XmlElement | undefined => {
  const chosen = childrenOf(level, 'AlternateContent').map(chosenAlternative)
  return chosen.map((each) => childOf(each, 'numFmt')).find((each) => each) ?? childOf(level, 'numFmt')
}

const suffixOf = (level: XmlElement): ListLevel['suffix'] => {
  const suffix = settingOf(level, 'suff')
  return suffix === 'space' || suffix === 'nothing' ? suffix : 'tab'
}

/** Printed before each paragraph of the list: a long one would make a small file print without end. */
const longestText = 100

/** Reads `w:lvl` of `numbering.xml`. */
export const readLevel = (level: XmlElement): ListLevel => {
  const format = formatOf(level)
  return {
    start: numberOf(level, 'start') ?? 0,
    format: attributeOf(format, 'val') ?? 'decimal',
    samples: (attributeOf(format, 'format') ?? '').slice(0, longestText),
    text: (settingOf(level, 'lvlText') ?? '').slice(0, longestText),
    suffix: suffixOf(level),
    restartsAfter: numberOf(level, 'lvlRestart') ?? null,
    isLegal: isOn(childOf(level, 'isLgl')),
    paragraphStyle: settingOf(level, 'pStyle'),
    font: fontOf(childOf(level, 'rPr')),
  }
}
