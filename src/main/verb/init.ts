import { refusalMessage } from '../../view/message/refusal-message.ts'
import { inviteFirstAdministrator } from '../../workflow/account/invite-person.ts'
import { createCity } from '../../workflow/create-city.ts'
import { readConfig } from '../config.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { linkOf } from '../link-of.ts'
import { codeOfOnlyCity, commandLine, openCityStore, unnamedCityCode, workplaceOf } from '../open-city.ts'
import type { VerbInput } from '../verb.ts'

const textOf = (option: string | boolean | undefined): string | null => (typeof option === 'string' ? option : null)

/** `shirube init [--name NAME] [--code CODE] [--licence TERMS]`: a new city, with a link for its first administrator. */
export const run = async ({ options }: VerbInput): Promise<ExitCode> => {
  const config = readConfig(process.env, '.data/city')
  const store = await openCityStore(config)
  try {
    const name = textOf(options.name)
    const licence = textOf(options.licence)
    const existing = await codeOfOnlyCity(store)
    const created = existing
      ? { ok: false as const, refusal: { kind: 'city-exists' as const } }
      : await createCity(workplaceOf(store, textOf(options.code) ?? unnamedCityCode), commandLine, { name, licence })
    if (!created.ok) {
      console.error(refusalMessage(created.refusal))
      return exitCode.refused
    }
    const invited = await inviteFirstAdministrator(workplaceOf(store, created.value.city), commandLine)
    if (!invited.ok) throw new Error(`the first administrator was refused: ${invited.refusal.kind}`)
    console.log(`${name ?? '名前のない市'}を作りました（コード ${created.value.city}）: ${config.storeAddress}`)
    console.log('最初の管理者の設定：shirube serve を動かして、次のリンクを開いてください（一度だけ、14日のうち）。')
    console.log(linkOf(config, invited.value.token))
    return exitCode.fine
  } finally {
    await store.close()
  }
}
