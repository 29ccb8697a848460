/* What the tests of the layer share: small vocabularies, and the search of the site that test_layer.py built for them. */
import { readFile } from "node:fs/promises"
import { pathToFileURL } from "node:url"
import { open } from "../../../docs/assets/js/search/engine.js"
import { fold } from "../../../docs/assets/js/search/french.js"
import { Synonyms } from "../../../docs/assets/js/search/synonyms.js"
import { Vocabulary } from "../../../docs/assets/js/search/vocabulary.js"

const HOST = "http://site.invalid"

/** "boîte3 pleine1" → the words of a site of so many pages, in the order that words.json has. */
export function vocabulary(words, pages = 100) {
  const sorted = words.split(" ").sort((one, other) => (fold(one) < fold(other) ? -1 : 1))
  return new Vocabulary({ words: sorted.join(""), pages })
}

export const synonyms = (...groups) => new Synonyms(groups.map(([site, typed]) => ({ site, typed })))

/** Nothing is served: what the layer fetches is read from the folder of the site. */
async function opened() {
  const folder = pathToFileURL(`${process.env.HELPSITE_LAYER_SITE}/`)
  globalThis.fetch = async address => new Response(await readFile(new URL(`.${new URL(address).pathname}`, folder)))
  const words = JSON.parse(await readFile(new URL("pagefind/words.json", folder), "utf-8"))
  return open({ index: `${HOST}/pagefind/`, program: await import(new URL("pagefind/pagefind.js", folder)), words })
}

export const engine = await opened()

/** The pages of an answer, by their paths. */
export const paths = ({ results }) => results.map(({ url }) => url.replace(HOST, ""))

/** Of a page that Pagefind found, its name in the folder aide/. */
export const address = async ({ data }) => new URL((await data()).url).pathname.replace("/aide/", "").replace("/", "")

export const addresses = async pages => (await Promise.all([...pages.values()].map(address))).sort()

/** "une [boîte] pleine" of what is shown. */
export const marked = parts => parts.map(({ text, mark }) => (mark ? `[${text}]` : text)).join("")

/** The same at each run: → a function that gives a whole number below what it is asked. */
export function chance(seed) {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
