import { z } from 'zod'
import { dataSchema } from '../../sheet/data/data-schema.ts'
import { dataPropertyWords } from '../../view/message/data-property-word.ts'

/** The name under which the schema is published, relative to wherever the data lies. */
export const dataSchemaName = 'shirube-sheet-1.schema.json'

type Schema = z.core.JSONSchema.BaseSchema

/** Each property of a definition with what it means. */
const described = (definition: Schema, words: Readonly<Record<string, string>> = {}): Schema => ({
  ...definition,
  properties: Object.fromEntries(
    Object.entries(definition.properties ?? {}).map(([name, property]) => {
      const description = words[name]
      return [name, description && typeof property === 'object' ? { ...property, description } : property]
    }),
  ),
})

/** The JSON Schema of `shirube-sheet/1`, made from the schema that also reads the files back. */
export const dataJsonSchema = (): Schema => {
  const {
    $schema,
    $defs = {},
    ...schema
  } = z.toJSONSchema(dataSchema, {
    io: 'input',
    // Our types cannot be written to; in a schema that word speaks of what a server sets.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
    },
  })
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = dataPropertyWords
  return {
    ...schema,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: dataSchemaName,
    title: 'しるべ 重点目標のデータ（shirube-sheet/1）',
    $defs: Object.fromEntries(Object.entries($defs).map(([name, each]) => [name, described(each, words[name])])),
  }
}
