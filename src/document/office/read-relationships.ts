import type { OfficeParts } from './office-parts.ts'
import { xmlAttributes } from './xml/xml-attributes.ts'

/** What a part refers to: `kind` is the last word of the type's address, `part` the name of the part. */
export type Relationship = { readonly id: string; readonly kind: string; readonly part: string }

const resolve = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder === '' ? [] : folder.split('/')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** What the part of that name refers to; '' is the package itself: `readRelationships(parts, 'xl/workbook.xml')`. */
export const readRelationships = (parts: OfficeParts, name: string): readonly Relationship[] => {
  const cut = name.lastIndexOf('/')
  const folder = name.slice(0, Math.max(0, cut))
  const relationships: Relationship[] = []
  parts.scan(`${folder === '' ? '' : `${folder}/`}_rels/${name.slice(cut + 1)}.rels`, {
    onOpen: (tag, attributes) => {
      if (tag !== 'Relationship') return
      const values = xmlAttributes(attributes)
      const kind = values.get('Type')?.split('/').at(-1) ?? ''
      const part = values.get('TargetMode') === 'External' ? '' : resolve(folder, values.get('Target') ?? '')
      relationships.push({ id: values.get('Id') ?? '', kind, part })
    },
  })
  return relationships
}
