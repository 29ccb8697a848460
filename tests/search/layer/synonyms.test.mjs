/* The writers' groups, found in what was typed. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { tokens } from "../../../docs/assets/js/search/tokens.js"
import { synonyms } from "./layer.mjs"

const SOME = synonyms(
  [["courrier indésirable", "spam"], ["pourriel", "junk mail", "junk"]],
  [["n’arrive pas", "ne recevez pas"], ["pas reçu", "pas arrivé", "rien reçu"]],
  [["contacts"], ["carnet"]],
  [["adresse d’expédition"], ["adresse d’envoi", "adresse"]],
  [["nouvel envoi"], ["renvoi", "changer d’adresse"]],
  [["aide"], ["le support"]],
)
const at = (text, place = 0) => SOME.at(tokens(text), place)?.text

test("a phrase is found where it stands", () => {
  assert.equal(at("junk mail"), "junk mail")
  assert.equal(at("mon junk mail", 1), "junk mail")
  assert.equal(at("mon junk mail"), undefined)
  assert.equal(at("junk"), "junk")
  assert.equal(at("mail junk"), undefined)
})

test("the longest phrase is found", () => {
  assert.equal(at("adresse d'envoi"), "adresse d’envoi")
  assert.equal(at("adresse pleine"), "adresse")
})

test("the phrase as it was typed comes before another of the same families", () => {
  const two = synonyms([["liste de blocage"], ["listes bloquées"]], [["lettre"], ["listes de blocages"]])
  const found = text => two.at(tokens(text), 0)?.text
  assert.equal(found("liste de blocage"), "liste de blocage")
  assert.equal(found("listes de blocages"), "listes de blocages")
  assert.equal(found("liste bloquée"), "listes bloquées")
})

test("a phrase of several words is found by their families, one word alone by its ending alone", () => {
  assert.equal(at("adresses d'envois"), "adresse d’envoi")
  assert.equal(at("pas recevoir"), "pas reçu")
  assert.equal(at("carnets"), "carnet")
  assert.equal(at("pourriels"), "pourriel")
  assert.equal(at("contactes"), "contacts")
  for (const word of ["contacter", "contactez", "renvoyer", "adresser", "carne"]) assert.equal(at(word), undefined, word)
})

test("a phrase keeps its no, and leaves out its other empty words", () => {
  const found = SOME.at(tokens("pas reçu"), 0)
  assert.deepEqual(found.tokens.map(({ word }) => word), ["pas", "recu"])
  assert.deepEqual(SOME.at(tokens("le support"), 0).tokens.map(({ word }) => word), ["support"])
  assert.equal(at("recu"), undefined)
  assert.equal(at("rien reçu"), "rien reçu")
})

test("others are the site's words, never what was typed itself", () => {
  assert.deepEqual(SOME.at(tokens("spam"), 0).others.map(({ text }) => text), ["courrier indésirable"])
  assert.deepEqual(SOME.at(tokens("pourriel"), 0).others.map(({ text }) => text), ["courrier indésirable", "spam"])
  assert.equal(SOME.at(tokens("spam"), 0).onSite, true)
  assert.equal(SOME.at(tokens("pourriel"), 0).onSite, false)
})

test("what readers type is known, with other endings as well; what the site says is not among it", () => {
  for (const word of ["pourriel", "pourriels", "junk", "carnets", "changer"]) assert.ok(SOME.has(word), word)
  for (const word of ["spam", "inconnu", "", "le", "constructor"]) assert.ok(!SOME.has(word), word)
  assert.ok(SOME.words.has("renvoi") && !SOME.words.has("le") && !SOME.words.has("pas"))
})

test("without groups, or beyond the last word, nothing is found", () => {
  assert.equal(synonyms().at(tokens("spam"), 0), undefined)
  assert.equal(SOME.at([], 0), undefined)
  assert.equal(SOME.at(tokens("spam"), 1), undefined)
  assert.equal(at("__proto__"), undefined)
})
