/* A word's forms → the pages that have one of them, by as few questions to Pagefind as may be. */
import { STRENGTH } from "./weights.js"

const COMMON = 0.05 // of the pages: such a word tells little, and Pagefind takes the longer, by the square of the pages that have it
const LARGE = 1000 // pages, from which it is left out beside a word that tells more
const SHORTEST = 3 // letters of a beginning that many words share

export class Retrieval {
  #answers = new Map()

  constructor(pagefind, vocabulary) {
    this.pagefind = pagefind
    this.vocabulary = vocabulary
  }

  /** The ids of all pages that have a word. */
  async having(word) {
    this.marked ??= this.pagefind.search(`"${word}"`)
    return new Set((await this.marked).results.map(({ id }) => id))
  }

  /** Tell whether the site is so large that to look for what most pages have would take long. */
  get isLarge() {
    return this.vocabulary.pages >= LARGE
  }

  /** Of terms or words, those that are worth a question to Pagefind: on a large site the rare ones, or the rarest. */
  worth(all) {
    if (!this.isLarge) return all
    const rarity = one => one.rarity ?? this.vocabulary.rarity(one.forms)
    const rare = all.filter(one => rarity(one) > Math.log(1 + 1 / COMMON))
    return rare.length ? rare : [all.reduce((one, other) => (rarity(other) > rarity(one) ? other : one))]
  }

  /** → Map of a page's id to {id, data, words, strength}: the places of all forms, the strength of the strongest, from 0. */
  async pages({ forms, exact = false }, filters) {
    const found = new Map()
    for (const answer of await Promise.all(this.#questions(forms, exact).map(question => this.#ask(question, filters)))) {
      for (const { id, data, words, strength } of answer) {
        const before = found.get(id)
        found.set(id, { id, data, words: [...(before?.words ?? []), ...words], strength: Math.max(strength, before?.strength ?? 0) })
      }
    }
    return found
  }

  /** Pagefind finds every word that begins like what it is asked: forms of one beginning are one question, where no other word has it. */
  #questions(forms, exact) {
    if (exact) return forms.map(text => ({ text, exact: true }))
    const shared = beginningOf(forms)
    if (forms.length > 1 && shared.length >= SHORTEST && this.#alone(shared, forms)) return [{ text: shared }]
    const questions = []
    for (const text of [...forms].sort()) {
      if (questions.some(asked => !asked.exact && text.startsWith(asked.text))) continue
      questions.push({ text, exact: !this.#alone(text, forms) })
    }
    return questions
  }

  #alone(start, forms) {
    return this.vocabulary.beginning(start).every(word => forms.includes(word))
  }

  #ask(question, filters) {
    const key = JSON.stringify([question, filters])
    if (!this.#answers.has(key)) this.#answers.set(key, this.#search(question, filters))
    return this.#answers.get(key)
  }

  async #search({ text, exact }, filters) {
    const { results, unfilteredResultCount } = await this.pagefind.search(text, { filters })
    const rarity = this.#rarity(unfilteredResultCount)
    const pages = results.map(result => ({ ...result, strength: strength(result, rarity) }))
    if (!exact) return pages
    const own = new Set((await this.pagefind.search(`"${text}"`, { filters })).results.map(({ id }) => id))
    return pages.filter(({ id }) => own.has(id))
  }

  /** As Pagefind has it, by which it multiplies. */
  #rarity(found) {
    return Math.log((this.vocabulary.pages - found + 0.5) / (found + 0.5) + 1)
  }
}

/** How often a page has a word, and how prominently: no more than 1, however many forms of it there are; more in its title. */
function strength({ score, matchedMetaFields = [] }, rarity) {
  const often = score / rarity
  return often / (often + STRENGTH.half) + Math.max(0, ...matchedMetaFields.map(name => STRENGTH[name] ?? 0))
}

function beginningOf([first, ...others]) {
  let length = first.length
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--
  return first.slice(0, length)
}
