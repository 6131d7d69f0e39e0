import type { SourceBlock, SourcePage, SourcePicture, SourceView } from '../../view/desk/show-source.ts'
import { RevisedWords } from './revised-words.tsx'

const Picture = ({ picture, name }: { readonly picture: SourcePicture; readonly name: string }) => {
  if (picture.size === null) return <img src={picture.address} alt={name} className="source-picture" />
  const [width, height] = picture.size
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="source-picture" role="img" aria-label={name}>
      <rect width={width} height={height} className="source-paper" />
      <image href={picture.address} width={width} height={height} />
      {picture.spots.map((spot) => (
        <rect
          key={spot.anchor}
          id={spot.anchor}
          data-spot=""
          x={spot.left}
          y={spot.top}
          width={spot.width}
          height={spot.height}
          className="source-spot"
        />
      ))}
    </svg>
  )
}

const spotOf = (anchor: string | null) => (anchor === null ? {} : { id: anchor, 'data-spot': '' })

const Block = ({ block, name }: { readonly block: SourceBlock; readonly name: string }) =>
  block.kind === 'line' ? (
    <p className="source-line" {...spotOf(block.anchor)}>
      <RevisedWords pieces={block.pieces} />
    </p>
  ) : (
    <table className="source-table">
      <caption className="sr-only">元の資料の表 {name}</caption>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.key}>
            {row.cells.map((cell) => (
              <td key={cell.key} colSpan={cell.columnSpan} rowSpan={cell.rowSpan} {...spotOf(cell.anchor)}>
                <RevisedWords pieces={cell.pieces} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )

const Blocks = ({ page }: { readonly page: SourcePage }) => (
  <>
    {page.blocks.map((block) => (
      <Block key={block.key} block={block} name={page.name} />
    ))}
    {page.leftOutRows > 0 && <p className="text-soft">このあと {page.leftOutRows}行は、長いため表示していません。</p>}
  </>
)

const Page = ({ page }: { readonly page: SourcePage }) => (
  <section className="source-page" aria-label={page.name || '資料の中身'}>
    {page.name !== '' && <h3 className="text-std-16B-170">{page.name}</h3>}
    {page.picture === null ? (
      <Blocks page={page} />
    ) : (
      <>
        <Picture
          picture={page.picture}
          name={`${page.name || '1ページ'}の画像。中の文字は下の「文字で見る」にあります。`}
        />
        <details className="text-dns-14N-130">
          <summary className="min-h-6">文字で見る</summary>
          <Blocks page={page} />
        </details>
      </>
    )}
  </section>
)

/** A received file as it is: pictures of its pages, or its tables and lines. */
export const SourcePane = ({ source }: { readonly source: SourceView }) => (
  <>
    {source.pages.map((page) => (
      <Page key={page.number} page={page} />
    ))}
  </>
)
