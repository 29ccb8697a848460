/* The worker: what it loads is all that the layer is made of; what it says of what fails. */
import assert from "node:assert/strict"
import { readFile, readdir } from "node:fs/promises"
import { test } from "node:test"

const LAYER = new URL("../../../docs/assets/js/search/", import.meta.url)
const source = name => readFile(new URL(name, LAYER), "utf-8")
const modules = async () => (await readdir(LAYER)).filter(name => name.endsWith(".js") && name !== "worker.js").map(name => `./${name}`).sort()

async function reached(name, found = new Set()) {
  if (found.has(name)) return found
  found.add(name)
  for (const [, other] of (await source(name)).matchAll(/from "(\.\/[^"]+)"/g)) await reached(other, found)
  return found
}

/** The worker in this process, with another engine: → what it posts. */
async function worker(open) {
  const posted = []
  let listen
  const text = (await source("worker.js")).replaceAll(/\bimport\(([^)]*)\)/g, "imported($1)")
  const fetch = async () => new Response('{"words": ""}')
  new Function("addEventListener", "postMessage", "imported", "fetch", text)((_, to) => (listen = to), told => posted.push(told), async () => ({ open }), fetch)
  return async data => (await listen({ data }), posted.splice(0))
}

test("what it loads is made of every module beside it", async () => {
  assert.deepEqual([...(await reached("./engine.js"))].sort(), await modules())
})

test("it is ready, and answers what it is asked", async () => {
  const asked = []
  const say = await worker(async () => ({ search: async (...all) => (asked.push(all), "found") }))
  assert.deepEqual(await say({ type: "open", index: "https://exemple.fr/pagefind/" }), [{ type: "ready" }])
  assert.deepEqual(await say({ type: "search", id: 7, query: "spam", filters: { public: ["DSI"] }, limit: 3, literal: true }), [{ type: "answer", id: 7, answer: "found" }])
  assert.deepEqual(asked, [["spam", { filters: { public: ["DSI"] }, limit: 3, literal: true }]])
})

test("it tells what fails: an index that is away, a part that goes missing, a browser that is too old", async () => {
  const away = await worker(async () => { throw new Error("away") })
  assert.deepEqual(await away({ type: "open", index: "https://exemple.fr/" }), [{ type: "failed", reason: "network" }])
  const broken = await worker(async () => ({ search: async () => { throw new Error("gone") } }))
  await broken({ type: "open", index: "https://exemple.fr/" })
  assert.deepEqual((await broken({ type: "search", id: 1, query: "a" })).map(({ type, reason }) => [type, reason]), [["failed", "network"]])
  const known = globalThis.WebAssembly
  try {
    delete globalThis.WebAssembly
    assert.deepEqual(await away({ type: "open", index: "https://exemple.fr/" }), [{ type: "failed", reason: "wasm" }])
  } finally {
    globalThis.WebAssembly = known
  }
})
