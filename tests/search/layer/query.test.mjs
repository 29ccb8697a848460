/* What was typed, and the terms to look for. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { COVERAGE } from "../../../docs/assets/js/search/weights.js"
import { planned } from "./known.mjs"

const typed = text => planned(text).terms.map(({ typed: one }) => one)
const corrected = text => planned(text).corrected.map(({ from, to }) => `${from} → ${to}`)
const replaced = text => planned(text).replaced.map(({ from, to }) => `${from} → ${to}`)

test("words that say nothing are left out, unless nothing else was typed", () => {
  assert.deepEqual(typed("est-ce que la boîte est pleine ?"), ["boite", "pleine"])
  assert.deepEqual(typed("le de"), ["le", "de"])
  for (const text of ["", "?!", "😀"]) assert.deepEqual(planned(text), { terms: [], corrected: [], replaced: [] })
})

test("what is corrected may have a synonym: both are told", () => {
  assert.deepEqual(corrected("pouriel plein"), ["pouriel → pourriel"])
  assert.deepEqual(replaced("pouriel plein"), ["pourriel → courrier indésirable"])
})

test("a synonym is told only where the site has not what was typed", () => {
  assert.deepEqual(replaced("pourriel"), ["pourriel → courrier indésirable"])
  for (const text of ["spam", "courrier", "adresse d'envoi", "n'arrive pas", "pas reçu"]) assert.deepEqual(replaced(text), [], text)
  const [{ alternatives }] = planned("spam").terms
  assert.deepEqual(alternatives.map(({ why }) => why), ["same word", "synonym: courrier indésirable"])
  assert.ok(alternatives[0].weight > alternatives[1].weight)
})

test("literally, nothing is corrected nor replaced", () => {
  const { terms, corrected: mended, replaced: others } = planned("pouriel spam boîtes", true)
  assert.deepEqual([mended, others], [[], []])
  assert.deepEqual(terms.map(({ typed: one }) => one), ["pouriel", "spam", "boites"])
  assert.deepEqual(terms.map(({ alternatives }) => alternatives.map(({ why }) => why)), [[], ["same word"], ["same family"]])
})

test("words that say nothing belong to a phrase", () => {
  assert.deepEqual(typed("mon message n'arrive pas"), ["message", "arrive pas"])
  assert.deepEqual(typed("j'ai pas reçu le message"), ["pas recu", "message"])
})

test("phrases may share words, none stands within another", () => {
  assert.deepEqual(typed("changer d'adresse d'envoi"), ["changer adresse", "adresse envoi"])
  assert.deepEqual(typed("courrier indésirable"), ["courrier indesirable"])
})

test("words that the site has as one are joined, but not to one that says nothing where the site has them apart", () => {
  assert.deepEqual(typed("anti spam"), ["anti spam"])
  assert.deepEqual(planned("mot de passe", true).terms.map(({ typed: one }) => one), ["mot", "passe"])
})

test("a code tells more than a word, a reply of three figures little beside an enhanced one", () => {
  const shares = text => planned(text).terms.map(({ share }) => share)
  assert.deepEqual(shares("550 5.7.1 boite"), [COVERAGE.beside, COVERAGE.code, 1])
  assert.deepEqual(shares("550 boite"), [COVERAGE.code, 1])
  assert.deepEqual(shares("boite 2026"), [1, 1])
})

test("a word that the site has not weighs most", () => {
  const [strange, rare, common] = planned("xqzptv cagette email", true).terms.map(({ rarity }) => rarity)
  assert.ok(strange > rare && rare > common && common > 0)
})

test("the names of what every object has are words like any other", () => {
  for (const text of ["__proto__", "constructor", "toString valueOf", "hasOwnProperty __defineGetter__"]) {
    assert.ok(planned(text).terms.every(({ alternatives, rarity }) => Array.isArray(alternatives) && rarity > 0), text)
  }
})
