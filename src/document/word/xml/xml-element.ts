/** An element of an XML part; names stand without their prefix, as files are free in it. */
export type XmlElement = {
  /** `tc` of `<w:tc>` */
  readonly name: string
  /** As they stand in the tag: most are never asked for. */
  readonly attributes: string
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string
