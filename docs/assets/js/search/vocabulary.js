/* The words of the site, as words.json has them: "abonnement3adresse7…", each with the binary order of its number of pages. */
import { fold, root, stem } from "./french.js"
import { COVERAGE } from "./weights.js"

export class Vocabulary {
  constructor({ words, pages }) {
    this.pages = pages
    this.words = []
    this.spellings = new Map()
    this.orders = new Map()
    this.kin = new Map()
    for (const [, word, order] of words.matchAll(/(\p{L}+)(\d)/gu)) this.#add(word, Number(order))
  }

  #add(word, order) {
    const folded = fold(word)
    const family = root(folded)
    this.words.push(folded)
    this.spellings.set(folded, word)
    this.orders.set(folded, order)
    if (!this.kin.has(family)) this.kin.set(family, [])
    this.kin.get(family).push(folded)
  }

  has(word) {
    return this.orders.has(word)
  }

  /** As the site writes it, with accents. */
  spelling(word) {
    return this.spellings.get(word) ?? word
  }

  family(word) {
    return this.kin.get(root(word)) ?? []
  }

  /** Tell whether the site has the same word with another ending: "bloquerez" of "bloquer", not "expeditteur" of "expéditeur". */
  inflects(word) {
    const own = stem(word)
    return this.family(word).some(other => stem(other) === own)
  }

  /** The words that begin so, in order. */
  beginning(start) {
    const found = []
    for (let at = this.#first(start); this.words[at]?.startsWith(start); at++) found.push(this.words[at])
    return found
  }

  /** How rare some words are together: the natural logarithm of pages over pages that have one of them. */
  rarity(words) {
    if (!words.length) return COVERAGE.strange
    const pages = words.reduce((sum, word) => sum + (this.has(word) ? 1.4 * 2 ** this.orders.get(word) : 0), 0)
    return Math.min(COVERAGE.rarest, Math.log(1 + this.pages / Math.min(Math.max(pages, 1), this.pages)))
  }

  #first(start) {
    let [low, high] = [0, this.words.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.words[middle] < start) low = middle + 1
      else high = middle
    }
    return low
  }
}
