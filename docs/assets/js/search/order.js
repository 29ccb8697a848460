/* A candidate that has been read → how well it answers. */
import { fold, isEmpty, unelided } from "./french.js"
import { indexed } from "./tokens.js"
import { hasStrange } from "./query.js"
import { COVERAGE, GAINS } from "./weights.js"

const CLOSE = 16 // words

/** Give a page's final score: what Pagefind says, more where its title or one section covers the terms; 0 when none covers enough. */
export function score(page, candidate, terms, finder) {
  const weigh = shown => share(terms, at => shown[at])
  const isStrange = hasStrange(terms)
  const title = finder.shownIn(`${page.title} ${page.name ?? ""}`)
  const headings = page.sections.slice(1).map(({ title: text }) => ({ text, share: weigh(finder.shownIn(text)) }))
  const gains = {
    title: weigh(title) ** 2,
    precise: Math.sqrt(weigh(title)) * precision([page.title, page.name], finder) ** 2,
    section: Math.max(0, ...stretches(page, isStrange).map(hits => weigh(either(title, finder.shown(hits))))),
    heading: Math.max(0, ...headings.map(({ text, share }) => share && share ** 2 * precision([text], finder))),
    literal: literal(page, terms),
  }
  const factor = Object.entries(gains).reduce((sum, [name, gain]) => sum + GAINS[name] * gain, 1)
  const isNamed = page.name && weigh(title) >= COVERAGE.some && precision([page.name], finder) === 1
  const isEnough = isNamed || gains.section >= COVERAGE.enough || (isStrange && isSubject([page.title, ...headings.map(({ text }) => text)], terms, finder))
  return { score: isEnough ? candidate.score * factor : 0, gains, pagefind: candidate.score, coverage: candidate.coverage }
}

/** Beside words that the site has not, the others count if they are among its subjects, and a page or a section is about them. */
function isSubject(titles, terms, finder) {
  const subjects = terms.map(({ isStrange, rarity }) => !isStrange && rarity < COVERAGE.rare)
  const most = share(terms, at => subjects[at])
  return most >= COVERAGE.some && titles.some(text => {
    const shown = finder.shownIn(text)
    return share(terms, at => subjects[at] && shown[at]) >= COVERAGE.subject * most
  })
}

/** The hits of each section, with what stands above the title in the first; beside a word that the site has not, of fewer words. */
function stretches({ hits, sections }, isStrange) {
  const all = sections.flatMap(({ from, to, isPage }) => {
    const own = hits.slice(isPage ? 0 : from, to)
    return isStrange ? Array.from({ length: Math.ceil(own.length / CLOSE) * 2 }, (_, at) => own.slice((at * CLOSE) / 2, (at * CLOSE) / 2 + CLOSE)) : [own]
  })
  return all.map(stretch => stretch.flat())
}

const either = (one, other) => one.map((shown, at) => shown || other[at])

function share(terms, has) {
  const total = terms.reduce((sum, { rarity }) => sum + rarity, 0)
  return terms.reduce((sum, { rarity }, at) => sum + (has(at) ? rarity : 0), 0) / total
}

/** How much of one of some texts is made of the terms. */
function precision(texts, finder) {
  return Math.max(0, ...texts.filter(Boolean).map(text => {
    const words = text.split(/[\s'’]+/).filter(word => indexed(word).length > 2 && !isEmpty(fold(word)))
    return words.length ? words.filter(word => finder.hits(word).length).length / words.length : 0
  }))
}

/** How much of the terms stands on the page letter by letter, codes, addresses and phrases of several words alone. */
function literal({ words }, terms) {
  const isLong = terms.map(({ typed }) => /[^\p{L}\p{N}]/u.test(typed))
  const text = isLong.includes(true) ? unelided(fold(words.join(" "))) : ""
  return share(terms, at => isLong[at] && text.includes(terms[at].typed))
}
