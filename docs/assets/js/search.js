/* Where a search begins: a field, or Ctrl+K. What answers is fetched once the reader goes there. */
import { client } from "./search-client.js"

const dialog = document.getElementById("hs-search")
const root = document.getElementById("hs-search-view")
const query = root?.querySelector("[name=q]")
let worker, view

/* The worker begins at once: not when what shows its answers has come. */
async function load() {
  worker ??= client()
  return (await import("./search-view.js")).start(root, worker)
}

function warm() {
  view ??= load().catch(() => {
    view = undefined // the next word tries again
    for (const part of ["failed", "network"]) root.querySelector(`[data-hs=${part}]`).hidden = false
    root.dispatchEvent(new Event("hs-shown"))
  })
  return view
}

function open(words = "") {
  if (!dialog?.open) dialog?.showModal()
  if (words) query.value = words
  query.focus()
  if (!words) query.select()
  warm().then(started => started?.ask())
}

function begin(form) {
  const field = form.querySelector("[name=q]")
  const hand = () => {
    open(field.value)
    field.value = ""
  }
  form.addEventListener("pointerover", warm)
  form.addEventListener("focusin", warm)
  form.addEventListener("submit", event => {
    event.preventDefault()
    hand()
  })
  field.addEventListener("click", hand)
  field.addEventListener("input", event => { if (!event.isComposing && field.value) hand() })
  field.addEventListener("compositionend", hand) // ^ and e are one letter
}

function isShortcut(event) {
  return event.key.toLowerCase() === "k" && event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey
}

function hasWords() {
  try { return "hs-marks" in sessionStorage } catch { return false } // storage may be forbidden
}

if (root) {
  document.querySelectorAll("[data-hs-search]").forEach(begin)
  addEventListener("keydown", event => {
    if (!isShortcut(event)) return
    event.preventDefault()
    open()
  })
  dialog?.addEventListener("keydown", event => {
    if (event.key !== "Escape") return
    event.preventDefault() // it would empty the field first
    dialog.close()
  })
  dialog?.querySelector("[data-hs-close]").addEventListener("click", () => dialog.close())
  root.querySelector("form").addEventListener("submit", event => {
    event.preventDefault()
    warm().then(started => started?.go())
  })
  if (!dialog) import("./search-page.js").then(page => page.start(root, warm))
}
if (hasWords()) import("./search-marks.js").then(marks => marks.arrive())
