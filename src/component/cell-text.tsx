import type { Span } from '../base/place.ts'
import { cutAtSpans } from '../view/cut-at-spans.ts'
import { type CellLine, showLines } from '../view/show-lines.ts'

type CellTextProps = {
  readonly text: string
  /** Where numbers were read in it. */
  readonly spans?: readonly Span[]
}

const Words = ({ line, spans }: { readonly line: CellLine; readonly spans: readonly Span[] }) =>
  spans.length === 0
    ? line.words
    : cutAtSpans(line.words, line.start, spans).map(({ key, words, isRead }) =>
        isRead ? (
          <span key={key} className="read-words">
            {words}
          </span>
        ) : (
          words
        ),
      )

/** A cell's words, line by line as the author broke them; marks hang. What was read in them can be seen on demand. */
export const CellText = ({ text, spans = [] }: CellTextProps) =>
  showLines(text).map((line) =>
    line.mark === '' ? (
      <span key={line.key} className="block">
        <Words line={line} spans={spans} />
      </span>
    ) : (
      <span key={line.key} className="hang">
        <span>{line.mark}</span>
        <span>
          <Words line={line} spans={spans} />
        </span>
      </span>
    ),
  )
