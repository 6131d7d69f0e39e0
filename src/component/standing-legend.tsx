import { standings } from '../sheet/measure.ts'
import { standingLabels } from '../view/message/standing-label.ts'
import { standingMeanings } from '../view/message/standing-meaning.ts'
import { MarkedWord } from './marked-word.tsx'

/** What the words, bars and figures over a sheet mean, and how they were computed; opened on demand. */
export const StandingLegend = () => (
  <details className="not-on-paper text-dns-14N-130">
    <summary className="py-1">達成・順調などの言葉と棒の見方</summary>
    <div className="mt-2 max-w-[60em] space-y-3 bg-paper p-4">
      <p>
        部局の文章から、目標と実績の数を読み取って計算したものです。部局が自ら付けた自己評価とは別のもので、元の文章は変えていません。
      </p>
      <dl className="grid gap-x-4 gap-y-1 md:grid-cols-[8rem_1fr]">
        {standings.map((standing) => (
          <div key={standing} className="contents">
            <dt>
              <MarkedWord mark={standingLabels[standing]} />
            </dt>
            <dd>{standingMeanings[standing]}</dd>
          </div>
        ))}
      </dl>
      <ul className="list-disc space-y-1 pl-6">
        <li>
          棒：左の端が始め（0。目標に「今の値→目標の値」とあれば今の値）、縦の線が目標、丸がその日の見込みです。目標を超えた分は線の右へ伸びます。
        </li>
        <li>達成率＝実績÷目標（少ないほどよい目標は、目標÷実績）。100 %を超えても、そのまま載せます。</li>
        <li>見込み＝年度の初めから期限まで、同じ速さで進むとした場合に、その日までに進んでいるはずの割合です。</li>
        <li>
          平均は、率を計算できた取組だけのものです。飛び抜けた一件が他を隠さないよう、1件ごとに100 %までとしています。
        </li>
        <li>予定の数（＋7回 予定 など）は、率に含めません。</li>
      </ul>
    </div>
  </details>
)
