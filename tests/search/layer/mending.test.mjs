/* What was meant by what was typed. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { planned } from "./known.mjs"

const corrected = text => planned(text).corrected.map(({ from, to }) => `${from} → ${to}`)

test("a correction is told, with what was typed and the accents of the site", () => {
  assert.deepEqual(corrected("boite eronée spam"), ["eronee → erronée"])
  assert.deepEqual(corrected("quarentaine pleine"), ["quarentaine → quarantaine"])
  assert.deepEqual(corrected("xqzptv jean@hotmial.com"), ["jean@hotmial.com → jean@hotmail.com"])
  for (const text of ["boite pleine", "bloquées", "boîtes", "pourriels", "xqzptv", "550 5.7.1", "jean@cagette.nt", "combien de spam"]) assert.deepEqual(corrected(text), [], text)
})

test("the last word may be one that is still being typed, from three letters", () => {
  const last = text => planned(text).terms.at(-1)
  assert.deepEqual(last("boite quarant").alternatives.map(({ why, words }) => [why, words[0].forms]), [["same beginning", ["quarantaine"]]])
  assert.deepEqual(corrected("boite quarant"), [])
  assert.equal(corrected("quarantin boite").length, 1)
  assert.deepEqual(last("boite qu").alternatives, [])
})
