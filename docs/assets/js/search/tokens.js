/* What was typed → its words, codes and addresses, in order. */
import { fold, isEmpty, unelided } from "./french.js"

const EDGES = /^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu
const ADDRESS = /^[^@\s]*@?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$|^[^@\s]*@[^@\s]+$/u
const CODE = /\d|[_=]/
const APART = /[^\p{L}\p{N}]+/u

/** A word as the index has it: "p=reject" → "preject", "OFR_999" → "ofr_999". */
export const indexed = word => word.replace(/[^\p{L}\p{N}_]/gu, "")

/** "ne" is dropped, since many do: → [{typed, kind, word, parts}]: `kind` is word, code or address; `word` as the index has it; `parts` where it has any. */
export function tokens(text) {
  const bare = unelided(fold(text)).replace(/\bne (?=.)/g, "").replace(/\b(e|bal) (?=mails?\b)/g, "$1-")
  return bare.split(" ").map(piece => piece.replace(EDGES, "")).filter(piece => /[\p{L}\p{N}]/u.test(piece)).flatMap(token)
}

function token(piece) {
  if (/^\d{3}-\d\./.test(piece)) return piece.split("-", 2).flatMap(token) // 550-5.7.26: a line of several, RFC 5321
  const parts = piece.split(APART).flatMap(part => part.match(/\d+|[^\d]+/g) ?? [])
  const whole = { typed: piece, word: indexed(piece), parts: parts.length > 1 ? parts : [] }
  if (ADDRESS.test(piece)) return [{ ...whole, kind: "address" }]
  if (CODE.test(piece)) return [{ ...whole, kind: "code" }]
  return /['/]/.test(piece) ? parts.map(part => ({ typed: part, word: part, parts: [], kind: "word" })) : [{ ...whole, kind: "word" }]
}

/** "est-ce" as well. */
export function saysNothing({ kind, word, parts }) {
  return kind === "word" && (isEmpty(word) || (parts.length > 0 && parts.every(isEmpty)))
}
