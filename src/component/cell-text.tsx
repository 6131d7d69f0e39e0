import { showLines } from '../view/show-lines.ts'

/** A cell's words, line by line as the author broke them; marks hang. */
export const CellText = ({ text }: { readonly text: string }) =>
  showLines(text).map(({ key, mark, words }) =>
    mark === '' ? (
      <span key={key} className="block">
        {words}
      </span>
    ) : (
      <span key={key} className="hang">
        <span>{mark}</span>
        <span>{words}</span>
      </span>
    ),
  )
