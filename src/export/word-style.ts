import type { FormView } from '../view/form-view.ts'

const fonts = { gothic: 'BIZ UDゴシック', mincho: 'BIZ UD明朝 Medium' } as const

const heading = (level: 1 | 2): string => `
<w:style w:type="paragraph" w:styleId="Heading${level}">
  <w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>
  <w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr>
</w:style>`

/**
 * The styles of a form as a Word document: one font for all letters, Japanese throughout, no gap put between 「10」 and 「回」,
 * lines broken by the Japanese rules.
 */
export const wordStyles = ({ font: { family, size } }: Pick<FormView, 'font'>): string => {
  const name = fonts[family]
  const halfPoints = Math.round(size * 2)
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults>
  <w:rPrDefault><w:rPr>
    <w:rFonts w:hint="eastAsia" w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:cs="${name}"/>
    <w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>
    <w:lang w:val="ja-JP" w:eastAsia="ja-JP" w:bidi="ar-SA"/>
  </w:rPr></w:rPrDefault>
  <w:pPrDefault><w:pPr>
    <w:kinsoku/><w:wordWrap/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>
    <w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>
  </w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>
  <w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr>
</w:style>${heading(1)}${heading(2)}
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>
  <w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>
</w:style>
</w:styles>`
}
