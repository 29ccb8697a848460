/* Terms → the pages that cover enough of them, best first. A page need not have every word: it needs the telling ones. */
import { hasStrange } from "./query.js"
import { COVERAGE, MANY } from "./weights.js"

const COMMON = 0.3 // of the pages: such a word tells little, and is costly to look for
const LARGE = 1000 // pages, from which it is left out beside a word that tells more
const NEAR = 4 // words; the parts of a code or an address stand at one place

/** → [{id, data, score, coverage}]. */
export async function candidates(terms, retrieval, filters) {
  const asked = telling(terms, retrieval.vocabulary)
  const found = await Promise.all(asked.map(term => pagesOf(term, retrieval, filters)))
  const many = terms.some(({ kind }) => kind === "code") ? new Set() : await retrieval.ofKind(MANY.genre)
  const total = asked.reduce((sum, { rarity }) => sum + rarity, 0)
  const enough = hasStrange(terms) ? 0 : COVERAGE.enough
  const pages = new Map()
  found.forEach((ofTerm, at) => {
    for (const [id, { score, page }] of ofTerm) {
      const entry = pages.get(id) ?? { id, data: page.data, score: 0, covered: 0 }
      pages.set(id, { ...entry, score: entry.score + score, covered: entry.covered + asked[at].rarity })
    }
  })
  return [...pages.values()]
    .map(page => ({ ...page, coverage: page.covered / total, score: page.score * (page.covered / total) ** COVERAGE.power * (many.has(page.id) ? MANY.share : 1) }))
    .filter(({ coverage }) => coverage >= enough)
    .sort((one, other) => other.score - one.score)
}

function telling(terms, { pages }) {
  const rare = terms.filter(({ rarity }) => rarity > Math.log(1 + 1 / COMMON))
  return pages >= LARGE && rare.length ? rare : terms
}

async function pagesOf({ alternatives }, retrieval, filters) {
  const best = new Map()
  for (const { words, weight, last, near = NEAR } of alternatives) {
    if (last && best.size) break
    const found = await Promise.all(words.map(word => retrieval.pages(word, filters)))
    for (const [id, page] of together(found, near)) {
      const score = page.score * weight
      if (score > (best.get(id)?.score ?? 0)) best.set(id, { score, page })
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
    if (share) all.set(id, { ...page, score: (page.score + rest.reduce((sum, other) => sum + other.score, 0)) * share })
  }
  return all
}

function areNear(page, others, near) {
  return page.words.some(at => others.every(({ words }) => words.some(other => Math.abs(other - at) <= near)))
}
