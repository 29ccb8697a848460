/* What was typed, cut into words, codes and addresses. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { indexed, saysNothing, tokens } from "../../../docs/assets/js/search/tokens.js"

const told = text => tokens(text).map(({ kind, word }) => `${kind}:${word}`).join(" ")
const words = text => tokens(text).map(({ word }) => word).join(" ")

test("codes are told from words, and are as the index has them", () => {
  assert.equal(told("5.7.1"), "code:571")
  assert.equal(told("550-5.7.26"), "code:550 code:5726")
  assert.equal(told("550 5.1.1,"), "code:550 code:511")
  assert.equal(told("OFR_999"), "code:ofr_999")
  assert.equal(told("ofr416"), "code:ofr416")
  assert.equal(told("(LPN007_416)."), "code:lpn007_416")
  assert.equal(told("p=reject"), "code:preject")
  assert.equal(told("X-Spam-Status"), "word:xspamstatus")
  assert.deepEqual(tokens("X-Spam-Status")[0].parts, ["x", "spam", "status"])
  assert.deepEqual(tokens("ofr416")[0].parts, ["ofr", "416"])
  assert.deepEqual(tokens("5.7.26")[0].parts, ["5", "7", "26"])
})

test("addresses are told from words", () => {
  for (const [text, word, parts] of [
    ["noreply@mj.cagette.net", "noreplymjcagettenet", "noreply mj cagette net"],
    ["@wanadoo.fr", "wanadoofr", "wanadoo fr"],
    ["rdv-solidarites.fr", "rdvsolidaritesfr", "rdv solidarites fr"],
    ["<Prénom.Nom@Exemple.FR>,", "prenomnomexemplefr", "prenom nom exemple fr"],
    ["jean@orange", "jeanorange", "jean orange"],
  ])
    assert.deepEqual(tokens(text).map(({ kind, word: one, parts: all }) => [kind, one, all.join(" ")]), [["address", word, parts]], text)
  assert.equal(tokens("@wanadoo.fr")[0].typed, "@wanadoo.fr")
  for (const text of ["pleine.", "@", "a@", "n.b", "..."]) assert.ok(tokens(text).every(({ kind }) => kind === "word"), text)
})

test("elisions are cut, however they are written", () => {
  for (const text of ["l'adresse", "l’adresse", "L’ADRESSE", "l adresse", "l’ adresse", "« l’adresse »", "\u00a0l’adresse\u202f?"]) assert.equal(words(text), "adresse")
  assert.equal(words("qu'est-ce que l'e-mail"), "estce que email")
  assert.equal(words("je n'ai pas reçu d'e-mail"), "je ai pas recu email")
})

test("an e-mail is one word, however it is written", () => {
  for (const text of ["e-mail", "E-Mail", "e mail", "e\u2011mail", "email"]) assert.equal(words(text), "email")
  assert.equal(words("les e mails"), "les emails")
  assert.equal(words("boite mail"), "boite mail")
  assert.equal(words("bal mail"), "balmail")
})

test("a compound is one word with its parts, a choice is two", () => {
  assert.deepEqual(tokens("anti-spam").map(({ word, parts }) => [word, parts]), [["antispam", ["anti", "spam"]]])
  assert.equal(words("spam/quarantaine"), "spam quarantaine")
  assert.equal(words("prud'homme"), "prud homme")
})

test("the ne that many leave out is dropped, but not alone or within a word", () => {
  assert.equal(words("je ne reçois pas"), "je recois pas")
  assert.equal(words("ne"), "ne")
  assert.equal(words("une panne arrive"), "une panne arrive")
})

test("what says nothing is told, compounds as well", () => {
  for (const text of ["est-ce", "le", "y a-t-il"]) assert.ok(tokens(text).some(saysNothing), text)
  for (const text of ["spam", "est-spam", "550", "a@b.fr"]) assert.ok(!tokens(text).some(saysNothing), text)
})

test("nothing, signs and pictures are no words", () => {
  for (const text of ["", " ", "\u00a0\u202f\t\n", "?!…«»", "@@ -- __ ''", "😀👍🏽", "\u0000\u0007\u200b", "\uD800", "()[]{}*+\\^$|"]) assert.deepEqual(tokens(text), [], JSON.stringify(text))
  assert.equal(words("spam😀 \u0000boîte\u0007"), "spam boite")
})

test("other scripts are words", () => assert.equal(words("שלום 日本語 Привет"), "שלום 日本語 привет"))

test("a long text is cut in time, whatever is in it", () => {
  const start = performance.now()
  for (const piece of ["a", "é", "-", "@", "'", "!", "a ", "a.", "5.7.1 ", "l'", "a@", "n e ", "\u00a0"]) {
    const found = tokens(piece.repeat(5000 / piece.length))
    for (const { word, kind } of found) assert.ok(word && ["word", "code", "address"].includes(kind))
  }
  assert.ok(performance.now() - start < 5000)
})

test("a word is as the index has it", () => {
  for (const [word, kept] of [["p=reject", "preject"], ["ofr_999", "ofr_999"], ["e-mail", "email"], ["« »", ""]]) assert.equal(indexed(word), kept)
})
