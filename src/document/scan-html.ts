import { type Token, Tokenizer, TokenizerMode } from 'parse5'

export type HtmlEvents = {
  readonly onOpen: (name: string, attributes: ReadonlyMap<string, string>, line: number) => void
  readonly onClose: (name: string) => void
  readonly onWords: (words: string) => void
}

const modes: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
}

/**
 * Tells the tags and words of an HTML text in their order. No tree is built: sheets pasted from browsers leave
 * thousands of elements open, and a tree would search them all again at every paragraph.
 */
export const scanHtml = (html: string, { onOpen, onClose, onWords }: HtmlEvents): void => {
  const nothing = () => {}
  const words = ({ chars }: Token.CharacterToken) => onWords(chars)
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
      onCharacter: words,
      onNullCharacter: nothing,
      onWhitespaceCharacter: words,
      onStartTag: ({ tagName, attrs, location }) => {
        const mode = modes[tagName]
        if (mode !== undefined) tokenizer.state = mode
        onOpen(tagName, new Map(attrs.map(({ name, value }) => [name, value])), location?.startLine ?? 1)
      },
      onEndTag: ({ tagName }) => onClose(tagName),
    },
  )
  tokenizer.write(html, true)
}
