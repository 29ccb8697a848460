/* MiniSearch, in the page itself, as VitePress has it: the index is fetched when the field is gone to. */
let opened

export function open() {
  opened ??= load()
  return opened
}

async function load() {
  const [{ default: MiniSearch }, { options }, response] = await Promise.all([
    import("minisearch"), import("./minisearch-options.mjs"), fetch("/minisearch/index.json"),
  ])
  return MiniSearch.loadJSONAsync(await response.text(), options)
}

export async function search(query, limit, draw) {
  const index = await open()
  const pages = new Map()
  for (const { id, title, titles } of index.search(query)) {
    const [url] = id.split("#")
    if (!pages.has(url)) pages.set(url, { url: `/${url}`, title: titles || title, text: title })
  }
  draw([...pages.values()].slice(0, limit))
}
