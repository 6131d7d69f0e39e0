// The receiving desk with script: files are dropped anywhere on the page, the reading is followed, each thing done keeps the
// page where it is, a cell and its place in the source light up together, J and K walk the open findings. Every deed is one
// of the page's own forms or links: without this script the same forms work.

const storeKey = 'shirube-keys'

const find = <Found extends Element>(selector: string, from: ParentNode = document): Found | null =>
  from.querySelector<Found>(selector)
const findAll = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]

const say = (words: string): void => {
  const said = find('#desk-said')
  if (said) said.textContent = words
}

/** Shows what only works with script, and keeps the reader's choice about single keys. */
const begin = (): void => {
  for (const hidden of findAll('[data-with-script]')) hidden.hidden = false
  const keys = find<HTMLInputElement>('#keys-on')
  if (keys) keys.checked = localStorage.getItem(storeKey) !== 'off'
}

const focusOn = (element: HTMLElement | null): void => {
  if (!element) return
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'nearest' })
}

// --- The page as it is now, taken over without leaving it

const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** Takes over a part of a page asked for anew; what was scrolled and chosen stays. */
const takeOver = (page: Document, selector: string): void => {
  const now = find(selector, page)
  const old = find(selector)
  if (!now || !old) return
  const scrolled = find('.pane-source')?.scrollTop ?? 0
  const chosen = find('.pane-switch:checked')?.id
  const isZoomed = find('.zoom-switch:checked') !== null
  old.replaceWith(document.importNode(now, true))
  const pane = find('.pane-source')
  const zoom = find<HTMLInputElement>('.zoom-switch')
  if (zoom) zoom.checked = isZoomed
  if (pane) pane.scrollTop = scrolled
  const radio = chosen === undefined ? null : document.getElementById(chosen)
  if (radio instanceof HTMLInputElement) radio.checked = true
  begin()
}

const send = async (form: HTMLFormElement): Promise<void> => {
  if (form.dataset.sending !== undefined) return
  form.dataset.sending = ''
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  try {
    const answer = await fetch(form.action, { method: 'POST', body })
    if (answer.redirected && new URL(answer.url).pathname !== location.pathname) return location.assign(answer.url)
    takeOver(pageOf(await answer.text()), 'main')
    const said = find<HTMLElement>('[role=alert]#said')
    focusOn(said ?? document.getElementById(form.dataset.back ?? '') ?? find<HTMLElement>('main'))
    follow()
  } catch {
    form.submit()
  }
}

const openCell = async (link: HTMLAnchorElement): Promise<void> => {
  const answer = await fetch(link.href)
  takeOver(pageOf(await answer.text()), 'main')
  focusOn(find<HTMLElement>('textarea[name=text]', document.getElementById(link.hash.slice(1)) ?? document))
}

// --- Files

type Dropped = readonly [path: string, file: File]

const filesIn = async (entry: FileSystemEntry, folder: string): Promise<readonly Dropped[]> => {
  const path = folder + entry.name
  if (entry instanceof FileSystemFileEntry)
    return [[path, await new Promise<File>((done, failed) => entry.file(done, failed))]]
  if (!(entry instanceof FileSystemDirectoryEntry)) return []
  const reader = entry.createReader()
  const found: Dropped[] = []
  // A reader gives a hundred entries at a time, and none when it has given all.
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed))
    if (some.length === 0) return found
    for (const one of some) found.push(...(await filesIn(one, `${path}/`)))
  }
}

const filesOf = async ({ items, files }: DataTransfer): Promise<readonly Dropped[]> => {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...files].map((file) => [file.name, file])
  return (await Promise.all(entries.map((entry) => filesIn(entry, '')))).flat()
}

const upload = (form: HTMLFormElement, files: readonly Dropped[]): void => {
  const area = find<HTMLElement>('[data-upload]', form)
  const said = find('[data-upload-said]', form)
  const bar = find<HTMLProgressElement>('progress', form)
  if (!area || !said || !bar) return
  area.hidden = false
  said.textContent = `${files.length}件を送っています。`
  const body = new FormData()
  for (const [path, file] of files) body.append('files', file, path)
  const request = new XMLHttpRequest()
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    bar.max = total
    bar.value = loaded
  })
  request.addEventListener('load', () => {
    if (new URL(request.responseURL).pathname !== location.pathname) return location.assign(request.responseURL)
    takeOver(pageOf(request.responseText), 'main')
    focusOn(find<HTMLElement>('#said'))
  })
  request.addEventListener('error', () => {
    said.textContent = '送れませんでした。通信を確かめて、もう一度送ってください。'
    bar.removeAttribute('value')
  })
  request.open('POST', form.action)
  request.send(body)
}

const chosenIn = (form: HTMLFormElement): readonly Dropped[] =>
  [...form.querySelectorAll<HTMLInputElement>('input[type=file]')].flatMap(({ files }) =>
    [...(files ?? [])].map((file): Dropped => [file.webkitRelativePath || file.name, file]),
  )

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

const onDrag = (event: DragEvent): void => {
  const form = find<HTMLFormElement>('[data-drop]')
  if (!form || !holdsFiles(event)) return
  event.preventDefault()
  form.classList.toggle('is-over', event.type === 'dragover')
  if (event.type !== 'drop' || !event.dataTransfer) return
  void filesOf(event.dataTransfer).then((files) => upload(form, files))
}

// --- Reading

type Progress = { readonly isRunning: boolean; readonly done: number; readonly all: number; readonly words: string }

