import { childOf } from './child-of.ts'
import { isOn } from './is-on.ts'
import type { XmlElement } from './xml-element.ts'

/** Whether a content control (`w:sdt`) still shows its prompt, 「ここをクリックして入力してください」: nobody wrote that. */
export const isPlaceholder = (control: XmlElement): boolean => isOn(childOf(control, 'sdtPr', 'showingPlcHdr'))
