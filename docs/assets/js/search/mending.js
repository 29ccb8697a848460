/* What was typed → what was meant, where the site has not the one and has the other. */
import { isEmpty } from "./french.js"
import { nearest } from "./spelling.js"
import { saysNothing, tokens } from "./tokens.js"

const BEGINNING = 3 // letters, from which a last word may be one that is still being typed

/** Give the token, or the one that takes its place, which is noted in `corrected`; `begins`: its word may go on. */
export function mended(token, last, known, corrected) {
  const { vocabulary, synonyms } = known
  if (token.kind === "address") return mendedAddress(token, known, corrected)
  if (token.kind !== "word" || saysNothing(token) || isKnown(token, vocabulary, synonyms)) return token
  if (last && token.word.length >= BEGINNING && vocabulary.beginning(token.word).length) return { ...token, begins: true }
  const [best] = nearest(token.word, [...vocabulary.words, ...synonyms.words].filter(word => !isEmpty(word)), vocabulary.orders)
  if (!best) return token
  corrected.push({ from: token.typed, to: vocabulary.spelling(best) })
  return { typed: best, word: best, parts: [], kind: "word" }
}

/** "hotmial.com" → "hotmail.com", where the site speaks of neither. */
function mendedAddress(token, { vocabulary }, corrected) {
  const name = token.parts.at(-2) ?? ""
  const isKnown = token.parts.slice(0, -1).some(part => vocabulary.has(part))
  const [best] = isKnown ? [] : nearest(name, vocabulary.words, vocabulary.orders)
  if (!best) return token
  const typed = token.typed.replace(name, best)
  corrected.push({ from: token.typed, to: typed })
  return tokens(typed)[0]
}

function isKnown({ word, parts }, vocabulary, synonyms) {
  if (vocabulary.has(word) || synonyms.has(word) || vocabulary.inflects(word)) return true
  return parts.length > 0 && parts.every(part => part.length < BEGINNING || vocabulary.has(part))
}
