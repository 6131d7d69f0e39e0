import { expect, test } from 'vitest'
import { showProgress } from './show-progress.ts'

const written = (stream: { readonly isTTY?: boolean; readonly columns?: number }, isWanted: boolean): string => {
  let all = ''
  const progress = showProgress(
    {
      ...stream,
      write: (text: string | Uint8Array) => {
        all += text
        return true
      },
    },
    isWanted,
  )
  progress.begin(12, 100, '総務部.xlsx')
  progress.clear()
  return all
}

test.each([
  [
    'on a terminal as one line that is taken away again',
    { isTTY: true },
    false,
    '\r\u001b[K12/100 総務部.xlsx\r\u001b[K',
  ],
  [
    'on a narrow terminal without a second line',
    { isTTY: true, columns: 20 },
    false,
    '\r\u001b[K12/100 総務部\r\u001b[K',
  ],
  ['in a file as a line when it is asked for', {}, true, '12/100 総務部.xlsx\n'],
  ['in a file not at all otherwise', {}, false, ''],
])('how far a command has come stands %s', (_, stream, isWanted, text) => {
  expect(written(stream, isWanted)).toBe(text)
})
