/* A text that was typed, and the pages that answer it. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { engine, marked, paths } from "./layer.mjs"

const found = async (query, options) => paths(await engine.search(query, options))

test("a page is found by its words, their families, the beginning of the last, codes and addresses", async () => {
  for (const [query, first] of [
    ["adresse bloquée", "bloquee"], ["ADRESSE BLOQUÉES", "bloquee"], ["bloquer", "bloquee"], ["l adresse bloquee", "bloquee"], ["libération", "garde"],
    ["quarant", "garde"], ["550-5.7.1", "bloquee"], ["ofr_999", "bloquee"], ["@cagette.net", "bloquee"], ["oeil", "bloquee"], ["p=reject", "fiche"],
    ["désactiver les notifications", "avis"], ["mesure", "mesure"], ["cours", "cours"],
  ])
    assert.equal((await found(query))[0], `/aide/${first}/`, query)
})

test("a correction is made, told, and not made literally", async () => {
  const answer = await engine.search("quarentaine")
  assert.deepEqual(answer.corrected, [{ from: "quarentaine", to: "quarantaine" }])
  assert.deepEqual(paths(answer), ["/aide/garde/"])
  const literal = await engine.search("quarentaine", { literal: true })
  assert.deepEqual([literal.corrected, literal.replaced, paths(literal), literal.nearest], [[], [], [], []])
})

test("a synonym is used, told with its accents, and not used literally", async () => {
  const answer = await engine.search("mise à l'écart")
  assert.deepEqual(answer.replaced, [{ from: "mise à l’écart", to: "quarantaine" }])
  assert.deepEqual(paths(answer), ["/aide/garde/"])
  assert.deepEqual(await found("pouriel"), ["/aide/garde/"])
  assert.deepEqual(await found("pourriel", { literal: true }), [])
  assert.equal((await found("message pas reçu"))[0], "/aide/garde/")
})

test("a result says what the reader is shown", async () => {
  const [{ url, title, kind, path, excerpt, sections, marks, score, why }] = (await engine.search("adresse bloquée")).results
  assert.deepEqual([title, kind, url.endsWith("/aide/bloquee/"), typeof path], ["La page Adresse bloquée", "Aide", true, "string"])
  assert.equal(marked(excerpt), "Une [adresse bloquée] ne reçoit rien. Attendez\u00a0: l’œil du serveur veille.")
  assert.deepEqual(sections.map(section => section.title.replace(/\.$/, "")), ["Demander le déblocage", "L’origine de ce blocage"])
  assert.ok(sections.every(section => section.url.startsWith(`${url}#`)))
  assert.deepEqual([...marks].sort(), ["Adresse", "adresse", "blocage", "bloquée"])
  assert.ok(score > 0 && why.score === score)
})

test("an excerpt and marks have the typography of the page", async () => {
  const { results } = await engine.search("bloquée rapport noreply@mj.cagette.net")
  const told = results[0].sections.map(({ excerpt }) => marked(excerpt)).join(" ")
  assert.match(told, /L’e-mail part de \[noreply@mj\.cagette\.net\]\u202f; «\u202f\[bloquée\]\u202f» est le mot du \[rapport\.\] Écrivez au guichet\u202f!/)
  assert.ok(results[0].marks.includes("rapport"))
})

test("a page whose text has no term shows its description", async () => {
  const [{ excerpt }] = (await engine.search("cours")).results
  assert.match(marked(excerpt), /\[cours\]/)
  const [page] = (await engine.search("libération")).results
  assert.match(marked(page.excerpt), /^Une description assez longue/)
  assert.deepEqual(page.sections.map(({ title }) => title), ["Libérer un message"])
  const [several] = (await engine.search("filtre quarantaine trente deux")).results
  assert.deepEqual(several.sections.map(({ title }) => title), ["Combien de temps", "Libérer un message"])
})

test("filters leave pages out, several values of one let more in, an empty one lets all in", async () => {
  const guichet = public_ => found("guichet", { filters: { public: public_ } })
  assert.deepEqual(await guichet(["DSI"]), ["/aide/cours/"])
  const [both, all] = [await guichet(["DSI", "usager"]), await guichet([])]
  assert.ok(both.length > 1 && both.length < all.length)
  assert.deepEqual(all, await found("guichet"))
  assert.deepEqual(await found("guichet", { filters: { public: ["DSI"], genre: ["Cause"] } }), [])
  assert.deepEqual(await found("guichet", { filters: { nothing: ["x"] } }), [])
})

test("no more is given than was asked, the best of all, and how many there are", async () => {
  const all = await engine.search("guichet", { limit: 50 })
  assert.equal(all.total, all.results.length)
  assert.deepEqual((await engine.search("serveurs")).nearest, [])
  assert.deepEqual(all.results.map(({ score }) => score), all.results.map(({ score }) => score).sort((one, other) => other - one))
  for (const limit of [1, 2]) {
    const some = await engine.search("guichet", { limit })
    assert.deepEqual([some.results.length, some.total], [limit, all.total])
  }
})
