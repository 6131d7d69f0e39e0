import { z } from 'zod'
import { officialFormSchema } from '../sheet/official-form-schema.ts'

/** The JSON Schema of a form's JSON (`shirube-form/1`), for editors and other programs. */
export const officialFormJsonSchema = (): unknown => z.toJSONSchema(officialFormSchema, { io: 'input' })
