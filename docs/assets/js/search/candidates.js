/* Terms → the pages that cover enough of them, best first. A page need not have every word: it needs the telling ones. */
import { hasStrange } from "./query.js"
import { COVERAGE, MANY } from "./weights.js"

const PLENTY = 100 // pages that have the word itself: a large site need not be asked for its kin
const NEAR = 4 // words; the parts of a code or an address stand at one place

/** → {terms, pages: [{id, data, score, coverage}]}: the terms with their rarity on the pages that were found. */
export async function candidates(asked, retrieval, filters) {
  const [found, alike] = await Promise.all([look(asked, retrieval, filters), retrieval.having(MANY.word)])
  const terms = beside(asked.map((term, at) => weighed(term, found[at], retrieval.vocabulary)))
  const total = terms.reduce((sum, { rarity }, at) => sum + (found[at] ? rarity : 0), 0)
  const many = hasCode(terms) ? new Set() : alike
  const pages = new Map()
  found.forEach((ofTerm, at) => {
    for (const { id, data, strength } of ofTerm?.values() ?? []) {
      const { score, covered } = pages.get(id) ?? { score: 0, covered: 0 }
      pages.set(id, { id, data, score: score + strength * terms[at].rarity, covered: covered + terms[at].rarity })
    }
  })
  const enough = hasStrange(terms) ? 0 : COVERAGE.some
  const answers = [...pages.values()].map(page => scored(page, page.covered / total, many)).filter(({ coverage }) => coverage >= enough)
  return { terms, pages: answers.sort((one, other) => other.score - one.score) }
}

function scored({ id, data, score }, coverage, many) {
  return { id, data, coverage, score: score * coverage ** COVERAGE.power * (many.has(id) ? MANY.share : 1) }
}

/** Of each term, the pages; undefined where it was not looked for. */
function look(terms, retrieval, filters) {
  const worth = new Set(retrieval.worth(terms))
  return Promise.all(terms.map(term => (worth.has(term) ? pagesOf(term, retrieval, filters) : undefined)))
}

async function pagesOf({ alternatives }, retrieval, filters) {
  const best = new Map()
  for (const { words, weight, last, near = NEAR } of alternatives) {
    if (best.size && (last || (retrieval.isLarge && best.size >= PLENTY))) break
    const found = await Promise.all(retrieval.worth(words).map(word => retrieval.pages(word, filters)))
    for (const [id, page] of together(found, near)) {
      const strength = page.strength * weight
      if (strength > (best.get(id)?.strength ?? 0)) best.set(id, { ...page, strength })
    }
  }
  return best
}

/** The pages that have every word of a phrase; less of them, where the words stand apart. */
function together([first, ...others], near) {
  if (!others.length) return first
  const all = new Map()
  for (const [id, page] of first) {
    const rest = others.map(other => other.get(id))
    if (rest.some(other => !other)) continue
    const share = areNear(page, rest, near) ? 1 : near && COVERAGE.apart
    if (share) all.set(id, { ...page, strength: Math.min(page.strength, ...rest.map(({ strength }) => strength)) * share })
  }
  return all
}

function areNear(page, others, near) {
  return page.words.some(at => others.every(({ words }) => words.some(other => Math.abs(other - at) <= near)))
}

/** A term that no page has tells that the site does not speak of it. */
function weighed(term, found, { pages }) {
  if (found?.size === 0) return { ...term, isStrange: true, rarity: COVERAGE.strange }
  const rarity = found ? Math.min(COVERAGE.rarest, Math.log(1 + pages / found.size)) : term.rarity
  return { ...term, isStrange: false, rarity: rarity * term.share }
}

/** A whole refusal that was pasted has words of a server's beside its code: they tell little. */
function beside(terms) {
  return hasCode(terms) ? terms.map(term => (term.isStrange ? { ...term, rarity: COVERAGE.pasted } : term)) : terms
}

const hasCode = terms => terms.some(({ isCode, isStrange }) => isCode && !isStrange)
