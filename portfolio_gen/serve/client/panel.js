// What the preview says over a page: problems, and small signs in the corner.

const ENGLISH = {
  error: 'error',
  warning: 'warning',
  errors: n => (n === 1 ? '1 error' : `${n} errors`),
  warnings: n => (n === 1 ? '1 warning' : `${n} warnings`),
  remarks: n => (n === 1 ? '1 remark' : `${n} remarks`),
  remark: 'advice',
  more: n => `… and ${n} more`,
  title: 'Problems in the site',
  own: 'Remarks on this page',
  beneath: 'Beneath is the last good version of what could not be built.',
  unbuilt: 'This page could not be built yet. Mend what follows, and it shows itself here.',
  home: 'Home page',
  hint: 'Hint:',
  fold: 'Fold',
  mended: 'No problems left.',
  stopped: 'Preview stopped; run `portfolio serve` again.',
  busy: 'Building…',
  moved: (from, to) => `Moved from ${from} to ${to}`,
  gone: 'This page is no longer in the site.',
  go: 'Go to',
}
const FRENCH = {
  error: 'erreur',
  warning: 'avertissement',
  errors: n => (n === 1 ? '1 erreur' : `${n} erreurs`),
  warnings: n => (n === 1 ? '1 avertissement' : `${n} avertissements`),
  remarks: n => (n === 1 ? '1 remarque' : `${n} remarques`),
  remark: 'conseil',
  more: n => (n === 1 ? '… et 1 autre' : `… et ${n} autres`),
  title: 'Problèmes du site',
  own: 'Remarques sur cette page',
  beneath: 'Dessous, la dernière bonne version de ce qui n’a pas pu être construit.',
  unbuilt: 'Cette page n’a encore jamais pu être construite. Corrigez ce qui suit : elle paraîtra ici.',
  home: 'Page d’accueil',
  hint: 'Conseil :',
  fold: 'Replier',
  mended: 'Plus aucun problème.',
  stopped: 'Aperçu arrêté ; relancez `portfolio serve`.',
  busy: 'Construction…',
  moved: (from, to) => `Page déplacée de ${from} à ${to}`,
  gone: 'Cette page n’est plus dans le site.',
  go: 'Aller à',
}
// Files and folders, which are set as code though nobody wrote backticks around them.
const NAMES = /((?<![\p{L}\d/])[\p{L}\d._~-][\p{L}\d._~/-]*(?:\.(?:avif|css|docx?|gif|heic|html|jpe?g|js|json|m4v|md|mov|mp4|pdf|png|svg|tiff?|txt|webm|webp|ya?ml)|\/)(?![\p{L}\d]))/iu
const CHOICE = 'portfolio-preview-panel'

const make = (name, given = {}, ...children) => {
  const { cls, on, ...rest } = given
  const element = document.createElement(name)
  if (cls) element.className = cls
  for (const [key, value] of Object.entries(rest)) element.setAttribute(key, value)
  if (on) element.addEventListener('click', on)
  element.append(...children.filter(child => child !== ''))
  return element
}

