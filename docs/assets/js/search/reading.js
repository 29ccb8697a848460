/* A page's text, as Pagefind keeps it → its sections, and where the terms stand in it. */
import { fold, unelided } from "./french.js"
import { indexed } from "./tokens.js"

const HEADING = /^h[1-6]$/i

/** → {title, name, kind, path, teaser, url, words, hits, sections: [{id, title, from, to}]}; `hits[i]` holds the terms that word i shows. */
export function read(fragment, finders) {
  const words = fragment.content.split(/\s+/)
  const anchors = fragment.anchors.filter(({ element, text }) => HEADING.test(element) && text?.trim())
  anchors.sort((one, other) => one.location - other.location)
  const sections = anchors.map(({ id, text, location }, at) => ({
    id, title: text, from: location, to: anchors[at + 1]?.location ?? words.length, isPage: at === 0,
  }))
  const hits = words.map(word => finders.flatMap((finds, term) => (finds(word) ? [term] : [])))
  return { ...fragment.meta, url: fragment.url, filters: fragment.filters, words, hits, sections, top: sections[0]?.from ?? 0 }
}

/** A term → a test of a word of a page: is it one of the words by which the term is found? */
export function finder({ alternatives }) {
  const forms = new Set(alternatives.flatMap(({ words }) => words.flatMap(word => word.forms)))
  return word => pieces(word).some(piece => forms.has(piece))
}

const known = new Map()
const MANY = 50_000

/** "d'envoi-test," → ["envoitest", "envoi", "test"]. */
function pieces(word) {
  if (!known.has(word)) {
    if (known.size > MANY) known.clear()
    const bare = unelided(fold(word))
    known.set(word, [...new Set([indexed(bare), ...bare.split(/[^\p{L}\p{N}]+/u)])].filter(Boolean))
  }
  return known.get(word)
}

/** The terms that some text shows. */
export const termsIn = (text, finders) => {
  const words = text.split(/\s+/)
  return finders.map(finds => words.some(finds))
}
