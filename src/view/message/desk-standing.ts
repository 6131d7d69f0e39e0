import type { WordMark } from './word-mark.ts'

/** What is to be done about a received file or sheet, the most urgent first. */
export const deskStandings = [
  'unreadable',
  'undecided',
  'errors-open',
  'twice',
  'not-editable',
  'doubtful',
  'ready',
  'waiting',
  'imported',
  'repeated',
  'set-aside',
] as const
export type DeskStanding = (typeof deskStandings)[number]

export const deskStandingLabels: Readonly<Record<DeskStanding, WordMark>> = {
  unreadable: { word: '直して送り直す', shape: 'cross', tone: 'bad' },
  undecided: { word: '部局・年度・報告を選ぶ', shape: 'exclamation', tone: 'warn' },
  'errors-open': { word: '要対応の指摘に答える', shape: 'cross', tone: 'bad' },
  twice: { word: '同じ調書が二つ', shape: 'exclamation', tone: 'warn' },
  'not-editable': { word: '今は書き換えられない', shape: 'exclamation', tone: 'warn' },
  doubtful: { word: '指摘を見て取り込む', shape: 'exclamation', tone: 'warn' },
  ready: { word: '取り込めます', shape: 'check', tone: 'good' },
  waiting: { word: '読取り待ち', shape: 'ring', tone: 'quiet' },
  imported: { word: '取込み済み', shape: 'disc', tone: 'good' },
  repeated: { word: '取り込みません', shape: 'dash', tone: 'quiet' },
  'set-aside': { word: '不要', shape: 'dash', tone: 'quiet' },
}

export const deskGroups = ['problem', 'doubtful', 'ready', 'waiting', 'imported', 'aside'] as const
/** The groups in which a reception shows its files. */
export type DeskGroup = (typeof deskGroups)[number]

export const deskGroupOf: Readonly<Record<DeskStanding, DeskGroup>> = {
  unreadable: 'problem',
  undecided: 'problem',
  'errors-open': 'problem',
  twice: 'problem',
  'not-editable': 'problem',
  doubtful: 'doubtful',
  ready: 'ready',
  waiting: 'waiting',
  imported: 'imported',
  repeated: 'aside',
  'set-aside': 'aside',
}

export const deskGroupTexts: Readonly<Record<DeskGroup, { readonly title: string; readonly words: string }>> = {
  problem: {
    title: '確かめてから取り込むもの',
    words: 'このままでは取り込めません。開いて、足りないことや指摘に答えるか、直したファイルを送り直してください。',
  },
  doubtful: {
    title: '要確認の指摘があるもの',
    words: '取り込めますが、気になる点があります。開いて、元の資料と見比べてください。',
  },
  ready: { title: '取り込めるもの', words: '「まとめて取り込む」で一度に取り込みます。中身を先に見ることもできます。' },
  waiting: { title: '読取りを待っているもの', words: '順に読み取ります。このページを離れても続きます。' },
  imported: { title: '取り込んだもの', words: '取込みは、ここで取り消せます。' },
  aside: { title: '取り込まないもの', words: '「不要」にしたものと、ほかと中身が同じファイルです。' },
}
