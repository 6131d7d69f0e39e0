import type { BookRefusal } from '../../sheet/book-refusal.ts'

const sentences: Readonly<Record<BookRefusal['kind'], string>> = {
  'no-sheets-to-bind': '冊子にする調書がありません。部局を1つ以上選んでください。',
  'sheets-not-ready': '選んだ調書の中に、今は冊子にできないものがあります。一覧を見て、もう一度選んでください。',
  'book-not-found': 'この冊子は見つかりません。冊子の一覧から選び直してください。',
  'book-under-way': 'この冊子は今作っています。終わるまでお待ちください。',
  'book-made': 'この冊子はもうできています。作り直すときは、新しい冊子を作ってください。',
}

/** Why something was not done about a book and what to do. */
export const bookRefusalMessage = (refusal: BookRefusal): string =>
  refusal.kind === 'sheets-not-ready' ? `${sentences[refusal.kind]}該当：${refusal.count}件` : sentences[refusal.kind]
