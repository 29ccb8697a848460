/* The words of the site, as words.json has them. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { Vocabulary } from "../../../docs/assets/js/search/vocabulary.js"
import { COVERAGE } from "../../../docs/assets/js/search/weights.js"
import { chance, vocabulary } from "./layer.mjs"

const SOME = vocabulary("bloqué2 bloquer1 blocage0 boîte4 boîtes3 débloquer1 e0 œil0 mesure1 message5 spam9", 200)

test("words are read with their spelling and how many pages have them", () => {
  assert.equal(SOME.words.length, 11)
  assert.deepEqual([...SOME.words].sort(), SOME.words)
  assert.equal(SOME.orders.get("boite"), 4)
  assert.equal(SOME.spelling("boite"), "boîte")
  assert.equal(SOME.spelling("oeil"), "œil")
  assert.equal(SOME.spelling("inconnu"), "inconnu")
  assert.ok(SOME.has("spam") && !SOME.has("boîte") && !SOME.has("") && !SOME.has("__proto__"))
})

test("a site without words has none", () => {
  const none = new Vocabulary({ words: "", pages: 0 })
  assert.deepEqual([none.words, none.beginning("a"), none.beginning(""), none.family("a"), none.has("")], [[], [], [], [], false])
  assert.equal(none.rarity([]), COVERAGE.strange)
})

test("words are found by their beginning, each of them and no other", () => {
  assert.deepEqual(SOME.beginning("blo"), ["blocage", "bloque", "bloquer"])
  assert.deepEqual(SOME.beginning("spam"), ["spam"])
  assert.deepEqual(SOME.beginning("zzz"), [])
  const next = chance(1)
  const word = () => Array.from({ length: 1 + next(5) }, () => "abc"[next(3)]).join("")
  const some = [...new Set(Array.from({ length: 60 }, word))]
  const known = vocabulary(some.map(one => `${one}1`).join(" "))
  for (const start of Array.from({ length: 200 }, word)) {
    assert.deepEqual(known.beginning(start), some.filter(one => one.startsWith(start)).sort(), start)
  }
})

test("a family is of the words of the site, whether the word is one of them or not", () => {
  assert.deepEqual(SOME.family("bloquees"), ["blocage", "bloque", "bloquer"])
  assert.deepEqual(SOME.family("deblocage"), ["debloquer"])
  assert.deepEqual(SOME.family("mesurer"), ["mesure"])
  assert.deepEqual(SOME.family("inconnu"), [])
  assert.deepEqual(SOME.family("constructor"), [])
})

test("another ending is no fault, another letter is", () => {
  const known = vocabulary("adresse3 expéditeur3 bloquer2")
  for (const word of ["bloquerez", "expediteurs", "adresser"]) assert.ok(known.inflects(word), word)
  for (const word of ["expeditteur", "adrese", "inconnu"]) assert.ok(!known.inflects(word), word)
})

test("a word is the rarer the fewer pages have it, within bounds", () => {
  const rarities = [["spam"], ["message"], ["boite"], ["mesure"], ["oeil"]].map(words => SOME.rarity(words))
  for (let at = 1; at < rarities.length; at++) assert.ok(rarities[at] >= rarities[at - 1], rarities.join(" "))
  assert.ok(SOME.rarity(["boite", "boites"]) < SOME.rarity(["boite"]))
  assert.ok(rarities.every(rarity => rarity > 0 && rarity <= COVERAGE.rarest))
  assert.equal(SOME.rarity([]), COVERAGE.strange)
})
