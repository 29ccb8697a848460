/* The text of a page: its sections, and where the terms stand in it. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { Finder, read } from "../../../docs/assets/js/search/reading.js"
import { anchor, PHRASE } from "./known.mjs"

const finder = new Finder(PHRASE)

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
