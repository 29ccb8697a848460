/* Collapsibles: opened by the address where the browser does not do it, and for printing where CSS cannot. */
function openByFragment() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const closed = target?.closest("details:not([open])")
  if (!closed) return
  closed.open = true
  target.scrollIntoView()
}

addEventListener("hashchange", openByFragment)
openByFragment()

addEventListener("beforeprint", () => {
  for (const closed of document.querySelectorAll("details:not([open])")) {
    closed.open = true
    addEventListener("afterprint", () => { closed.open = false }, { once: true })
  }
})
