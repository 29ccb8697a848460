/* The text of a page: its sections, and where the terms stand in it. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { score } from "../../../docs/assets/js/search/order.js"
import { Finder, read } from "../../../docs/assets/js/search/reading.js"

const way = (...words) => ({ words: words.map(forms => ({ forms: forms.split("|") })), weight: 1, why: "" })
const term = (typed, rarity, ...alternatives) => ({ typed, rarity, alternatives, isStrange: false })
const PHRASE = [term("boite pleine", 2, way("boite|boites", "pleine|plein")), term("spam", 1, way("spam"), way("courrier", "indesirable"))]
const finder = new Finder(PHRASE)
const anchor = (element, id, text, location) => ({ element, id, text, location })

const PAGE = {
  url: "/a/",
  meta: { title: "Boîte pleine", kind: "Cause", teaser: "Une phrase." },
  content: "Nom court. Boîte pleine. Le texte, d' abord. Que faire. Videz la boîte (pleine)\u00a0: tout.",
  anchors: [anchor("h2", "faire", "Que faire.", 8), anchor("H1", "titre", "Boîte pleine.", 2), anchor("p", "x", "Le", 4), anchor("h3", "vide", " ", 5)],
}

test("headings make sections, in the order in which they stand; other anchors and empty ones do not", () => {
  const { sections, words, title, url } = read(PAGE, finder)
  assert.deepEqual(sections, [
    { id: "titre", title: "Boîte pleine.", from: 2, text: 4, to: 8, isPage: true },
    { id: "faire", title: "Que faire.", from: 8, text: 10, to: words.length, isPage: false },
  ])
  assert.deepEqual([title, url, words.length], ["Boîte pleine", "/a/", 16])
})

test("a word of the page shows the terms, however it is printed", () => {
  const { words, hits } = read(PAGE, finder)
  assert.deepEqual(words.filter((_, at) => hits[at].length), ["Boîte", "pleine.", "boîte", "(pleine)"])
  for (const word of ["d'boîte", "L’Boîtes", "BOÎTE,", "anti-boîte", "boîte\u2011x", "«boîte»"]) assert.equal(finder.hits(word).length, 1, word)
  for (const word of ["", "boit", "emboîte", "…", "constructor", "__proto__"]) assert.deepEqual(finder.hits(word), [], word)
})

test("a term is shown by all words of one way to find it", () => {
  for (const [text, shown] of [
    ["boîtes pleines", [false, false]], ["boîtes plein", [true, false]], ["boîte", [false, false]], ["le spam", [false, true]],
    ["courrier", [false, false]], ["Courrier indésirable, boîte pleine", [true, true]], ["", [false, false]],
  ])
    assert.deepEqual(finder.shownIn(text), shown, text)
})

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

const scored = (content, { title = "Autre", name, headings = [], terms = PHRASE } = {}) => {
  const words = content.split(" ")
  const anchors = [anchor("h1", "h", title, 0), ...headings.map(text => anchor("h2", text, text, words.indexOf(text.split(" ")[0])))]
  const own = new Finder(terms)
  return score(read({ url: "/", meta: { title, name }, content, anchors }, own), { score: 1, coverage: 1 }, terms, own)
}

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
