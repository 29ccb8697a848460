/* An answer → its results: each page with its path, an excerpt, and up to three of its sections. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su // what stands round a word is not marked

function marked(pieces) {
  return pieces.flatMap(({ text, mark }) => {
    if (!mark) return text
    const [, before, word, after] = WORD.exec(text)
    const element = document.createElement("mark")
    element.textContent = word
    return [before, element, after]
  })
}

function put(item, { url, title, excerpt }) {
  const link = item.querySelector("a")
  link.href = url
  link.textContent = title
  item.querySelector(".hs-result__excerpt").replaceChildren(...marked(excerpt))
  return item
}

function result(parts, page) {
  const item = put(parts.result.content.cloneNode(true), page)
  item.querySelector(".hs-result__path").textContent = page.path || page.kind
  const sections = page.sections.map(section => put(parts.section.content.cloneNode(true), section))
  item.querySelector("ul").append(...sections)
  if (!sections.length) item.querySelector("ul").remove()
  return item
}

export function list(root, parts, answer) {
  const { results = [], total = 0 } = answer ?? {}
  const place = parts.results.contains(document.activeElement) ? document.activeElement.href : ""
  parts.results.replaceChildren(...results.map(page => result(parts, page)))
  if (place) [...parts.results.querySelectorAll("a")].find(link => link.href === place)?.focus()
  parts.more.hidden = total <= results.length
  if (parts.more.dataset.words) parts.more.textContent = parts.more.dataset.words.replace("#", total)
}
