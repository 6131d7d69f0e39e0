// The keys of a sheet's page for staff: J and K go to what is to be confirmed, C or Enter confirms, E corrects, U takes
// back, ? shows the keys. Every deed is one of the page's own forms: sent here without leaving the page, and what comes
// back is the page as it is now, of which the parts that changed are taken. Without this script the same forms work.

import { signInAddress } from '../../view/account/account-address.ts'

const storeKey = 'shirube-keys'

const find = <Found extends Element>(selector: string, from: ParentNode = document): Found | null =>
  from.querySelector<Found>(selector)

const keySwitch = find<HTMLInputElement>('#keys-on')
const said = find<HTMLElement>('#measure-said')

const say = (words: string): void => {
  if (said) said.textContent = words
}

const focused = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-measure]') ?? null

const goTo = (measure: HTMLElement): void => {
  measure.tabIndex = -1
  measure.focus({ preventScroll: true })
  measure.scrollIntoView({ block: 'center' })
}

/** The next or last one to be confirmed, from where the focus is; at the ends it goes on from the other. */
const move = (step: 1 | -1): void => {
  const here = focused()
  const all = [...document.querySelectorAll<HTMLElement>('[data-measure]')]
  const waiting = all.filter((measure) => measure === here || measure.dataset.measure === 'waiting')
  const others = waiting.filter((measure) => measure !== here)
  if (others.length === 0) say('確認を待っているものは、ほかにありません。')
  const at = here ? waiting.indexOf(here) : step === 1 ? -1 : waiting.length
  const next = waiting.at((at + step + waiting.length) % waiting.length)
  if (next && next !== here) goTo(next)
}

type Answered = { readonly done: boolean; readonly page: Document }

const post = async (form: HTMLFormElement): Promise<Answered> => {
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  const answer = await fetch(form.action, { method: 'POST', body })
  // The session is over: sign in, and come back.
  if (new URL(answer.url).pathname === signInAddress) location.assign(answer.url)
  return { done: answer.ok, page: new DOMParser().parseFromString(await answer.text(), 'text/html') }
}

const takeOver = (page: Document, id: string): void => {
  const now = page.getElementById(id)
  if (now) document.getElementById(id)?.replaceWith(document.importNode(now, true))
}

/** Takes over what a decision changes: the measure itself, the counts of its goal and of the sheet, and how many are confirmed. */
const showDone = (page: Document, id: string): void => {
  for (const { id: counts } of page.querySelectorAll('[data-counts]')) takeOver(page, counts)
  takeOver(page, id)
  const measure = document.getElementById(id)
  if (!measure) return
  measure.tabIndex = -1
  measure.focus({ preventScroll: true })
  const left = find<HTMLElement>('#confirmed')?.dataset.left ?? ''
  say(`${find('[data-origin-word]', measure)?.textContent ?? ''}。確認を待っている読みは、あと ${left} 件です。`)
}

const problemOf = (page: Document): string =>
  find('[role=alert]', page)?.textContent ?? find('h1', page)?.textContent ?? 'できませんでした。'

const send = async (form: HTMLFormElement): Promise<void> => {
  const id = form.closest('[data-measure]')?.id
  if (id === undefined || form.dataset.sending !== undefined) return
  form.dataset.sending = ''
  try {
    const { done, page } = await post(form)
    if (done) showDone(page, id)
    else say(problemOf(page))
  } catch {
    say('送れませんでした。通信を確かめて、もう一度押してください。')
  } finally {
    delete form.dataset.sending
  }
}

const deedOf = (measure: HTMLElement | null, name: string): HTMLElement | null =>
  measure && find<HTMLElement>(`[data-deed=${name}]`, measure)

const sendDeed = (name: 'confirm' | 'undo'): void => {
  const form = deedOf(focused(), name)
  if (form instanceof HTMLFormElement) void send(form)
  else if (focused()) say(name === 'confirm' ? 'これは確認するものではありません。' : '取り消すものがありません。')
}

const showKeys = (): void => {
  const keys = find<HTMLDetailsElement>('#keys')
  if (!keys) return
  keys.open = !keys.open
  if (keys.open) find<HTMLElement>('summary', keys)?.focus()
}

const deeds: Readonly<Record<string, () => void>> = {
  j: () => move(1),
  k: () => move(-1),
  c: () => sendDeed('confirm'),
  u: () => sendDeed('undo'),
  e: () => deedOf(focused(), 'correct')?.click(),
  '?': showKeys,
}

// Only while a line itself has the focus: elsewhere these keys scroll, and open what has the focus.
const deedsOfLine: Readonly<Record<string, () => void>> = {
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  Enter: () => sendDeed('confirm'),
}

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || (target.matches('input, textarea, select') && !target.matches('[type=checkbox]')))

const onKey = (event: KeyboardEvent): void => {
  // A key pressed while Japanese is being composed belongs to the input method (229 in older browsers).
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return
  if (isTyping(event) || event.defaultPrevented || keySwitch?.checked === false) return
  const onLine = event.target instanceof HTMLElement && event.target.dataset.measure !== undefined
  const deed = (onLine ? deedsOfLine[event.key] : undefined) ?? deeds[event.key.toLowerCase()]
  if (!deed) return
  event.preventDefault()
  deed()
}

const onSubmit = (event: SubmitEvent): void => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.matches('[data-measure] form[data-deed]')) return
  event.preventDefault()
  void send(form)
}

/** Whether single keys do something is the reader's choice, and kept. */
const keepSwitch = (): void => {
  if (!keySwitch) return
  keySwitch.checked = localStorage.getItem(storeKey) !== 'off'
  keySwitch.addEventListener('change', () => localStorage.setItem(storeKey, keySwitch.checked ? 'on' : 'off'))
}

for (const hidden of document.querySelectorAll<HTMLElement>('[data-with-script]')) hidden.hidden = false
keepSwitch()
document.addEventListener('keydown', onKey)
document.addEventListener('submit', onSubmit)
