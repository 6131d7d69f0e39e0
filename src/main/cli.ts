import { parseArgs } from 'node:util'
import { type ExitCode, exitCode } from './exit-code.ts'
import { generalHelp, usageOf } from './usage.ts'
import type { Verb, VerbInput } from './verb.ts'
import { verbs } from './verb-list.ts'

const sayUsage = (reason: string, verb?: Verb): ExitCode => {
  console.error(`${reason}\n${verb ? usageOf(verb) : generalHelp(verbs)}`)
  return exitCode.usage
}

const readWords = (verb: Verb, words: readonly string[]): VerbInput | string => {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...verb.options, help: { type: 'boolean' } },
      allowPositionals: true,
    })
    return { files: positionals, options: values as VerbInput['options'] }
  } catch (error) {
    // parseArgs says which option it does not know
    return error instanceof Error ? error.message : String(error)
  }
}

const runVerb = async (verb: Verb, words: readonly string[]): Promise<ExitCode> => {
  const input = readWords(verb, words)
  if (typeof input === 'string') return sayUsage(`わからない指定があります: ${input}`, verb)
  if (input.options.help) {
    console.log(usageOf(verb))
    return exitCode.fine
  }
  const { least, most } = verb.files
  if (input.files.length < least) return sayUsage('ファイルを指定してください。', verb)
  if (input.files.length > most) return sayUsage(`余分な語があります: ${input.files.slice(most).join(' ')}`, verb)
  return (await verb.load()).run(input)
}

const main = async ([name, ...words]: readonly string[]): Promise<ExitCode> => {
  if (name === undefined) return sayUsage('何をするかを指定してください。')
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(generalHelp(verbs))
    return exitCode.fine
  }
  const verb = verbs.find((each) => each.name === name)
  return verb ? runVerb(verb, words) : sayUsage(`「${name}」という使い方はありません。`)
}

// A reader that has had enough (`shirube read … | head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCode.fine)
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error('しるべの中で思わぬことが起きました。次の内容を添えて開発元に知らせてください。')
  console.error(process.env.SHIRUBE_DEBUG ? error : error instanceof Error ? error.message : String(error))
  process.exitCode = exitCode.fault
}
