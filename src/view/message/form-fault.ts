import type { FormFault, FormFaultReason, JsonKind } from '../../sheet/form-fault.ts'

const kindWords: Readonly<Record<JsonKind, string>> = {
  text: '"…" で囲んだ言葉',
  number: '数',
  truth: 'true か false',
  list: '[ ] で囲んだ並び',
  object: '{ } で囲んだ項目',
}

type Words = {
  readonly [Kind in FormFaultReason['kind']]: (reason: Extract<FormFaultReason, { kind: Kind }>) => string
}

const words: Words = {
  'not-json': () => 'ここからJSONとして読めません。かっこ、コンマ、引用符（"）を確かめてください',
  missing: () => 'この項目がありません。書き加えてください',
  'wrong-kind': ({ expected }) => `${expected.map((kind) => kindWords[kind]).join('か、')}を書いてください`,
  'unknown-key': () => 'この項目は様式にありません。つづりを確かめるか、消してください',
  'not-an-option': ({ options }) => `${options.map((option) => `"${option}"`).join('、')} のどれかを書いてください`,
  'number-too-small': ({ minimum, inclusive }) => `${minimum}${inclusive ? '以上の' : 'より大きい'}数を書いてください`,
  'number-too-large': ({ maximum }) => `${maximum}以下の数を書いてください`,
  'text-empty': () => '言葉を書いてください',
  'text-too-long': ({ maximum }) => `${maximum}字までにしてください`,
  'list-empty': () => '一つ以上書いてください',
  'list-too-long': ({ maximum }) => `${maximum}個までにしてください`,
  'action-column-missing': () => '取組の列（"key": "action"）を、どの報告（当初・中間・期末）にも入れてください',
  'column-twice': () => '同じ列が二つあります。一つにしてください',
  'extra-heading-per-phase': () => '独自の列（"key": "extra"）の見出しは、どの報告でも同じ一つの言葉にしてください',
}

const wordsOf = <Kind extends FormFaultReason['kind']>(reason: Extract<FormFaultReason, { kind: Kind }>): string => {
  const kind: Kind = reason.kind
  return words[kind](reason)
}

/** A fault of a form's JSON: 「columns.2.width: 0より大きい数を書いてください」. */
export const formFaultMessage = ({ path, reason }: FormFault): string =>
  `${path === '' ? '' : `${path}: `}${wordsOf(reason)}`
