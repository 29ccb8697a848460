/* Pagefind with a layer that reads French: a text that was typed → the pages that answer it. */
import { candidates } from "./candidates.js"
import { excerpt, restored } from "./excerpt.js"
import { isEmpty } from "./french.js"
import { score } from "./order.js"
import { plan } from "./query.js"
import { Finder, read } from "./reading.js"
import { Retrieval } from "./retrieval.js"
import { nearest } from "./spelling.js"
import { Synonyms } from "./synonyms.js"
import { tokens } from "./tokens.js"
import { Vocabulary } from "./vocabulary.js"
import { COVERAGE, RANKING } from "./weights.js"

const LIMIT = 6 // results
const LONGEST = 1000 // signs; of a whole message that was pasted, no more is read
const MORE = 1 // page read beside them, so that the order is sure
const SECTIONS = 3

/** `index` is Pagefind's folder, `program` and `words` what its pagefind.js and words.json hold; rejects where the rest cannot be had. */
export async function open({ index, program, words }) {
  const pagefind = program.createInstance({ basePath: index })
  const engine = new Engine(pagefind, words)
  plan("recepsion d'un mesage", engine) // while the rest comes: what a browser has run once, it runs faster
  await pagefind.options({ ranking: RANKING }) // which waits until all is there
  return engine
}

class Engine {
  constructor(pagefind, words) {
    this.vocabulary = new Vocabulary(words)
    this.synonyms = new Synonyms(words.synonyms)
    this.retrieval = new Retrieval(pagefind, this.vocabulary)
  }

  /** → {query, corrected, replaced, total, results, terms, nearest}; `literal`: no correction, no synonym. */
  async search(query, { filters = {}, limit = LIMIT, literal = false } = {}) {
    const text = query.slice(0, LONGEST)
    const { terms: asked, corrected, replaced } = plan(text, { ...this, literal })
    const { terms, pages: found } = asked.length ? await candidates(asked, this.retrieval, chosen(filters)) : { terms: [], pages: [] }
    const finder = new Finder(terms)
    const best = await Promise.all(found.slice(0, limit + MORE).map(candidate => this.#read(candidate, terms, finder)))
    const answers = best.filter(({ why }) => why.score > 0).sort((one, other) => other.why.score - one.why.score)
    const results = answers.slice(0, limit).map(entry => shown(entry))
    const enough = found.filter(({ coverage }) => coverage >= COVERAGE.enough)
    const total = results.length && Math.max(results.length, enough.length)
    return { query, corrected, replaced, total, results, terms, nearest: results.length ? [] : this.#nearest(text) }
  }

  async #read(candidate, terms, finder) {
    const page = read(await candidate.data(), finder)
    return { page, why: score(page, candidate, terms, finder) }
  }

  /** The site's words that are like those that were typed, of those that several pages have. */
  #nearest(text) {
    const used = this.vocabulary.words.filter(word => this.vocabulary.orders.get(word) > 0 && !isEmpty(word))
    const near = tokens(text).flatMap(({ word }) => nearest(word, used.filter(other => other !== word), this.vocabulary.orders, 2).slice(0, 2))
    return [...new Set(near)].slice(0, 5).map(word => this.vocabulary.spelling(word))
  }
}

/** {public: ["usager", "DSI"]} → one of them will do. */
function chosen(filters) {
  return Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length).map(([name, values]) => [name, { any: values }]))
}

function shown({ page, why }) {
  const [own, ...sections] = page.sections
  const strength = ({ from, to }) => new Set(page.hits.slice(from, to).flat()).size
  const best = sections.map(section => ({ section, hits: strength(section) })).filter(({ hits }) => hits).sort((a, b) => b.hits - a.hits).slice(0, SECTIONS)
  const isTold = own && strength(own) > 0
  return {
    url: page.url, title: page.title, kind: page.kind, path: page.path,
    excerpt: isTold || !page.teaser ? excerpt(page, own?.text ?? 0, own?.to ?? page.words.length) : [{ text: page.teaser, mark: false }],
    sections: best.map(({ section }) => ({ url: `${page.url}#${section.id}`, title: restored(section.title), excerpt: excerpt(page, section.text, section.to) })),
    marks: marks(page), score: why.score, why,
  }
}

/** The words of the page that show a term, as they stand there. */
function marks({ words, hits }) {
  const found = words.filter((_, at) => hits[at].length).map(word => restored(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
  return [...new Set(found)]
}
