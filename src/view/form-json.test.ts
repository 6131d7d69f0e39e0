import { expect, test } from 'vitest'
import { aForm, aFormWithGradeBelow, anUprightForm } from '../../test/builder/a-form.ts'
import { defaultOfficialForm } from '../sheet/official-form.ts'
import { formJson } from './form-json.ts'
import { officialFormJsonSchema } from './official-form-json-schema.ts'

test.each([
  ['the default form', defaultOfficialForm],
  ['an upright form', anUprightForm],
  ['a form with notes', aFormWithGradeBelow],
  ['a form with brackets and blanks in its words', aForm({ notes: ['[ 注 ]', 'a  b \n  c', `${'長'.repeat(70)} ]`] })],
])('%s is the same in the JSON that people edit', (_, form) => {
  expect(JSON.parse(formJson(form))).toEqual(form)
})

test('short lists stand on one line', () => {
  expect(formJson(defaultOfficialForm)).toContain('"phases": ["midyear", "final"],\n')
})

test('the schema says what each field is for, what must be there, and what may be left out', () => {
  const schema = officialFormJsonSchema()
  expect(schema).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['format', 'name', 'titles', 'columns'],
    properties: {
      yearLine: { description: expect.stringContaining('{year}'), default: '【{year}重点目標】' },
      columns: {
        items: {
          required: ['key', 'heading', 'width'],
          properties: { width: { exclusiveMinimum: 0, description: expect.stringContaining('幅') } },
        },
      },
      paper: { properties: { orientation: { enum: ['portrait', 'landscape'] } } },
    },
  })
})
