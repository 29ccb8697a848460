/* A page's text, as Pagefind keeps it → its sections, and where the terms stand in it. */
import { fold, unelided } from "./french.js"
import { indexed } from "./tokens.js"

const HEADING = /^h[1-6]$/i

/** → {title, name, kind, path, teaser, url, words, hits, sections: [{id, title, from, text, to, isPage}]}; `hits[i]`: what word i shows. */
export function read(fragment, finder) {
  const words = fragment.content.split(/\s+/)
  const anchors = fragment.anchors.filter(({ element, text }) => HEADING.test(element) && text?.trim())
  anchors.sort((one, other) => one.location - other.location)
  const sections = anchors.map(({ id, text, location }, at) => ({
    id, title: text, from: location, text: location + text.trim().split(/\s+/).length, to: anchors[at + 1]?.location ?? words.length, isPage: at === 0,
  }))
  if (!sections.length) sections.push({ id: "", title: "", from: 0, text: 0, to: words.length, isPage: true })
  return { ...fragment.meta, url: fragment.url, words, hits: words.map(word => finder.hits(word)), sections }
}

/** Finds terms in words: a hit is a number, of one word of one way to find a term. */
export class Finder {
  #hits = new Map() // of a form
  #known = new Map() // of a word as it stands on a page

  constructor(terms) {
    let count = 0
    this.ways = terms.map(({ alternatives }) => alternatives.map(({ words }) => words.map(({ forms }) => this.#number(forms, count++))))
  }

  #number(forms, number) {
    for (const form of forms) this.#hits.set(form, [...(this.#hits.get(form) ?? []), number])
    return number
  }

  hits(word) {
    if (!this.#known.has(word)) this.#known.set(word, [...new Set(pieces(word).flatMap(piece => this.#hits.get(piece) ?? []))])
    return this.#known.get(word)
  }

  /** Of each term, whether hits show it: all words of one way to find it. */
  shown(hits) {
    const all = new Set(hits)
    return this.ways.map(ways => ways.some(numbers => numbers.every(number => all.has(number))))
  }

  shownIn(text) {
    return this.shown(text.split(/\s+/).flatMap(word => this.hits(word)))
  }
}

const cut = new Map() // pages share most of their words
const MANY = 30_000

/** "d'envoi-test," → ["envoitest", "envoi", "test"]. */
function pieces(word) {
  if (cut.size > MANY) cut.clear()
  if (!cut.has(word)) {
    const bare = unelided(fold(word))
    cut.set(word, [...new Set([indexed(bare), ...bare.split(/[^\p{L}\p{N}]+/u)])].filter(Boolean))
  }
  return cut.get(word)
}
