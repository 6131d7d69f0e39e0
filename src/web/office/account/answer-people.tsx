import type { Context } from 'hono'
import { isOver } from '../../../account/session-limit.ts'
import type { Result } from '../../../base/result.ts'
import { PeoplePage } from '../../../component/account/people-page.tsx'
import { LinkPage, PersonPage } from '../../../component/account/person-page.tsx'
import type { Site } from '../../../component/page.tsx'
import type { Role } from '../../../sheet/role.ts'
import { findPeople } from '../../../store/account/find-people.ts'
import { findSessions } from '../../../store/account/find-sessions.ts'
import { findDepartments } from '../../../store/city/find-departments.ts'
import { invitationAddress, peopleAddress, personAddress } from '../../../view/account/account-address.ts'
import { showPerson, showRoleChoices } from '../../../view/account/show-people.ts'
import { showSession } from '../../../view/account/show-session.ts'
import { changeRoles, closePerson } from '../../../workflow/account/change-person.ts'
import { endSession } from '../../../workflow/account/end-session.ts'
import { invitePerson } from '../../../workflow/account/invite-person.ts'
import { makeLink } from '../../../workflow/account/make-link.ts'
import { type AccountProblem, type AnyAccountRefusal, accountProblem } from '../../account-problem.ts'
import { answerPage } from '../../answer-page.tsx'
import { publicOrigin } from '../../public-origin.ts'
import type { OfficeParts } from '../office-parts.ts'
import { accountSite, notUnderstood } from './account-site.ts'
import { readLinkForm, readNamed, readPersonVersion, readRoles, readSession } from './read-account-form.ts'

const peopleSite = async (parts: OfficeParts): Promise<Site> => ({ ...(await accountSite(parts)), place: 'people' })
const crumb = { label: '利用者', address: peopleAddress }

type Typed = { readonly name: string; readonly mail: string; readonly roles: readonly Role[] }
const nothingTyped: Typed = { name: '', mail: '', roles: [] }

/** Answers with the people of the city, and the form of the invitation as it was typed. */
export const answerPeople = async (
  c: Context,
  parts: OfficeParts,
  { typed, problem }: { typed: Typed; problem: AccountProblem | null } = { typed: nothingTyped, problem: null },
): Promise<Response> => {
  const { db, code } = parts
  const departments = await findDepartments(db, code)
  const people = (await findPeople(db, code)).map((person) => showPerson(person, departments))
  return answerPage(
    c,
    { site: await peopleSite(parts), title: '利用者', crumbs: [], status: problem?.status ?? 200 },
    <PeoplePage
      people={people}
      typed={{ ...typed, roles: showRoleChoices(typed.roles, departments) }}
      refusal={problem?.words ?? null}
    />,
  )
}

const answerLink = async (
  c: Context,
  parts: OfficeParts,
  { name, token }: { readonly name: string; readonly token: string },
): Promise<Response> =>
  answerPage(
    c,
    { site: await peopleSite(parts), title: '渡すリンク', crumbs: [crumb, { label: name, address: null }] },
    <LinkPage name={name} link={publicOrigin(c) + invitationAddress(token)} back={peopleAddress} />,
  )

/** Invites somebody; shows the link to hand them, this once. */
export const answerInvited = async (c: Context, parts: OfficeParts): Promise<Response> => {
  const body = await c.req.parseBody({ all: true })
  const named = readNamed(body)
  const roles = readRoles(body)
  if (named === null || roles === null) return notUnderstood(c, parts)
  const typed = { ...named, roles }
  const result = await invitePerson(parts.workplace, parts.actor, typed)
  return result.ok
    ? answerLink(c, parts, { name: named.name, token: result.value.token })
    : answerPeople(c, parts, { typed, problem: accountProblem(result.refusal) })
}

const doneWords = new Map([
  ['roles', '役割を変えました。'],
  ['session', 'サインインを終わらせました。'],
  ['closed', '利用を終えました。'],
])

/** Answers with one person; with a refusal where one was given. */
export const answerPerson = async (
  c: Context,
  parts: OfficeParts,
  personId: string,
  problem: AccountProblem | null = null,
): Promise<Response> => {
  const { db, code, workplace } = parts
  const [person] = await findPeople(db, code, { id: personId })
  if (!person)
    return answerPeople(c, parts, { typed: nothingTyped, problem: accountProblem({ kind: 'person-not-found' }) })
  const departments = await findDepartments(db, code)
  const sessions = (await findSessions(db, code, { personId })).filter((one) => !isOver(one, workplace.now()))
  return answerPage(
    c,
    {
      site: await peopleSite(parts),
      title: person.name,
      crumbs: [crumb, { label: person.name, address: null }],
      status: problem?.status ?? 200,
    },
    <PersonPage
      person={showPerson(person, departments)}
      roles={showRoleChoices(person.roles, departments)}
      sessions={sessions.map((one) => showSession(one, null))}
      refusal={problem?.words ?? null}
      status={doneWords.get(c.req.query('done') ?? '') ?? null}
    />,
  )
}

type Doing = (parts: OfficeParts, personId: string, body: unknown) => Promise<Result<unknown, AnyAccountRefusal>> | null

const doings = {
  roles: ({ workplace, actor }, personId, body) => {
    const version = readPersonVersion(body)
    const roles = readRoles(body)
    return version === null || roles === null ? null : changeRoles(workplace, actor, { personId, version, roles })
  },
  close: ({ workplace, actor }, personId, body) => {
    const version = readPersonVersion(body)
    return version === null ? null : closePerson(workplace, actor, { personId, version })
  },
  sessions: ({ workplace, actor }, _personId, body) => {
    const sessionId = readSession(body)
    return sessionId === null ? null : endSession(workplace, actor, { sessionId, anybodys: true })
  },
} as const satisfies Readonly<Record<string, Doing>>

const doneOf = { roles: 'roles', close: 'closed', sessions: 'session' } as const

/** Changes something about a person, and leads back to their page. */
export const answerPersonDeed = async (
  c: Context,
  parts: OfficeParts,
  { personId, deed }: { readonly personId: string; readonly deed: keyof typeof doings },
): Promise<Response> => {
  const result = await doings[deed](parts, personId, await c.req.parseBody({ all: true }))
  if (result === null) return notUnderstood(c, parts)
  return result.ok
    ? c.redirect(`${personAddress(personId)}?done=${doneOf[deed]}`, 303)
    : answerPerson(c, parts, personId, accountProblem(result.refusal))
}

/** Makes a new one-time link for somebody; shows it, this once. */
export const answerLinkMade = async (c: Context, parts: OfficeParts, personId: string): Promise<Response> => {
  const form = readLinkForm(await c.req.parseBody())
  if (form === null) return notUnderstood(c, parts)
  const result = await makeLink(parts.workplace, parts.actor, { personId, ...form })
  if (!result.ok) return answerPerson(c, parts, personId, accountProblem(result.refusal))
  const [person] = await findPeople(parts.db, parts.code, { id: personId })
  return answerLink(c, parts, { name: person?.name ?? '', token: result.value.token })
}
