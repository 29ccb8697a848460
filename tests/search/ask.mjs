/* Asks a built site's search what a browser would: node ask.mjs SITE QUESTIONS ANSWERS, both JSON; engine.py runs it.
   Nothing is served: what the layer fetches is read from the folder. */
import { readFile, writeFile } from "node:fs/promises"
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { open } from "../../docs/assets/js/search/engine.js"

const [site, questions, answers] = process.argv.slice(2)
const folder = pathToFileURL(`${resolve(site)}/`)
const index = "http://site.invalid/pagefind/"
const program = new URL("pagefind/pagefind.js", folder).href

globalThis.fetch = async address => {
  try {
    return new Response(await readFile(new URL(`.${new URL(address).pathname}`, folder)))
  } catch (error) {
    if (error.code !== "ENOENT") throw error
    return new Response(null, { status: 404 })
  }
}

/** An address as it stands on the page, from the site's root. */
function path(url) {
  const { pathname, hash } = new URL(url, index)
  return pathname + hash
}

function fromRoot(result) {
  const sections = result.sections.map(section => ({ ...section, url: path(section.url) }))
  return { ...result, url: path(result.url), sections }
}

async function everyPage() {
  const { createInstance } = await import(program)
  const pagefind = createInstance({ basePath: index })
  await pagefind.init()
  const { results } = await pagefind.search(null)
  return Promise.all(results.map(async result => path((await result.data()).url)))
}

const { asked, pages } = JSON.parse(await readFile(questions, "utf-8"))
const words = JSON.parse(await readFile(new URL("pagefind/words.json", folder), "utf-8"))
const engine = await open({ index, program: await import(program), words })
const told = []
for (const { query, ...options } of asked) {
  const answer = await engine.search(query, options)
  told.push({ ...answer, results: answer.results.map(fromRoot) })
}
await writeFile(answers, JSON.stringify({ told, pages: pages ? await everyPage() : [] }))
