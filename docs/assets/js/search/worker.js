/* The search, beside the page: {type: "open", index} → ready or failed; {type: "search", id, query, …} → answer. */
let engine

function canRun() {
  try {
    return Boolean(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)))
  } catch {
    return false
  }
}

/** All at once: one after the other would take a phone seconds. */
async function load(index) {
  fetch(new URL("wasm.unknown.pagefind", index)).catch(() => {}) // for pagefind.js, which asks for it late, and tells its failure
  const [words, program, { open }] = await Promise.all([
    fetch(new URL("words.json", index)).then(json),
    import(new URL("pagefind.js", index).href),
    import("./engine.js"),
  ])
  return open({ index, program, words })
}

async function json(response) {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return response.json()
}

async function start({ index }) {
  if (!canRun()) return postMessage({ type: "failed", reason: "wasm" })
  engine = load(index)
  await engine.then(() => postMessage({ type: "ready" }), () => postMessage({ type: "failed", reason: "network" }))
}

async function search({ id, query, filters, limit, literal }) {
  try {
    const answer = await (await engine).search(query, { filters, limit, literal })
    postMessage({ type: "answer", id, answer })
  } catch {
    postMessage({ type: "failed", reason: "network" }) // a part of the index that cannot be had
  }
}

addEventListener("message", ({ data }) => ({ open: start, search })[data.type](data))
