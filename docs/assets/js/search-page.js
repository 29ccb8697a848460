/* The search's own page: its address says what was typed, and says it again to whoever opens it. */
import { fill, kept, said } from "./search-form.js"

export function start(root, warm) {
  const form = root.querySelector("form")
  const map = document.querySelector("[data-hs-map]")
  const failed = root.querySelector("[data-hs=failed]")
  const words = new URLSearchParams(location.search)

  function follow() {
    const address = new URL(location.href)
    address.search = said(form)
    if (address.href !== location.href) history.replaceState(history.state, "", address)
    map.hidden = Boolean(form.elements.q.value.trim()) && failed.hidden
  }

  fill(form, words.has("q") ? words : kept())
  form.addEventListener("focusin", warm)
  form.addEventListener("pointerover", warm)
  root.addEventListener("hs-shown", follow)
  follow()
  if (form.elements.q.value.trim()) warm().then(view => view?.ask())
}
