/* The worker that answers: it has one question at a time; of what is typed meanwhile only the newest waits. */
const INDEX = "../../../pagefind/" // as seen from the worker
const WORKER = new URL("./search/worker.js", import.meta.url)

export function client() {
  let worker, ready, waiting, underWay, failure
  let newest = 0
  let told = { answered() {}, failed() {} }

  function open() {
    worker = new Worker(WORKER, { type: "module" })
    worker.addEventListener("message", receive)
    worker.addEventListener("error", () => stop("network"))
    worker.postMessage({ type: "open", index: new URL(INDEX, WORKER).href })
  }

  function stop(reason) {
    worker?.terminate()
    worker = ready = underWay = waiting = undefined
    failure = reason
    told.failed(reason)
  }

  function next() {
    if (!ready || underWay || !waiting) return
    underWay = waiting
    waiting = undefined
    worker.postMessage({ type: "search", ...underWay })
  }

  function receive({ data }) {
    if (data.type === "failed") return stop(data.reason)
    if (data.type === "ready") ready = true
    if (data.type === "answer" && data.id === underWay?.id) {
      underWay = undefined
      if (data.id === newest) told.answered(data.answer) // else it comes too late
    }
    next()
  }

  function start() {
    failure = undefined
    try { worker ?? open() } catch { stop("network") }
  }

  start()
  return {
    listen(given) {
      told = given
      if (failure) told.failed(failure)
    },
    ask(question) {
      waiting = { ...question, id: ++newest }
      start()
      next()
    },
    forget() {
      newest += 1
      waiting = undefined
    },
  }
}
