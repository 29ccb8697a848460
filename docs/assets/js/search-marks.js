/* The words of a search on the page that a result opens: marked where they stand, and unfolded. */
import { found } from "./search-words.js"

const KEY = "hs-marks"
const NAME = "hs-words"
const note = document.getElementById("hs-marks")

/* Both addresses are of this site: a path alone says which page it is. */
function isHere(url) {
  return new URL(url, location.href).pathname === location.pathname
}

export function follow(root, resultOf) {
  root.addEventListener("click", event => {
    const link = event.target.closest(".hs-result__link")
    const isPlain = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (!link || !isPlain) return
    const words = resultOf(link.getAttribute("href"))?.marks ?? []
    root.closest("dialog")?.close()
    if (isHere(link.href)) addEventListener("hashchange", () => show(words), { once: true })
    else keep(link.href, words)
    if (isHere(link.href) && link.hash === location.hash) show(words)
  })
}

function keep(url, words) {
  try { sessionStorage.setItem(KEY, JSON.stringify({ path: new URL(url).pathname, words })) } catch { /* no marks */ }
}

export function arrive() {
  const { path, words } = JSON.parse(sessionStorage.getItem(KEY))
  sessionStorage.removeItem(KEY)
  if (path === location.pathname) show(words)
}

/* The ranges below what the address names, up to the next heading; all of them where it names nothing. */
function under(ranges) {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return []
  const follows = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING
  const next = [...document.querySelectorAll("article :is(h1, h2, h3, h4)")].find(heading =>
    follows(target, heading) && !target.contains(heading))
  return ranges.filter(({ startContainer: node }) =>
    (target.contains(node) || follows(target, node)) && !(next && follows(next, node)))
}

/* What is folded is unfolded where the words stand nowhere else. */
function unfold(ranges) {
  const folded = ({ startContainer: node }) => node.parentElement.closest("details:not([open])")
  const [first] = under(ranges)
  const hit = first && folded(first) ? first : !location.hash && ranges.every(folded) && ranges[0]
  if (!hit) return
  for (let closed = folded(hit); closed; closed = folded(hit)) closed.open = true
  hit.startContainer.parentElement.scrollIntoView({ block: "center" })
}

function show(words) {
  const ranges = words.length ? found(document.querySelector("article"), words) : []
  if (!ranges.length) return
  unfold(ranges)
  if (!globalThis.Highlight) return
  CSS.highlights.set(NAME, new Highlight(...ranges))
  note.hidden = false
  note.querySelector("button").onclick = () => clear(ranges[0].startContainer.parentElement)
}

/* The button goes: what has the focus then is the first place that was marked. */
function clear(first) {
  CSS.highlights.delete(NAME)
  note.hidden = true
  if (first.tabIndex < 0) first.tabIndex = -1
  first.focus({ preventScroll: true })
}
