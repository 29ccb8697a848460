/* The writers' groups of words that stand for one another, found in what was typed. */
import { isEmpty, root } from "./french.js"
import { tokens } from "./tokens.js"

const NO = new Set(["aucun", "jamais", "non", "pas", "plus", "rien"]) // what a phrase cannot be without

export class Synonyms {
  constructor(groups) {
    this.words = new Set() // that readers type, in phrases of any length
    this.endings = new Set()
    this.phrases = new Map() // by the family of their first word
    for (const { site, typed } of groups) this.#know(site.map(phrase), typed.map(phrase))
  }

  #know(site, typed) {
    for (const one of typed.flatMap(({ tokens: all }) => all)) {
      if (!isEmpty(one.word)) this.words.add(one.word), this.endings.add(ending(one.word))
    }
    for (const one of [...site, ...typed]) {
      const entry = { ...one, others: site.filter(other => other !== one), onSite: site.includes(one) }
      const first = one.families[0]
      this.phrases.set(first, [...(this.phrases.get(first) ?? []), entry].sort((a, b) => b.families.length - a.families.length))
    }
  }

  has(word) {
    return this.endings.has(ending(word))
  }

  /** The longest phrase that stands at a place of the tokens, rather to the letter than by its families; or undefined. */
  at(all, place) {
    const rest = all.slice(place).map(({ word }) => word)
    const families = rest.map(root)
    const isThere = ({ words, families: own }) => (own.length > 1 ? own.every((family, at) => family === families[at]) : ending(words[0]) === ending(rest[0]))
    const found = this.phrases.get(families[0])?.filter(isThere) ?? []
    const isExact = ({ words }) => words.every((word, at) => word === rest[at])
    return found.find(entry => entry.words.length === found[0].words.length && isExact(entry)) ?? found[0]
  }
}

/** One word alone is not found by its family: "contacter" is none of the "contacts". */
const ending = word => word.replace(/e?s?$/, "")

function phrase(text) {
  const all = tokens(text)
  const telling = all.filter(({ word }) => !isEmpty(word) || NO.has(word))
  return { text, tokens: telling.length ? telling : all, words: all.map(({ word }) => word), families: all.map(({ word }) => root(word)) }
}
