import { done, type Result, refuse } from '../../base/result.ts'
import type { AccountRefusal } from '../../sheet/account-refusal.ts'
import type { Refusal } from '../../sheet/refusal.ts'
import { isOfDepartment, type Role, roleKinds } from '../../sheet/role.ts'
import { findPeople } from '../../store/account/find-people.ts'
import { findDepartments } from '../../store/city/find-departments.ts'
import { showPerson } from '../../view/account/show-people.ts'
import { accountRefusalMessage } from '../../view/message/account-refusal.ts'
import { closePerson } from '../../workflow/account/change-person.ts'
import { invitePerson } from '../../workflow/account/invite-person.ts'
import { makeLink } from '../../workflow/account/make-link.ts'
import type { Workplace } from '../../workflow/workplace.ts'
import { type Config, readConfig } from '../config.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { linkOf } from '../link-of.ts'
import { codeOfOnlyCity, commandLine, openCityStore, workplaceOf } from '../open-city.ts'
import type { VerbInput } from '../verb.ts'

type Options = VerbInput['options']
type Said = Result<readonly string[], AccountRefusal | Refusal>

const textOf = (option: string | boolean | undefined): string => (typeof option === 'string' ? option : '')

const rolesOf = async (
  { store, city }: Workplace,
  options: Options,
): Promise<Result<readonly Role[], AccountRefusal>> => {
  const kind = roleKinds.find((known) => known === options.role)
  if (!kind) return refuse({ kind: 'role-missing' })
  const named = (await findDepartments(store.db, city)).filter(({ name }) => name === options.department)
  const departmentIds = isOfDepartment(kind) ? named.map(({ id }) => id) : []
  return done([{ kind, departmentIds, sections: [] }])
}

const personOf = async ({ store, city }: Workplace, options: Options) => {
  const [person] = await findPeople(store.db, city, { mail: textOf(options.mail) })
  return person ?? null
}

const deeds: Readonly<Record<string, (workplace: Workplace, options: Options, config: Config) => Promise<Said>>> = {
  invite: async (workplace, options, config) => {
    const roles = await rolesOf(workplace, options)
    if (!roles.ok) return roles
    const named = { name: textOf(options.name), mail: textOf(options.mail), roles: roles.value }
    const invited = await invitePerson(workplace, commandLine, named)
    return invited.ok ? done([linkOf(config, invited.value.token)]) : invited
  },
  list: async ({ store, city }) => {
    const departments = await findDepartments(store.db, city)
    const people = (await findPeople(store.db, city)).map((person) => showPerson(person, departments))
    return done(
      people.map(({ name, mail, roles, stateWords }) => [name, mail, roles.join('・'), stateWords].join('\t')),
    )
  },
  close: async (workplace, options) => {
    const person = await personOf(workplace, options)
    if (!person) return refuse({ kind: 'person-not-found' })
    const closed = await closePerson(workplace, commandLine, { personId: person.id, version: person.version })
    return closed.ok ? done([`${person.name}さんの利用を終えました。`]) : closed
  },
  reset: async (workplace, options, config) => {
    const person = await personOf(workplace, options)
    if (!person) return refuse({ kind: 'person-not-found' })
    const made = await makeLink(workplace, commandLine, { personId: person.id, codeToo: options.code === true })
    return made.ok ? done([linkOf(config, made.value.token)]) : made
  },
}

/** `shirube user invite|list|close|reset`: the people of the city; links are printed once and kept nowhere. */
export const run = async ({ files: [word = ''], options }: VerbInput): Promise<ExitCode> => {
  const deed = Object.hasOwn(deeds, word) ? deeds[word] : undefined
  if (!deed) {
    console.error('invite、list、close、reset のどれかを指定してください。')
    return exitCode.usage
  }
  const config = readConfig(process.env, '.data/city')
  const store = await openCityStore(config)
  try {
    const city = await codeOfOnlyCity(store)
    const said: Said = city ? await deed(workplaceOf(store, city), options, config) : refuse({ kind: 'city-not-found' })
    if (!said.ok) {
      console.error(accountRefusalMessage(said.refusal))
      return exitCode.refused
    }
    for (const line of said.value) console.log(line)
    return exitCode.fine
  } finally {
    await store.close()
  }
}
