// Runs in each page of the preview: listens to the server and brings the page up to date.
(() => {
  const tag = document.currentScript
  if (window.top !== window) return // a page in a frame is kept up to date by the page around it
  const page = location.pathname
  const KEY = 'portfolio-preview'
  const OWN = `${location.origin}/_portfolio/` // whatever a <base> says
  let { digest, mark, lang } = tag.dataset
  let source, panel, again, leaving
  let wait = 300

  // Connection. One is kept only while the page is seen: browsers allow six to a server.

  const connect = () => {
    clearTimeout(again)
    if (source || document.hidden) return
    const query = new URLSearchParams({ page, digest, mark })
    for (const { src } of document.querySelectorAll('iframe[src]')) {
      const url = new URL(src, location)
      if (url.origin === location.origin) query.append('frame', url.pathname)
    }
    source = new EventSource(`${OWN}events?${query}`)
    for (const [name, act] of Object.entries(acts)) {
      source.addEventListener(name, event => act(JSON.parse(event.data)))
    }
    source.onerror = () => {
      close()
      again = setTimeout(connect, wait)
      if (wait > 600) panel?.stopped(true)
      wait = Math.min(wait * 1.5, 3000)
    }
  }
  const close = () => {
    source?.close()
    source = undefined
  }
  document.addEventListener('visibilitychange', () => {
    clearTimeout(leaving)
    if (document.hidden) leaving = setTimeout(close, 5000)
    else connect()
  })
  addEventListener('pagehide', close)
  addEventListener('pageshow', event => event.persisted && connect())

  // What the server says

  const acts = {
    state({ busy }) {
      wait = 300
      panel?.stopped(false)
      panel?.busy(busy)
    },
    building: ({ busy }) => panel?.busy(busy),
    problems: problems => panel?.problems(problems),
    advice: items => panel?.advice(items),
    reload: () => reload(),
    moved({ from, to }) {
      store({ moved: [from, to], ...doings(), page: to })
      close()
      location.replace(new URL(to + location.search + location.hash, location))
    },
    gone: ({ above, title }) => panel?.gone(new URL(above, location), title),
    swap({ pairs, digest: newer }) {
      if (tried(() => swap(new Map(pairs)))) digest = newer
      else reload()
    },
    files({ paths, number }) {
      if (tried(() => freshen(new Set(paths), number))) mark = mark.replace(/\d+$/, number)
      else reload()
    },
  }

  const tried = act => {
    try {
      return act()
    } catch {} // an address that is none: a reload brings all up to date
  }

  // A reload that keeps what the reader did

  const doings = () => {
    const scrolled = [...document.querySelectorAll('body *')]
      .filter(one => one.scrollTop || one.scrollLeft)
      .map(one => [way(one), one.scrollLeft, one.scrollTop])
    return {
      page,
      at: [scrollX, scrollY],
      scrolled,
      details: [...document.querySelectorAll('details')].map(one => [one.id, one.open]),
      focus: document.activeElement === document.body ? '' : way(document.activeElement),
    }
  }
  const reload = () => {
    close()
    store(doings())
    location.reload()
  }
  const restore = ({ at, scrolled, details, focus }) => {
    const all = document.querySelectorAll('details')
    details.forEach(([id, open], index) => {
      const one = (id && document.getElementById(id)) || all[index]
      if (one?.localName === 'details' && (id || !one.id)) one.open = open
    })
    for (const [where, left, top] of scrolled) find(where)?.scrollTo({ left, top, behavior: 'instant' })
    if (focus) find(focus)?.focus({ preventScroll: true })
    scrollTo({ left: at[0], top: at[1], behavior: 'instant' })
    let kept = true // until the reader scrolls
    for (const name of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
      addEventListener(name, () => (kept = false), { once: true, passive: true })
    }
    addEventListener('load', () => kept && scrollTo({ left: at[0], top: at[1], behavior: 'instant' }))
  }
  const way = one => {
    const steps = []
    for (; one && one !== document.documentElement; one = one.parentElement) {
      if (one.id) return [`#${CSS.escape(one.id)}`, ...steps].join(' > ')
      steps.unshift(`:nth-child(${[...(one.parentElement?.children ?? [])].indexOf(one) + 1})`)
    }
    return [':root', ...steps].join(' > ')
  }
  const find = where => document.querySelector(where)

  // Style sheets and pictures, changed in place

  const swap = pairs => {
    const escaped = [...pairs.keys()].map(each => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const old = new RegExp(`(?<![^\\s"'(),<>=])(?:${escaped.join('|')})(?![\\w.-])`, 'g')
    const left = new Set(pairs.keys())
    const newer = text => text.replace(old, each => (left.delete(each), pairs.get(each)))
    for (const one of document.querySelectorAll('*')) {
      for (const { name, value } of [...one.attributes]) {
        const changed = newer(value)
        if (changed === value) continue
        if (name === 'href' && one.relList?.contains('stylesheet')) replaceSheet(one, changed)
        else one.setAttribute(name, changed)
      }
      if (one.matches('style, script[type$=json]')) {
        const changed = newer(one.textContent)
        if (changed !== one.textContent) one.textContent = changed
      }
    }
    return !left.size
  }
  const older = new Map() // each new sheet, until it is there, with those that it replaces
  const replaceSheet = (link, href) => {
    if ([...older.values()].some(links => links.includes(link))) return
    const next = link.cloneNode()
    next.href = href
    older.set(next, [link, ...(older.get(link) ?? [])])
    older.delete(link)
    next.onload = next.onerror = () => { // not before: the page would stand bare
      older.get(next)?.forEach(each => each.remove())
      older.delete(next)
    }
    link.after(next)
  }
  // False if a file was loaded that nothing here can replace.
  const freshen = (paths, number) => {
    const changed = url => paths.has(new URL(url, document.baseURI).pathname)
    const fresh = url => {
      const made = new URL(url, document.baseURI)
      made.searchParams.set('v', number)
      return made.href
    }
    const done = new Set()
    const note = url => done.add(new URL(url, document.baseURI).pathname)
    for (const link of document.querySelectorAll('link[href]')) {
      if (!changed(link.href)) continue
      note(link.href)
      if (link.relList.contains('stylesheet')) replaceSheet(link, fresh(link.href))
      else link.href = fresh(link.href)
    }
    for (const one of document.querySelectorAll('img, source, input[type=image]')) {
      if (one.src && !one.closest('video, audio') && changed(one.src)) {
        note(one.src)
        one.src = fresh(one.src)
      }
      if (!one.srcset) continue
      one.srcset = one.srcset.replace(/[^\s,]\S*[^\s,]/g, url =>
        changed(url) ? (note(url), fresh(url)) : url)
    }
    for (const frame of document.querySelectorAll('iframe[src]')) {
      if (changed(frame.src)) note(frame.src), frame.contentWindow.location.reload()
    }
    return performance.getEntriesByType('resource').every(({ name }) => {
      const { pathname, origin } = new URL(name)
      return origin !== location.origin || !paths.has(pathname) || done.has(pathname)
    })
  }

  // What is kept over a reload

  const store = kept => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(kept))
    } catch {} // a browser that keeps nothing
  }
  const take = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEY))
      sessionStorage.removeItem(KEY)
      return kept
    } catch {}
  }

  const kept = take()
  if (kept?.page === page) restore(kept)
  import(`${OWN}panel.js`).then(({ makePanel }) => {
    panel = makePanel(lang, !tag.dataset.digest)
    if (kept?.moved) panel.moved(...kept.moved)
  }).catch(() => {}).finally(connect)
})()
