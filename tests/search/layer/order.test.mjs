/* How well a page that was read answers. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { score } from "../../../docs/assets/js/search/order.js"
import { Finder, read } from "../../../docs/assets/js/search/reading.js"
import { anchor, PHRASE, term, way } from "./known.mjs"

const finder = new Finder(PHRASE)

const scored = (content, { title = "Autre", name, headings = [], terms = PHRASE } = {}) => {
  const words = content.split(" ")
  const anchors = [anchor("h1", "h", title, 0), ...headings.map(text => anchor("h2", text, text, words.indexOf(text.split(" ")[0])))]
  const own = new Finder(terms)
  return score(read({ url: "/", meta: { title, name }, content, anchors }, own), { score: 1, coverage: 1 }, terms, own)
}

test("strange pages are read: without words, anchors, headings, title or text of a heading", () => {
  const bare = { url: "/b/", meta: {}, content: "", anchors: [] }
  const fragments = [
    bare, { ...bare, content: "boîte pleine" }, { ...bare, anchors: [anchor("h2", "a", "Titre", 900)] }, { ...bare, anchors: [anchor("h1", "a", undefined, 0)] },
    { ...bare, content: "a b", anchors: [anchor("h2", "a", "a b c d e", 0), anchor("h2", "b", "x", 0)] }, { ...bare, meta: { title: "", name: "" } },
  ]
  for (const fragment of fragments) {
    const page = read(fragment, finder)
    assert.ok(page.sections.length)
    const { score: one, gains } = score(page, { score: 1, coverage: 1 }, PHRASE, finder)
    assert.ok([one, ...Object.values(gains)].every(Number.isFinite), JSON.stringify(fragment))
  }
})

test("a page without headings is found by its text", () => {
  const page = read({ url: "/", meta: { title: "Autre" }, content: "boîte pleine de spam", anchors: [] }, finder)
  assert.ok(score(page, { score: 1, coverage: 1 }, PHRASE, finder).score > 0)
})

test("a page whose sections say too little of what was typed is no answer", () => {
  assert.equal(scored("Autre rien du tout").score, 0)
  assert.equal(scored("Autre un spam").score, 0)
  assert.ok(scored("Autre une boîte pleine").score > 0)
  assert.equal(scored("Autre une boîte Suite est pleine", { headings: ["Suite"] }).score, 0)
})

test("more counts where it stands in the title, in a heading, in one section, to the letter", () => {
  const plain = scored("Autre une boîte pleine et du spam")
  for (const [better, gain] of [
    [scored("Boîte pleine une boîte pleine et du spam", { title: "Boîte pleine" }), "title"],
    [scored("Autre boîte pleine et du spam", { headings: ["boîte pleine"] }), "heading"],
    [scored("Autre une boîte pleine et du spam", { name: "Boîte pleine" }), "precise"],
  ]) {
    assert.ok(better.score > plain.score, gain)
    assert.ok(better.gains[gain] > plain.gains[gain], gain)
  }
  assert.ok(plain.gains.section > scored("Autre une boîte pleine Suite du spam", { headings: ["Suite"] }).gains.section)
  assert.equal(scored("Spam ici Suite une boîte pleine", { title: "Spam", headings: ["Suite"] }).gains.section, 1)
  const code = [term("5.7.1", 1, way("571"))]
  assert.equal(scored("Autre le 5.7.1", { terms: code }).gains.literal, 1)
  assert.equal(scored("Autre le 571", { terms: code }).gains.literal, 0)
  assert.equal(scored("Autre l' adresse d' envoi", { terms: [term("adresse envoi", 1, way("adresse", "envoi"))] }).gains.literal, 1)
})
