/* Pagefind alone: its own program, nothing around it; each result is drawn when its fragment is there. */
let opened

export function open() {
  opened ??= load()
  return opened
}

async function load() {
  const pagefind = await import("/pagefind-alone/pagefind.js")
  await pagefind.init()
  return pagefind
}

export async function search(query, limit, draw) {
  const pagefind = await open()
  const { results } = await pagefind.search(query)
  const shown = []
  if (!results.length) draw(shown)
  await Promise.all(results.slice(0, limit).map(async (result, place) => {
    const { url, meta, excerpt } = await result.data()
    shown[place] = { url, title: meta.title, text: excerpt }
    draw(shown.filter(Boolean))
  }))
}
