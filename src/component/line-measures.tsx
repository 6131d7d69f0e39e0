import type { LineView } from '../view/show-line.ts'
import { MeasureLine } from './measure-line.tsx'

/** What is understood of a line, lightly under its words. */
export const LineMeasures = ({ line }: { readonly line: LineView }) =>
  line.measures.length > 0 && (
    <div className="line-measures">
      {line.isStale && <p className="text-warn">確認のあとに文が変わりました。読み直したものを見てください。</p>}
      {line.measures.map((measure) => (
        <MeasureLine key={measure.anchor} measure={measure} />
      ))}
    </div>
  )
