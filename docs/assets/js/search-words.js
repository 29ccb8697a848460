/* Words → where they stand in the text of an element, whatever their accents, capitals and plural. */
const BESIDE = "[\\p{L}\\p{N}]"
const SKIPPED = "script, style, [hidden], .hs-end, .hs-breadcrumb, .headerlink"

/* "Cœur  d’été" → "coeur d'ete", and for each of its signs the place it comes from. */
function folded(text) {
  let plain = ""
  const places = []
  for (let place = 0; place < text.length; place++) {
    const sign = text[place].normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    const written = { "œ": "oe", "æ": "ae", "’": "'", "\u00a0": " ", "\u202f": " " }[sign] ?? sign
    plain += written
    for (let count = written.length; count; count--) places.push(place)
  }
  return { plain, places: [...places, text.length] }
}

function pattern(words) {
  const escaped = words.map(word => folded(word).plain.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  const longest = escaped.filter(Boolean).sort((one, other) => other.length - one.length)
  return new RegExp(`(?<!${BESIDE})(?:${longest.join("|")})(?:e?s|x)?(?!${BESIDE})`, "gu")
}

function texts(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, node =>
    node.parentElement.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT)
  const nodes = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  return nodes
}

export function found(root, words) {
  const wanted = pattern(words)
  return texts(root).flatMap(node => {
    const { plain, places } = folded(node.data)
    return [...plain.matchAll(wanted)].map(({ 0: hit, index }) => {
      const range = document.createRange()
      range.setStart(node, places[index])
      range.setEnd(node, places[index + hit.length])
      return range
    })
  })
}
