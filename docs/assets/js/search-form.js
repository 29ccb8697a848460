/* What stands in the form of a search: words and filters, kept until the tab is closed. */
const KEY = "hs-search"
const LONGEST = 200 // a pasted message is not kept

export function partsOf(root) {
  return Object.fromEntries([...root.querySelectorAll("[data-hs]")].map(part => [part.dataset.hs, part]))
}

export function said(form) {
  const pairs = [...new FormData(form)].map(([name, value]) => [name, value.trim()])
  return new URLSearchParams(pairs.filter(([, value]) => value))
}

export function question(form) {
  const words = said(form)
  const query = words.get("q") ?? ""
  words.delete("q")
  const filters = Object.fromEntries([...new Set(words.keys())].map(name => [name, words.getAll(name)]))
  return { query, filters }
}

export function fill(form, words) {
  for (const field of form.elements) {
    if (field.name === "q") field.value = words.get("q") ?? ""
    else if (field.type === "checkbox") field.checked = words.getAll(field.name).includes(field.value)
  }
}

export function isShort(form) {
  return form.elements.q.value.length <= LONGEST
}

export function keep(form) {
  try {
    if (form.elements.q.value.trim() && isShort(form)) sessionStorage.setItem(KEY, said(form))
    else sessionStorage.removeItem(KEY)
  } catch { /* then it stays on this page alone */ }
}

export function kept() {
  try { return new URLSearchParams(sessionStorage.getItem(KEY) ?? "") } catch { return new URLSearchParams() }
}
