import type { OfficialForm, PaperSetting } from '../../sheet/official-form.ts'

const orientations: Readonly<Record<PaperSetting['orientation'], string>> = { portrait: '縦', landscape: '横' }
const families: Readonly<Record<OfficialForm['font']['family'], string>> = { gothic: 'ゴシック体', mincho: '明朝体' }

/** How a form is printed: 「A4 横、余白は上13・右12・下14・左12ミリ、ゴシック体10ポイント」. */
export const paperWords = ({
  paper: { size, orientation, margins },
  font,
}: Pick<OfficialForm, 'paper' | 'font'>): string =>
  [
    `${size.toUpperCase()} ${orientations[orientation]}`,
    `余白は上${margins.top}・右${margins.right}・下${margins.bottom}・左${margins.left}ミリ`,
    `${families[font.family]}${font.size}ポイント`,
  ].join('、')

export const formDeeds = ['saved', 'undone', 'default'] as const
/** What was just done with the form. */
export type FormDeed = (typeof formDeeds)[number]

export const formDeedWords: Readonly<Record<FormDeed, string>> = {
  saved: '様式を保存しました。調書の画面もダウンロードも、この様式になります。',
  undone: '前の変更を取り消しました。',
  default: '標準の様式に戻しました。',
}
