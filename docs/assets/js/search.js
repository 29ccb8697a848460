/* The search dialog over Material's index and worker, both fetched when it is first opened. */
const dialog = document.getElementById("hs-search")
const query = dialog.querySelector("input")
const status = dialog.querySelector("[role=status]")
const results = dialog.querySelector("ol")
const template = dialog.querySelector("template")
const SHOWN = 12
const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3] // messages of the worker
const index = new URL(dialog.dataset.index, location.href)
let worker
let ready = false

function say(key, count = "") {
  status.textContent = key ? status.dataset[key].replace("#", count) : ""
}

function plain(html) {
  const spaced = html.replaceAll("</p>", "</p> ").replaceAll("</li>", "</li> ")
  return new DOMParser().parseFromString(spaced, "text/html").body.textContent.trim()
}

function link(anchor, item) {
  anchor.href = new URL(item.location, new URL("../", index))
  anchor.textContent = plain(item.title)
  return anchor
}

function sectionLink(item) {
  const entry = document.createElement("li")
  entry.append(link(document.createElement("a"), item))
  return entry
}

function render(items) {
  const page = items.find(item => !item.location.includes("#")) ?? items[0]
  const sections = items.filter(item => item !== page && item.title !== page.title)
  const result = template.content.cloneNode(true)
  link(result.querySelector("a"), page)
  const teaser = plain(page.text || items[0].text)
  result.querySelector("p").textContent = teaser.length > 180 ? teaser.slice(0, 180) + "…" : teaser
  result.querySelector("ul").append(...sections.slice(0, 3).map(sectionLink))
  return result
}

function show({ items }) {
  results.replaceChildren(...items.slice(0, SHOWN).map(render))
  if (!query.value.trim()) say("")
  else say(["none", "one"][items.length] ?? (items.length > SHOWN ? "more" : "many"), items.length)
}

function ask() {
  if (ready) worker.postMessage({ type: QUERY, data: query.value })
}

function receive({ data }) {
  if (data.type === RESULT) return show(data.data)
  ready = data.type === READY
  ask()
}

async function start() {
  worker = new Worker(dialog.dataset.worker)
  worker.addEventListener("message", receive)
  const pages = await (await fetch(index)).json()
  worker.postMessage({ type: SETUP, data: { ...pages, options: { suggest: false } } })
}

function open() {
  dialog.showModal()
  query.select()
  if (worker) return
  say("loading")
  start().catch(() => say("failed"))
}

addEventListener("click", event => {
  if (event.target.closest("[data-hs-search]")) open()
  if (event.target.closest("#hs-search a")) dialog.close()
})
addEventListener("keydown", event => {
  if (event.key !== "k" || !(event.ctrlKey || event.metaKey) || dialog.open) return
  event.preventDefault()
  open()
})
query.addEventListener("input", ask)
dialog.querySelector("[role=search]").addEventListener("submit", event => {
  event.preventDefault()
  results.querySelector("a")?.focus()
})
