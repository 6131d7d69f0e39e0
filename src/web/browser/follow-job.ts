// A page on which a job is followed: twice a second its words and bar are told anew, and when it has come to its end the
// part of the page that shows it is taken over from the server. Without this script the page asks for itself anew.

type Progress = {
  readonly isRunning: boolean
  readonly done: number
  readonly all: number | null
  readonly words: string
}

const find = <Found extends Element>(selector: string, from: ParentNode = document): Found | null =>
  from.querySelector<Found>(selector)

const show = (element: Element, { done, all, words }: Progress): void => {
  const said = find('[data-follow-words]', element)
  if (said && said.textContent !== words) said.textContent = words
  const bar = find<HTMLProgressElement>('progress', element)
  if (!bar || all === null) return
  bar.max = all
  bar.value = done
}

/** Takes over the part that shows jobs; whoever was in it with the keyboard stays there. */
const takeOver = async (words: string): Promise<void> => {
  const answer = await fetch(location.href)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const part = find<HTMLElement>('[data-follow-part]')
  const now = find<HTMLElement>('[data-follow-part]', page)
  if (!part || !now) return
  const wasIn = part.contains(document.activeElement)
  const taken = document.importNode(now, true)
  part.replaceWith(taken)
  if (wasIn) taken.focus()
  const said = find('#job-said')
  if (said) said.textContent = words
}

const followOnce = async (): Promise<boolean> => {
  const followed = [...document.querySelectorAll<HTMLElement>('[data-follow]')]
  for (const element of followed) {
    const now: Progress | null = await fetch(element.dataset.follow ?? '')
      .then((answer) => answer.json())
      .catch(() => null)
    if (now?.isRunning) show(element, now)
    else if (now) await takeOver(now.words)
  }
  return followed.length > 0
}

const follow = async (): Promise<void> => {
  for (;;) {
    await new Promise((go) => setTimeout(go, 500))
    if (!(await followOnce())) return
  }
}

void follow()
