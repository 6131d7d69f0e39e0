import { foldWidth } from '../base/text.ts'

/** A sign with what it means, in a list of such: 「◎：計画以上」, 「Ａ…達成」, 「○ 80％以上」. */
const meaning =
  /(?:^|[\s、,;／/（(：:])(?:[◎○〇●△▲×☆★]|[SA-E](?![A-Za-z0-9]))\s*(?:[:=…‥・―-]|は|\s?[0-9０-９]|[^\s、。◎○△×]{2,12}(?=\s|$|、))/gu

/** Whether words explain the signs of a scale, and grade nothing: 「評価：Ａ…達成　Ｂ…おおむね達成」. */
export const isLegend = (text: string): boolean => (foldWidth(text).match(meaning)?.length ?? 0) >= 2