// `unbuilt`: the page stands for one that is not there.
export const makePanel = (lang, unbuilt = false) => {
  const words = /^fr\b/i.test(lang) ? FRENCH : ENGLISH
  const host = make('portfolio-preview', { lang: words === FRENCH ? 'fr' : 'en' })
  const root = host.attachShadow({ mode: 'open' })
  const live = make('p', { cls: 'live', role: 'status' })
  const corner = make('div', { cls: 'corner' })
  const signs = {}
  let sheet, badge, shown, styled, busyTimer
  let open = false
  let advice = []
  root.append(live, corner)

  const style = () =>
    (styled ??= fetch(new URL('preview.css', import.meta.url)).then(answer => answer.text()).then(text => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      root.adoptedStyleSheets = [sheet]
    }).catch(() => (styled = undefined)))
  setTimeout(style, 1000) // to be there when the server is not
  // The host stays away until there is something to say, and then until its styles are there.
  const appear = () => host.isConnected || style().then(() => styled && document.documentElement.append(host))
  const say = text => setTimeout(() => (live.textContent = text), 200) // heard only once it is there
  const sign = (name, ...children) => {
    signs[name]?.remove()
    delete signs[name]
    if (!children.length) return
    appear()
    signs[name] = make('div', { cls: `sign ${name}` }, ...children)
    corner.prepend(signs[name])
    say(signs[name].textContent)
  }
  // What the reader chose, kept over reloads: "open", "folded", "advice" (open without a problem), nothing.
  const chosen = choice => {
    try {
      if (choice !== undefined) sessionStorage.setItem(CHOICE, choice)
      return sessionStorage.getItem(CHOICE)
    } catch {}
  }
  const fold = folded => {
    const focused = root.activeElement
    open = !folded
    chosen(folded ? 'folded' : isClean() ? 'advice' : 'open')
    draw()
    if (folded && focused) badge?.focus()
    if (!folded) sheet?.focus()
  }
  const isClean = () => !shown?.errors && !shown?.warnings
  const count = ({ errors, warnings }) =>
    [errors && words.errors(errors), warnings && words.warnings(warnings)].filter(Boolean).join(', ')
  const label = () => [shown && count(shown), advice.length && words.remarks(advice.length)].filter(Boolean).join(', ')

  const draw = () => {
    const top = sheet?.querySelector('ol').scrollTop ?? 0
    const stops = () => [...root.querySelectorAll('a, button, section')]
    const focus = stops().indexOf(root.activeElement)
    sheet?.remove()
    badge?.remove()
    sheet = badge = undefined
    root.append(corner)
    if (isClean() && !advice.length) return
    appear()
    const kind = shown?.errors ? 'error' : shown?.warnings ? 'warning' : 'advice'
    if (open) {
      sheet = drawSheet(kind)
      sheet.prepend(corner)
      root.append(sheet)
      sheet.querySelector('ol').scrollTop = top
    } else {
      badge = make('button', { cls: `badge ${kind}`, type: 'button', 'aria-expanded': 'false', on: () => fold(false) },
        label())
      corner.append(badge)
    }
    stops()[focus]?.focus({ preventScroll: true })
  }
  const drawSheet = kind =>
    make('section', { cls: `sheet ${kind}`, 'aria-label': isClean() ? words.own : words.title, tabindex: '-1' },
      make('header', {},
        make('h2', {}, label()),
        make('button', { cls: 'fold', type: 'button', 'aria-expanded': 'true', on: () => fold(true) }, words.fold),
        shown?.failed ? make('p', {}, ...(unbuilt ? [words.unbuilt, ' ', make('a', { href: '/' }, words.home)] : [words.beneath])) : ''),
      make('ol', { tabindex: '0', 'aria-label': isClean() ? words.own : words.title }, ...parts()))
  // What concerns the page in view comes first, advice on it too; then what is wrong elsewhere.
  const parts = () => {
    const items = (shown?.items ?? []).map(drawItem)
    const more = shown?.more ? [make('li', { cls: 'more' }, words.more(shown.more))] : []
    const own = items.splice(0, shown?.concerning ?? 0)
    return [...own, ...advice.map(drawAdvice), ...items, ...more]
  }
  const drawItem = ({ severity, code, message, hint, place, open: address, lines }) =>
    make('li', { cls: severity },
      make('p', { cls: 'message' }, ...quoted(capital(message))),
      make('p', { cls: 'place' },
        address ? make('a', { href: address }, ...breakable(place)) : make('span', {}, ...breakable(place)),
        make('span', { cls: 'code' }, make('b', {}, words[severity]), ' ', code)),
      lines?.length ? make('div', { cls: 'lines', translate: 'no' }, ...lines.map(drawLine)) : '',
      hint ? make('p', { cls: 'hint' }, make('b', {}, words.hint), ' ', ...quoted(hint)) : '')
  const drawAdvice = ({ code, lang, message, parts, place, open: address }) =>
    make('li', { cls: 'advice' },
      make('p', { cls: 'message', lang }, ...quoted(capital(message))),
      make('p', { cls: 'place' },
        make('a', { href: address }, ...breakable(place)),
        make('span', { cls: 'code' }, make('b', {}, words.remark), ' ', code)),
      ...parts.map(([name, text]) => make('p', { cls: 'hint', lang }, make('b', {}, `${name}${/^fr/i.test(lang) ? ' :' : ':'}`), ' ', ...quoted(text))))
  const drawLine = ([number, text, marked, after]) =>
    make('div', { cls: marked === undefined ? '' : 'here' },
      make('i', { 'aria-hidden': 'true' }, String(number)),
      make('code', {}, text, marked === undefined ? '' : make('mark', {}, marked || ' '), after ?? ''))
  const quoted = text => text.split(/`([^`]+)`/).flatMap((part, index) => (index % 2 ? [make('code', {}, part)] : named(part)))
  const named = text => text.split(NAMES).map((part, index) => (index % 2 ? make('code', {}, part) : part))
  const capital = text => text.replace(/^\p{Ll}(?=[\p{Ll}’'-]*(?:[\s,;:]|$))/u, letter => letter.toUpperCase())
  const breakable = path => path.split(/(?<=\/)/).flatMap(part => [make('wbr'), part])

  addEventListener('keydown', event => {
    const { target } = event
    if (event.key !== 'Escape' || event.defaultPrevented || !open || !sheet) return
    if (target !== host && target.closest?.('input, textarea, select, dialog, [popover], [contenteditable]')) return
    fold(true)
  })

  return {
    problems(now) {
      const before = shown
      shown = now
      if (now.errors && !before?.errors) open = Boolean(before) || chosen() !== 'folded'
      else if (!before) open = chosen() === 'open'
      else if (before.errors && !now.errors) open = false
      if (isClean() && chosen() !== 'advice') open = Boolean(chosen('')) // what comes later is new
      if (count(now) !== (before ? count(before) : '')) say(count(now) || words.mended)
      draw()
    },
    advice(items) {
      if (!advice.length && items.length && isClean()) open = chosen() === 'advice'
      advice = items
      draw()
    },
    busy(now) {
      clearTimeout(busyTimer)
      if (now) busyTimer = setTimeout(() => sign('busy', words.busy), 700)
      else sign('busy')
    },
    stopped: now => Boolean(now) !== Boolean(signs.stopped) && sign('stopped', ...(now ? quoted(words.stopped) : [])),
    moved(from, to) {
      const plain = url => decodeURI(url)
      sign('moved', words.moved(plain(from), plain(to)))
      setTimeout(() => sign('moved'), 8000)
    },
    gone: (above, title) => sign('gone', words.gone, ' ', `${words.go} `, make('a', { href: above }, title || decodeURI(above.pathname))),
  }
}