const showProgress = async (now: Progress): Promise<void> => {
  const bar = find<HTMLProgressElement>('#reading progress')
  const words = find('[data-reading-words]')
  const isNew = bar?.value !== now.done
  if (words) words.textContent = now.words
  if (bar) bar.value = now.done
  const isBusy = find('#reception-now')?.contains(document.activeElement) ?? false
  if (now.isRunning && (!isNew || isBusy)) return
  const page = pageOf(await (await fetch(location.href)).text())
  // Where somebody is at work in the list, it is left to them until all is read.
  takeOver(page, now.isRunning ? '#reception-now' : 'main')
  const said = find('#reading-said')
  if (!now.isRunning && said) said.textContent = `${now.words} ${find('#import + p')?.textContent ?? ''}`
}

let isFollowing = false

/** Asks twice a second how far the reading is, until it has come to its end. */
const follow = async (): Promise<void> => {
  if (isFollowing) return
  isFollowing = true
  for (;;) {
    const article = find<HTMLElement>('[data-reception=running]')
    if (!article) break
    await new Promise((go) => setTimeout(go, 500))
    const now: Progress | null = await fetch(article.dataset.progress ?? '')
      .then((answer) => answer.json())
      .catch(() => null)
    if (now) await showProgress(now)
  }
  isFollowing = false
}

// --- A cell and its place in the source

const lit = 'is-lit'

const light = (elements: readonly Element[]): void => {
  for (const other of findAll(`.${lit}`)) if (!elements.includes(other)) other.classList.remove(lit)
  for (const element of elements) element.classList.add(lit)
}

/** Moves the source, and not the page, so that a place is seen. */
const showInPane = (spot: Element): void => {
  const pane = find<HTMLElement>('.pane-source')
  if (!pane || getComputedStyle(pane).overflowY === 'visible') return
  const [inner, outer] = [spot.getBoundingClientRect(), pane.getBoundingClientRect()]
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    pane.scrollTop += inner.top - outer.top - Math.max(0, outer.height - inner.height) / 3
  if (inner.left < outer.left || inner.right > outer.right) pane.scrollLeft += inner.left - outer.left - 16
}

const onPoint = ({ target }: Event): void => {
  if (!(target instanceof Element)) return
  const cell = target.closest<HTMLElement>('[data-source]')
  const spot = target.closest('[data-spot]')
  if (cell) {
    const own = document.getElementById(cell.dataset.source ?? '')
    light(own ? [cell, own] : [cell])
    if (own) showInPane(own)
  } else if (spot) light([spot, ...findAll(`[data-source="${CSS.escape(spot.id)}"]`)])
}

const onClick = (event: MouseEvent): void => {
  const { target } = event
  if (!(target instanceof Element)) return
  const edit = target.closest<HTMLAnchorElement>('a[data-edit]')
  if (edit && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault()
    return void openCell(edit)
  }
  const spot = target.closest('[data-spot]')
  const cell = spot && find<HTMLElement>(`[data-source="${CSS.escape(spot.id)}"]`)
  if (cell) {
    find<HTMLInputElement>('#show-sheet')?.click()
    focusOn(cell)
    cell.scrollIntoView({ block: 'center' })
  }
  const toSource = target.closest('a[data-to-source]')
  if (toSource) find<HTMLInputElement>('#show-source')?.click()
}

// --- Keys

const move = (step: 1 | -1): void => {
  const all = findAll('[data-finding]')
  const here = all.indexOf(document.activeElement?.closest<HTMLElement>('[data-finding]') ?? document.body)
  const isOpen = ({ dataset }: HTMLElement): boolean => dataset.finding === 'open'
  const next = step === 1 ? all.slice(here + 1).find(isOpen) : all.slice(0, Math.max(here, 0)).findLast(isOpen)
  if (next) {
    find<HTMLInputElement>('#show-sheet')?.click()
    focusOn(next)
    next.scrollIntoView({ block: 'center' })
    return
  }
  const way = find<HTMLAnchorElement>(step === 1 ? 'a[rel=next]' : 'a[rel=prev]')
  const said = find<HTMLElement>('#desk-said')
  if (way && said?.dataset.end === String(step)) {
    location.assign(way.href)
    return
  }
  if (said) said.dataset.end = String(step)
  say(
    way
      ? 'この調書には、先に残っている指摘がありません。もう一度押すと、次の確かめる調書へ移ります。'
      : '残っている指摘は、ほかにありません。',
  )
}

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (target.matches('input, textarea, select') && !target.matches('[type=checkbox], [type=radio]')))

const onKey = (event: KeyboardEvent): void => {
  // A key pressed while Japanese is being composed belongs to the input method (229 in older browsers).
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return
  if (isTyping(event) || event.defaultPrevented || find<HTMLInputElement>('#keys-on')?.checked !== true) return
  const key = event.key.toLowerCase()
  if (key !== 'j' && key !== 'k') return
  event.preventDefault()
  move(key === 'j' ? 1 : -1)
}

const onSubmit = (event: SubmitEvent): void => {
  const form = event.target
  if (!(form instanceof HTMLFormElement)) return
  if (form.dataset.drop !== undefined && chosenIn(form).length > 0) {
    event.preventDefault()
    upload(form, chosenIn(form))
  } else if (form.dataset.deed !== undefined) {
    event.preventDefault()
    void send(form)
  }
}

begin()
void follow()
for (const name of ['dragover', 'dragleave', 'drop'] as const) document.addEventListener(name, onDrag)
for (const name of ['mouseover', 'focusin'] as const) document.addEventListener(name, onPoint)
document.addEventListener('click', onClick)
document.addEventListener('keydown', onKey)
document.addEventListener('submit', onSubmit)
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.id === 'keys-on')
    localStorage.setItem(storeKey, target.checked ? 'on' : 'off')
})
