/* What is shown of a page. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { excerpt, restored } from "../../../docs/assets/js/search/excerpt.js"
import { chance, marked } from "./layer.mjs"

const LONG = 26 // words
const page = text => {
  const words = text.split(/\s+/)
  return { words, hits: words.map(word => (/^\W*[A-Z]/.test(word) ? [word.codePointAt(0)] : [])) }
}
const shown = (text, from = 0, to = text.split(/\s+/).length) => marked(excerpt(page(text), from, to))
const filler = count => Array.from({ length: count }, (_, at) => `x${at}`).join(" ")

test("the typography that the index had straightened is there again", () => {
  for (const [text, printed] of [
    ["l' adresse d' envoi", "l’adresse d’envoi"], ["L' e-mail", "L’e-mail"], ["qu' un, jusqu' à, lorsqu' on", "qu’un, jusqu’à, lorsqu’on"],
    ["aujourd'hui", "aujourd’hui"], ["moins d' 1 minute", "moins d’1 minute"], ["l' @exemple.fr", "l’@exemple.fr"], ["l' « avis »", "l’«\u202favis\u202f»"],
    ["coeur, oeil, voeu", "cœur, œil, vœu"], ["Oeuvre", "Œuvre"], ["coexister, Noemie, OE", "coexister, Noemie, OE"], ["Quoi ? Si ; oui !", "Quoi\u202f? Si\u202f; oui\u202f!"],
    ["Voici : « un mot »", "Voici\u00a0: «\u202fun mot\u202f»"], ["le mot 'clé' ici", "le mot 'clé' ici"], ["5.7.1: user unknown; x", "5.7.1: user unknown; x"], ["", ""],
  ])
    assert.equal(restored(text), printed)
})

test("terms are marked, neighbours together, and what stands round them keeps its typography", () => {
  assert.equal(shown("une Boîte est là"), "une [Boîte] est là")
  assert.equal(shown("une Boîte Pleine est là"), "une [Boîte Pleine] est là")
  assert.equal(shown("l' Adresse est là"), "l’[Adresse] est là")
  assert.equal(shown("dit « Spam » ou « Reçu » : non"), "dit «\u202f[Spam]\u202f» ou «\u202f[Reçu]\u202f»\u00a0: non")
  assert.equal(shown("la Boîte ? Oui !"), "la [Boîte]\u202f? [Oui]\u202f!")
  assert.equal(shown("Seul"), "[Seul]")
  assert.equal(shown("rien de tel"), "rien de tel")
})

test("a mark is a part of its own, and spaces are none", () => {
  const parts = excerpt(page("une Boîte est Pleine d' Air"), 0, 6)
  assert.deepEqual(parts.filter(({ mark }) => mark).map(({ text }) => text), ["Boîte", "Pleine", "Air"])
  assert.ok(parts.every(({ text }, at) => text.trim() && (at === 0 || parts[at - 1].mark !== parts[at].mark)))
})

test("what is cut off is told", () => {
  assert.equal(shown(filler(3)), "x0 x1 x2")
  assert.match(shown(filler(40)), /^x0 .* x25 …$/)
  assert.match(shown(`${filler(40)} Mot`), /^… x15 .* x39 \[Mot\]$/)
  assert.match(shown(`${filler(40)} Mot ${filler(40)}`), /^… x36 x37 x38 x39 \[Mot\] x0 .* x20 …$/)
})

test("a few words stand before the first mark, where there are some", () => {
  assert.match(shown(`${filler(50)} Mot ${filler(50)}`), /^… (x\d+ ){4}\[Mot\]/)
  assert.match(shown(`a b Mot ${filler(50)}`), /^a b \[Mot\]/)
})

test("the stretch with most terms is shown, not that with most of one", () => {
  const text = `${filler(30)} Mot Mot Mot Mot Mot ${filler(30)} Ceci et Dela ${filler(30)}`
  assert.match(shown(text), /\[Ceci\] et \[Dela\]/)
})

test("an excerpt is of its section, whole, and has every term of the best stretch", () => {
  const next = chance(3)
  for (let turn = 0; turn < 2000; turn++) {
    const words = Array.from({ length: next(120) }, (_, at) => (next(12) ? `x${at}` : `${"ABC"[next(3)]}${at}`))
    const [from, to] = [next(words.length + 1), next(words.length + 1)].sort((one, other) => one - other)
    const all = words.map(word => (/^[A-C]/.test(word) ? [word[0]] : []))
    const told = excerpt({ words, hits: all }, from, to).map(({ text }) => text).join("")
    const some = told.replace(/^… ?| ?…$/g, "").split(" ").filter(Boolean)
    const start = words.indexOf(some[0])
    assert.deepEqual(some, some.length ? words.slice(start, start + some.length) : [])
    assert.ok(some.length <= LONG && (!some.length || (start >= from && start + some.length <= to)))
    assert.equal(some.length, Math.min(LONG, to - Math.max(from, start)))
    const terms = at => new Set(all.slice(at, Math.min(at + LONG - 4, to)).flat()).size
    const most = Math.max(0, ...words.map((_, at) => (at >= from && at < to ? terms(at) : 0)))
    assert.ok(new Set(some.filter(word => /^[A-C]/.test(word)).map(word => word[0])).size >= most, told)
  }
})

test("no words, or a section without any, are shown as nothing", () => {
  assert.deepEqual(excerpt({ words: [], hits: [] }, 0, 0), [])
  for (const [from, to] of [[2, 2], [3, 2], [9, 9]]) assert.equal(marked(excerpt(page("un Mot de plus"), from, to)).replaceAll(/[ …]/g, ""), "")
})
