/* Material's search, as its bundle drives it: index and worker with every page, the query as it was typed. */
const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3
let worker, ready, answered

export function visit({ worker: address }) {
  worker = new Worker(address)
  ready = new Promise(resolve => {
    worker.onmessage = ({ data: { type, data } }) => {
      if (type === READY) resolve()
      if (type === RESULT) answered(data)
    }
  })
  fetch("/search/search_index.json").then(response => response.json())
    .then(({ config, docs }) => worker.postMessage({ type: SETUP, data: { config, docs, options: { suggest: false } } }))
}

export const open = () => ready

export async function search(query, limit, draw) {
  await ready
  const { items } = await new Promise(resolve => {
    answered = resolve
    worker.postMessage({ type: QUERY, data: query })
  })
  draw(items.slice(0, limit).map(sections => shown(sections)))
}

/** A page is headed by its own entry, whatever section was found first. */
function shown(sections) {
  const page = sections.find(({ location }) => !location.includes("#")) ?? sections[0]
  return { url: `/${page.location.split("#")[0]}`, title: page.title, text: sections[0].text.slice(0, 320) }
}
