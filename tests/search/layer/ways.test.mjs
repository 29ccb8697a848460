/* A word, a code or an address, and the ways to find it. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { planned } from "./known.mjs"

test("a word is looked for by itself, then by its family", () => {
  const ways = planned("débloquée").terms[0].alternatives
  assert.deepEqual(ways.map(({ why, words }) => [why, words.map(({ forms }) => forms)]), [["same family", [["debloquer"]]]])
  assert.deepEqual(planned("entete").terms[0].alternatives.map(({ why }) => why), ["same word"])
})

test("words that the site writes as one are one", () => {
  assert.deepEqual(planned("anti spam").terms.map(({ typed }) => typed), ["anti spam"])
  assert.deepEqual(planned("hot mail").terms[0].alternatives[0].words[0].forms, ["hotmail"])
  assert.deepEqual(planned("pas reçu").terms[0].alternatives[0].words[0].forms, ["pas"])
  const ways = planned("anti-spam").terms[0].alternatives.map(({ why }) => why)
  assert.deepEqual(ways.slice(0, 2), ["same word", "same parts"])
})

test("a code is looked for as a whole, then by its parts where nothing has it whole", () => {
  const ways = text => planned(text).terms[0].alternatives.map(({ why, last = false, words }) => `${why} ${last} ${words.map(({ forms }) => forms)}`)
  assert.deepEqual(ways("ofr_417"), ["same whole false ofr_417", "same parts true ofr,417"])
  assert.deepEqual(ways("5.7.1"), ["same whole false 571"])
  assert.deepEqual(ways("info@cagette.net"), ["same whole false infocagettenet", "same parts true info,cagette,net", "same name true cagette"])
})
