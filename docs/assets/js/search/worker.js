/* The search, beside the page: {type: "open", index} → ready or failed; {type: "search", id, query, …} → answer. */
import { open } from "./engine.js"

let engine

function canRun() {
  try {
    return Boolean(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)))
  } catch {
    return false
  }
}

async function start({ index }) {
  if (!canRun()) return postMessage({ type: "failed", reason: "wasm" })
  engine = open({ index })
  await engine.then(() => postMessage({ type: "ready" }), () => postMessage({ type: "failed", reason: "network" }))
}

async function search({ id, query, filters, limit, literal }) {
  const answer = await (await engine).search(query, { filters, limit, literal })
  postMessage({ type: "answer", id, answer })
}

addEventListener("message", ({ data }) => ({ open: start, search })[data.type](data))
