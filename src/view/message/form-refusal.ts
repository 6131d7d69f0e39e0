import type { FormRefusal } from '../../sheet/form-refusal.ts'

const sentences: Readonly<Record<FormRefusal['kind'], string>> = {
  'form-not-valid': '様式に直すところがあるため、保存していません。下の行を直して、もう一度保存してください。',
  'form-changed-by-other':
    'ほかの人が先に様式を変えたため、保存していません。書いた内容はこの欄に残しました。今の様式を別の画面で確かめてから、もう一度保存してください。',
  'form-not-changed': '今の様式と同じ内容です。変えるところがありません。',
  'no-change-to-undo': '取り消せる変更はありません。',
}

/** Why the city's form was not changed, and what to do. */
export const formRefusalMessage = ({ kind }: FormRefusal): string => sentences[kind]
