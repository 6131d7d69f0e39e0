import { z } from 'zod'
import { officialFormSchema } from '../sheet/official-form-schema.ts'
import { formFieldWords } from './message/form-field.ts'

const words: ReadonlyMap<string, string> = new Map(Object.entries(formFieldWords))

// The schema's own way to a field, `properties columns items properties width`, without the words of JSON Schema.
const fieldOf = (path: readonly (string | number)[]): string =>
  path.filter((_, index) => path[index - 1] === 'properties').join('.')

/** The JSON Schema of a form's JSON (`shirube-form/1`), for editors and other programs; each field says what it is for. */
export const officialFormJsonSchema = (): unknown =>
  z.toJSONSchema(officialFormSchema, {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      const description = path.at(-2) === 'properties' ? words.get(fieldOf(path)) : undefined
      if (description !== undefined) jsonSchema.description = description
    },
  })
