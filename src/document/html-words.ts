/** Elements that begin and end a line of their own. */
export const blockElements: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

/** Elements within a line. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b big br cite code col colgroup del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup td th time tt u var wbr'.split(
    ' ',
  ),
)

/** Elements whose content is not printed. */
export const silentElements: ReadonlySet<string> = new Set('script style title head noscript template rt rp'.split(' '))
