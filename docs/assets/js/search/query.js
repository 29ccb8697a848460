/* What was typed → the terms to look for, each with what may stand for it. */
import { isLight } from "./french.js"
import { mended } from "./mending.js"
import { saysNothing, tokens } from "./tokens.js"
import { alternativesOf, rarityOf } from "./ways.js"
import { COVERAGE, WAYS } from "./weights.js"

const ENHANCED = /^[245]\.\d{1,3}\.\d{1,3}$/ // RFC 3463
const BASIC = /^[245]\d\d$/ // RFC 5321
const HARD = /\d[._-]|[._-]\d|^[245]\d\d$|[\p{L}]\d|=|_/u // not a year, nor a price
const JOINED = 6 // letters

/** → {terms: [{typed, rarity, alternatives: [{words: [{forms, exact}], weight, why}]}], corrected, replaced}. */
export function plan(text, { vocabulary, synonyms, literal = false }) {
  const corrected = []
  const known = { vocabulary, synonyms }
  const all = joined(tokens(text), vocabulary).map((token, at, every) => (literal ? token : mended(token, at === every.length - 1, known, corrected)))
  const terms = shared(literal ? all.map(token => term(token, known)) : withPhrases(all, known))
  const telling = terms.filter(({ empty }) => !empty)
  const replaced = telling.filter(({ to }) => to).map(({ from, to }) => ({ from, to }))
  return { terms: telling.length ? telling : terms, corrected, replaced }
}

/** Tell whether one of the terms stands nowhere on the site. */
export const hasStrange = terms => terms.some(({ isStrange }) => isStrange)

/** "anti spam" → "antispam", where the site has that. */
function joined(all, vocabulary) {
  const together = []
  for (const token of all) {
    const before = together.at(-1)
    const word = `${before?.word}${token.word}`
    const isWhole = saysNothing(before ?? token) && vocabulary.has(token.word) // "mot de passe" is not "dépasse"
    if (before?.kind === "word" && token.kind === "word" && !isWhole && word.length >= JOINED && vocabulary.has(word)) {
      together[together.length - 1] = { ...token, typed: `${before.typed} ${token.typed}`, word }
    } else together.push(token)
  }
  return together
}

/** A code tells more than a word, the words of questions tell less; "550" tells little beside "5.7.1". */
function shared(terms) {
  const isTold = terms.some(({ typed }) => ENHANCED.test(typed))
  return terms.map(one => ({ ...one, share: isTold && BASIC.test(one.typed) ? COVERAGE.beside : shareOf(one) }))
}

function shareOf({ isCode, typed }) {
  if (isCode) return COVERAGE.code
  return isLight(typed) ? COVERAGE.light : 1
}

/** Phrases may share words: "changer l'adresse d'envoi" has two. One within another is not looked for. */
function withPhrases(all, known) {
  const terms = []
  let covered = 0
  for (let at = 0; at < all.length; at++) {
    const phrase = known.synonyms.at(all, at)
    const end = at + (phrase?.families.length ?? 1)
    if (end <= covered) continue
    terms.push(phrase ? phraseTerm(all.slice(at, end), phrase, known) : term(all[at], known))
    covered = end
  }
  return terms
}

function phraseTerm(typed, { text: written, words, tokens: own, others, onSite }, known) {
  const alternatives = [
    ...alternativesOf(own, known, 1, "same"),
    ...others.flatMap(other => alternativesOf(other.tokens, known, WAYS.synonym, `synonym: ${other.text}`)),
  ]
  const text = typed.map(token => token.typed).join(" ")
  const isTold = onSite || alternatives[0]?.why.startsWith("same")
  const from = words.every((word, at) => word === typed[at].word) ? written : text // with its accents
  return { typed: text, rarity: rarityOf(alternatives, known), alternatives, from, to: isTold ? undefined : others[0].text }
}

function term(token, known) {
  const alternatives = alternativesOf([token], known, 1, "same")
  const isCode = token.kind === "code" && HARD.test(token.typed)
  return { typed: token.typed, rarity: rarityOf(alternatives, known), alternatives, isCode, empty: saysNothing(token) }
}
