/* What nobody types, and what fails. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { open } from "../../../docs/assets/js/search/engine.js"
import { engine, paths } from "./layer.mjs"

const found = async query => paths(await engine.search(query))

test("nonsense finds nothing, but the site's nearest words", async () => {
  for (const query of ["xqzptv", "azertyuiop qsdfghjklm", "", "?!", "😀", "שלום", "\uD800"]) {
    const { results, total, corrected, nearest } = await engine.search(query)
    assert.deepEqual([results, total, corrected, nearest], [[], 0, [], []], query)
  }
  assert.deepEqual((await engine.search("sevreur xqzptv", { literal: true })).nearest, ["serveur"])
})

test("the same question has the same answer, also amid others", async () => {
  const queries = ["adresse bloquée", "quarentaine", "guichet", "xqzptv", "5.7.1", "guichet"]
  const [once, again] = await Promise.all([1, 2].map(() => Promise.all(queries.map(query => engine.search(query)))))
  assert.deepEqual(again, once)
  for (const [at, query] of queries.entries()) assert.deepEqual(await engine.search(query), once[at])
  assert.deepEqual(once[2], once[5])
})

test("whatever is typed has an answer", async () => {
  const hostile = [
    '"', '"boîte', '"adresse bloquée"', "'", "« »", "__proto__", "constructor prototype", "toString hasOwnProperty", "__proto__[x]=1", "(.*)+[", "\\", "$&", "%00",
    "{{x}}", "${x}", "<b>", "../../x", "-spam", "spam -", "a|b", "\uD800", "spam\uDC00", "\u202Eguichet", "\u200F\u200Eguichet", "מייל guichet", "İstanbul",
    "guichet\u0000", "g\u0301uichet", "5.7.1.5.7.1", "@".repeat(99), "a@b@c", "....", "1e309", "null undefined NaN", "e\u0301".repeat(300), "l'", "qu' qu'", "_", "ne ne ne",
  ]
  for (const query of hostile) {
    for (const literal of [false, true]) {
      const { query: own, results, total, terms } = await engine.search(query, { literal })
      assert.equal(own, query)
      assert.ok(total >= results.length && results.every(({ score }) => Number.isFinite(score)) && terms.every(({ rarity }) => rarity > 0), query)
    }
  }
})

test("ten thousand signs have an answer in time, as if they were a thousand", async () => {
  assert.deepEqual(await found(`${" ".repeat(980)}guichet ${"x".repeat(9000)}`), await found(`guichet ${"x".repeat(12)}`))
  const start = performance.now()
  for (const piece of ["a", "spam ", "é", "!", "a.", "5.7.1 ", "guichet ", "xqz", "pas recu "]) await engine.search(piece.repeat(10000 / piece.length))
  assert.ok(performance.now() - start < 3000)
})

test("an index that cannot be had is told", async () => {
  const of = options => open({ index: "x:", program: { createInstance: () => ({ options }) }, words: { words: "", pages: 0, synonyms: [] } })
  await assert.rejects(of(() => Promise.reject(new Error("away"))), /away/)
  assert.deepEqual((await (await of(async () => {})).search("")).results, [])
})
