/* Words, and the pages of a real index that have them. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { Retrieval } from "../../../docs/assets/js/search/retrieval.js"
import { addresses, engine, vocabulary } from "./layer.mjs"

const { retrieval } = engine
const having = async (...forms) => addresses(await retrieval.pages({ forms }))

test("a page has a word by any of its forms, each page once", async () => {
  assert.deepEqual(await having("deblocage"), ["bloquee"])
  assert.deepEqual(await having("bloquee", "blocage"), ["bloquee"])
  assert.deepEqual(await having("desactivation", "desactivees"), ["avis", "fiche"])
  assert.deepEqual(await having("xqzptv"), [])
})

test("only the word itself is asked for, though Pagefind finds all that begin so", async () => {
  assert.deepEqual(await having("mes"), [])
  assert.deepEqual(await having("cour"), [])
  assert.deepEqual(await having("cours"), ["cours"])
  assert.deepEqual(await addresses(await retrieval.pages({ forms: ["quarant"], exact: true })), [])
  assert.deepEqual(await addresses(await retrieval.pages({ forms: ["571"], exact: true })), ["bloquee"])
})

test("a page tells where it has the word, and how well, from 0 to 2", async () => {
  for (const [, { words, strength }] of await retrieval.pages({ forms: ["quarantaine"] })) {
    assert.ok(words.length > 1 && words.every(Number.isInteger))
    assert.ok(strength > 0 && strength < 2, strength)
  }
})

test("forms that begin alike are one question, others are one each", async () => {
  const asked = []
  const pagefind = { search: async text => (asked.push(text), { results: [], unfilteredResultCount: 0 }) }
  const ask = async (known, question) => {
    asked.length = 0
    await new Retrieval(pagefind, vocabulary(known)).pages(question)
    return [...asked].sort()
  }
  assert.deepEqual(await ask("bloqué1 blocage1 spam1", { forms: ["bloque", "blocage"] }), ["blo"])
  assert.deepEqual(await ask("bloqué1 blocage1 blond1", { forms: ["bloque", "blocage"] }), ["blocage", "bloque"])
  assert.deepEqual(await ask("filtre1 filtrer1 filtres1", { forms: ["filtre", "filtrer"] }), ['"filtre"', "filtre", "filtrer"])
  assert.deepEqual(await ask("mes1 mesure1", { forms: ["mes"] }), ['"mes"', "mes"])
  assert.deepEqual(await ask("reçu1 réception1 récent1", { forms: ["recu", "reception"] }), ["reception", "recu"])
  assert.deepEqual(await ask("spam1", { forms: ["5712"], exact: true }), ['"5712"', "5712"])
})

test("what was asked before is not asked again", async () => {
  let count = 0
  const again = new Retrieval({ search: async () => (count++, { results: [], unfilteredResultCount: 0 }) }, vocabulary("spam1"))
  for (const filters of [{}, {}, { public: { any: ["DSI"] } }, { public: { any: ["DSI"] } }]) await again.pages({ forms: ["spam"] }, filters)
  assert.equal(count, 2)
})

test("on a large site common words are not worth a question beside rare ones, but never none is", () => {
  const of = pages => new Retrieval(undefined, vocabulary("page9 message9 spam1", pages))
  const [page, message, spam] = [["page"], ["message"], ["spam"]].map(forms => ({ forms }))
  assert.deepEqual(of(500).worth([page, spam]), [page, spam])
  assert.deepEqual(of(2000).worth([page, spam, message]), [spam])
  assert.equal(of(1000).worth([page, message]).length, 1)
})
