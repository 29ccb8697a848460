/* The arrows: from the field to the results and back, from one link to the next; Tab stops at the buttons too. */
export function firstLink(root) {
  return root.querySelector("[data-hs=results]:not([hidden] *) a")
}

function stops(root) {
  const links = root.querySelectorAll(".hs-search__body a")
  return [root.querySelector("[name=q]"), ...[...links].filter(link => link.checkVisibility())]
}

export function arrows(root) {
  root.addEventListener("keydown", event => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!way || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const all = stops(root)
    const place = all.indexOf(document.activeElement)
    const next = all[place + way]
    if (place < 0 || !next) return
    event.preventDefault()
    next.focus()
    if (next.name === "q") next.select()
  })
}
