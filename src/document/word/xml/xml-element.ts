/** An element of an XML part. Its names begin with the prefix of `namespaces.ts`, whatever prefix the file uses. */
export type XmlElement = {
  /** `w:tc` */
  readonly name: string
  /** `w:val` → `restart` */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string
