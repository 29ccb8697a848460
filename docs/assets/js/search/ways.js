/* A word, a code, an address or a phrase → the ways in which a page may have it, by the words of the site. */
import { isEmpty } from "./french.js"
import { WAYS } from "./weights.js"

/** Ways to find a phrase: all its words as they stand, or each by its family. */
export function alternativesOf(all, { vocabulary }, weight, why) {
  if (all.length === 1) return waysOf(all[0], vocabulary).map(way => ({ ...way, weight: way.weight * weight, why: `${why} ${way.why}` }))
  const words = all.map(({ word, kind }) => (kind === "word" ? { forms: wordForms(word, vocabulary) } : { forms: [word], exact: true }))
  return words.every(({ forms }) => forms.length) ? [{ words, weight, why }] : []
}

function waysOf(token, vocabulary) {
  const one = (forms, weight, why, exact = false) => (forms.length ? [{ words: [{ forms, exact }], weight, why }] : [])
  const { word, parts, kind } = token
  if (kind !== "word") return [...one([word], 1, "whole", true), ...partsOf(token, vocabulary).map(last)]
  if (token.begins) return one(vocabulary.beginning(word), WAYS.beginning, "beginning")
  const family = vocabulary.family(word).filter(other => other !== word)
  const ways = [...one(vocabulary.has(word) ? [word] : [], 1, "word"), ...one(family, WAYS.family, "family")]
  return parts.length ? [...ways, ...partsOf(token, vocabulary)] : ways
}

/** "noreply@mj.cagette.net" → also the words "cagette"; "anti-spam" → also "anti" beside "spam". */
function partsOf({ parts, kind }, vocabulary) {
  const telling = parts.filter(part => part.length > 1)
  if (telling.length < 2) return []
  const words = telling.map(part => ({ forms: [part], exact: true }))
  const ways = [{ words, weight: WAYS.parts, why: "parts", near: 0 }]
  const name = kind === "address" ? telling.slice(0, -1).filter(part => vocabulary.has(part)).at(-1) : undefined
  return name ? [...ways, { words: [{ forms: [name], exact: true }], weight: WAYS.name, why: "name" }] : ways
}

/** For where nothing else is found. */
const last = way => ({ ...way, last: true })

function wordForms(word, vocabulary) {
  if (isEmpty(word)) return [word]
  return [...new Set([...(vocabulary.has(word) ? [word] : []), ...vocabulary.family(word)])]
}

export function rarityOf(alternatives, { vocabulary }) {
  if (!alternatives.length) return vocabulary.rarity([])
  const phrases = alternatives.map(({ words }) => Math.max(...words.map(({ forms }) => vocabulary.rarity(forms))))
  return Math.min(...phrases)
}
