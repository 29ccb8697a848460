/* A field and a list, the same for all peers: field.html?peer=pagefind. What a peer does at a visit and at focus is its own. */
const LIMIT = 8
const asked = new URLSearchParams(location.search)
const field = document.getElementById("field")
const list = document.getElementById("list")
const peer = await import(`./${asked.get("peer")}.js`)

peer.visit?.(Object.fromEntries(asked))
field.addEventListener("focus", () => peer.open())

/** Types a whole query → milliseconds until the first result is painted, and until all are; the pages, best first. */
window.type = async query => {
  const start = performance.now()
  let first, shown
  field.focus()
  field.value = query
  await peer.search(query, LIMIT, results => {
    shown = results
    list.replaceChildren(...results.map(item))
    first ??= painted()
  })
  await first
  const all = await painted()
  return { first: (await first) - start, all: all - start, urls: shown.map(({ url }) => url) }
}

/** Goes to the field, as one does before typing. */
window.approach = () => field.focus()

function item({ url, title, text }) {
  const link = Object.assign(document.createElement("a"), { href: url, textContent: title })
  const row = document.createElement("li")
  row.append(link, Object.assign(document.createElement("p"), { textContent: text }))
  return row
}

function painted() {
  return new Promise(resolve => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(performance.now())
    port2.postMessage(0)
  }))
}

document.documentElement.dataset.ready = ""
