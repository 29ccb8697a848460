/* The site's own field on its home page, and the dialog that it opens: a script that the bench adds to the page. */
window.type = async query => {
  const view = document.getElementById("hs-search-view")
  const opened = document.getElementById("hs-search").open
  const field = (opened ? view : document.querySelector("main [data-hs-search]")).querySelector("[name=q]")
  const start = performance.now()
  const shown = new Promise(resolve => view.addEventListener("hs-shown", resolve, { once: true }))
  field.focus()
  field.value = query
  field.dispatchEvent(new Event("input", { bubbles: true }))
  await Promise.race([shown, failed(view)])
  const painted = await new Promise(resolve => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(performance.now())
    port2.postMessage(0)
  }))
  const links = [...view.querySelectorAll("[data-hs=results] > li")].map(item => item.querySelector("a"))
  return { first: painted - start, all: painted - start, urls: links.map(link => link.pathname) }
}

/** Rejects when the search says that it failed. */
async function failed(view) {
  const told = view.querySelector("[data-hs=failed]")
  while (told.hidden) await new Promise(resolve => setTimeout(resolve, 100))
  throw new Error(told.innerText)
}

window.approach = () => document.querySelector("main [data-hs-search] [name=q]").focus()
