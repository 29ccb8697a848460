/* One search: what stands in its form is asked, and what is answered is shown. */
import { fill, keep, kept, partsOf, question } from "./search-form.js"
import { helper } from "./search-help.js"
import { arrows, firstLink } from "./search-keys.js"
import { follow } from "./search-marks.js"
import { list } from "./search-results.js"
import { teller } from "./search-told.js"

export function start(root, worker) {
  const form = root.querySelector("form")
  const parts = partsOf(root)
  const step = Number(root.dataset.limit)
  const { tell, announce } = teller(parts)
  const help = helper(parts, form, { again })
  let state = { literal: false, limit: step }
  let shown, wanted

  function only(...names) {
    for (const name of ["loading", "failed", "answer", "help"]) parts[name].hidden = !names.includes(name)
  }

  function ask() {
    const asked = question(form)
    keep(form)
    help.count()
    if (asked.query) {
      if (!shown) wait()
      worker.ask({ ...asked, ...state })
    } else {
      worker.forget()
      show(undefined)
    }
  }

  function again(change) {
    state = { ...state, limit: step, ...change }
    ask()
  }

  function wait() {
    only("loading")
    announce(parts.loading.textContent)
  }

  function show(answer) {
    shown = answer
    only(answer?.results.length ? "answer" : "help")
    list(root, parts, answer)
    help.show(answer, state.literal)
    tell(answer, state.literal)
    root.dispatchEvent(new Event("hs-shown"))
    if (wanted) firstLink(root)?.focus()
    wanted = false
  }

  function answered(answer) {
    show({ ...answer, asked: form.elements.q.value.trim() })
  }

  function failed(reason) {
    shown = undefined
    only("failed")
    for (const name of ["wasm", "network"]) parts[name].hidden = name !== reason
    parts.retry.hidden = reason === "wasm"
    announce(parts[reason]?.textContent ?? parts.network.textContent)
    root.dispatchEvent(new Event("hs-shown"))
  }

  /* To the first result, once it is that of the words that stand there. */
  function go() {
    if (shown?.asked === form.elements.q.value.trim()) firstLink(root)?.focus()
    else wanted = true
  }

  form.addEventListener("input", event => {
    if (!event.isComposing) again({ literal: event.target.type === "checkbox" && state.literal })
  })
  form.elements.q.addEventListener("compositionend", () => again({ literal: false }))
  parts.retry.addEventListener("click", ask)
  parts.literal.addEventListener("click", () => again({ literal: true }))
  parts.loose.addEventListener("click", () => again({ literal: false }))
  if (parts.more.type === "button") parts.more.addEventListener("click", () => again({ limit: state.limit + step }))
  worker.listen({ answered, failed })
  arrows(root)
  follow(root, url => shown?.results.find(({ sections, ...page }) => [page, ...sections].some(one => one.url === url)))
  if (!form.elements.q.value) {
    fill(form, kept())
    form.elements.q.select()
  }
  return { ask, go }
}
