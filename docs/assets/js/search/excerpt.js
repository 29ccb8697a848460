/* Some words of a page → what is shown of them: the stretch that shows most terms, with its typography, the terms marked. */
const LONG = 26 // words
const BEFORE = 4 // words of them before the first that is marked, for the sense
const ELIDED = /(?<!\p{L})(?:[cdjlmnst]|\p{L}*qu)'$/iu
const APART = /(?<!\p{L})([cdjlmnst]|\p{L}*qu)' ?/giu

/** → [{text, mark}], of the words from `from` to `to`. */
export function excerpt({ words, hits }, from, to) {
  const start = lead(hits, best(hits, from, to), from, to)
  const end = Math.min(start + LONG, to)
  const parts = []
  if (start > from) parts.push({ text: "…", mark: false })
  for (let at = start; at < end; at++) append(parts, words[at], hits[at].length > 0)
  if (end < to) append(parts, "…", false)
  return typeset(parts)
}

function best(hits, from, to) {
  let [found, most] = [from, -1]
  for (let start = from; start <= Math.max(from, to - LONG + BEFORE); start++) {
    const seen = new Map()
    for (let at = start; at < Math.min(start + LONG - BEFORE, to); at++) for (const term of hits[at]) seen.set(term, (seen.get(term) ?? 0) + 1)
    const score = seen.size * 100 + [...seen.values()].reduce((sum, count) => sum + Math.min(count, 3), 0)
    if (score > most) [found, most] = [start, score]
  }
  return found
}

/** Where to begin, so that the first mark is near, and what follows is as long as it may be. */
function lead(hits, start, from, to) {
  const first = hits.slice(0, to).findIndex((terms, at) => at >= start && terms.length)
  return Math.max(from, Math.min(first - BEFORE, to - LONG))
}

function append(parts, word, mark) {
  const last = parts.at(-1)
  const space = !last || ELIDED.test(last.text) ? "" : " "
  if (last?.mark === mark) last.text += space + word
  else if (!mark) parts.push({ text: space + word, mark })
  else {
    if (last) last.text += space
    parts.push({ text: word, mark })
  }
}

/** What the index had straightened is as on the page again. */
function typeset(parts) {
  return parts.map(({ text, mark }) => ({ text: restored(text), mark }))
}

export function restored(text) {
  return text.replace(APART, "$1’").replace(/(?<=\p{L})'(?=\p{L})/gu, "’").replace(/oe(?=[ui])/g, "œ").replace(/Oe(?=[ui])/g, "Œ")
    .replace(/ (?=[;!?»])/g, "\u202F").replace(/« /g, "«\u202F").replace(/ (?=:)/g, "\u00A0")
}
