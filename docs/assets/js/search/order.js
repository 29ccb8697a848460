/* A candidate that has been read → how well it answers. */
import { fold, unelided } from "./french.js"
import { termsIn } from "./reading.js"
import { indexed } from "./tokens.js"
import { COVERAGE, GAINS } from "./weights.js"

/** Give a page's final score: what Pagefind says, more where its title or one section covers the terms; 0 when none covers enough. */
export function score(page, candidate, terms, finders) {
  const weigh = shown => share(terms, at => shown[at])
  const title = termsIn(`${page.title} ${page.name ?? ""}`, finders)
  const sections = page.sections.map(section => weigh(either(title, shownIn(page, section, terms))))
  const headings = page.sections.slice(1).map(section => weigh(termsIn(section.title, finders)))
  const gains = {
    title: weigh(title) ** 2,
    precise: Math.sqrt(weigh(title)) * precision(page, finders) ** 2,
    section: Math.max(0, ...sections),
    heading: Math.max(0, ...headings) ** 2,
    literal: literal(page, terms),
  }
  const factor = Object.entries(gains).reduce((sum, [name, gain]) => sum + GAINS[name] * gain, 1)
  const isEnough = gains.section >= COVERAGE.enough
  return { score: isEnough ? candidate.score * factor : 0, gains, pagefind: candidate.score, coverage: candidate.coverage }
}

/** What stands above the title is of its section. */
function shownIn({ hits }, { from, to, isPage }, terms) {
  const shown = terms.map(() => false)
  for (let at = isPage ? 0 : from; at < to; at++) for (const term of hits[at]) shown[term] = true
  return shown
}

const either = (one, other) => one.map((shown, at) => shown || other[at])

function share(terms, has) {
  const total = terms.reduce((sum, { rarity }) => sum + rarity, 0)
  return terms.reduce((sum, { rarity }, at) => sum + (has(at) ? rarity : 0), 0) / total
}

/** How much of the shorter of title and name is one of the terms. */
function precision({ title, name }, finders) {
  return Math.max(...[title, name].filter(Boolean).map(text => {
    const words = text.split(/\s+/).filter(word => indexed(word).length > 2)
    return words.length ? words.filter(word => finders.some(finds => finds(word))).length / words.length : 0
  }))
}

/** How much of the terms stands on the page letter by letter, codes, addresses and phrases of several words alone. */
function literal({ words }, terms) {
  const text = unelided(fold(words.join(" ")))
  return share(terms, at => /[^\p{L}\p{N}]/u.test(terms[at].typed) && text.includes(terms[at].typed))
}
