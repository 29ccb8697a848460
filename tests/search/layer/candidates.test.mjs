/* Terms, and the pages of a real index that cover enough of them. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { candidates } from "../../../docs/assets/js/search/candidates.js"
import { plan } from "../../../docs/assets/js/search/query.js"
import { COVERAGE } from "../../../docs/assets/js/search/weights.js"
import { address, addresses, engine } from "./layer.mjs"

const { retrieval } = engine
const found = async (text, filters) => candidates(plan(text, engine).terms, retrieval, filters)

test("a page need not have every word, those with more of them come first", async () => {
  const { pages } = await found("filtre quarantaine libération trente guichet compte")
  assert.equal(await address(pages[0]), "garde")
  assert.ok(pages.every(({ coverage, score }) => coverage >= COVERAGE.some && coverage <= 1.000001 && score > 0))
  assert.deepEqual(pages.map(({ score }) => score), pages.map(({ score }) => score).sort((one, other) => other - one))
})

test("of a phrase a page must have all words, and has less of it where they stand apart", async () => {
  const phrase = (...words) => [{ typed: "a", rarity: 1, share: 1, alternatives: [{ words: words.map(form => ({ forms: [form] })), weight: 1, why: "" }] }]
  const score = async (...words) => (await candidates(phrase(...words), retrieval, {})).pages.map(page => page.score)
  const [near] = await score("courrier", "indesirable")
  const [apart] = await score("courrier", "trente")
  assert.ok(apart > 0 && apart < near)
  assert.deepEqual(await score("courrier", "carillon"), [])
})

test("a term that no page has is strange, and weighs as one", async () => {
  const { terms } = await found("quarantaine xqzptv")
  assert.deepEqual(terms.map(({ isStrange }) => isStrange), [false, true])
  assert.equal(terms[1].rarity, COVERAGE.strange)
})

test("a code is found whole, and by its parts only where no page has it whole", async () => {
  for (const [typed, pages] of [["OFR_999", ["bloquee"]], ["ofr999", ["bloquee"]], ["5.7.1", ["bloquee"]], ["5.7.10", ["fiche"]], ["p=reject", ["fiche"]], ["preject", ["fiche"]], ["ofr550", []]]) {
    assert.deepEqual(await addresses((await found(typed)).pages), pages, typed)
  }
})

test("an address is found whole, by its domain, or by a name in it", async () => {
  for (const typed of ["noreply@mj.cagette.net", "@cagette.net", "cagette.net"]) {
    assert.deepEqual(await addresses((await found(typed)).pages), ["bloquee"], typed)
  }
  for (const typed of ["x@cagette.fr", "cagette"]) assert.deepEqual(await addresses((await found(typed)).pages), ["bloquee", "mesure"], typed)
})

test("filters leave pages out", async () => {
  const guichet = filters => found("guichet", filters).then(({ pages }) => addresses(pages))
  assert.ok((await guichet({})).includes("mesure"))
  assert.deepEqual(await guichet({ public: { any: ["DSI"] } }), ["cours"])
  assert.deepEqual(await guichet({ public: { any: ["nobody"] } }), [])
})
