/* minisearch.mjs MATERIAL'S-INDEX TARGET: the same sections → MiniSearch's index, as VitePress keeps it: no text in it. */
import { readFileSync, writeFileSync } from "node:fs"
import MiniSearch from "minisearch"
import { options } from "./minisearch-options.mjs"

const [source, target] = process.argv.slice(2)
const { docs } = JSON.parse(readFileSync(source, "utf-8"))
const names = new Map(docs.filter(({ location }) => !location.includes("#")).map(({ location, title }) => [location, title]))
const plain = text => text.replace(/<[^>]+>/g, " ").replace(/&(amp|lt|gt|quot|#39);/g, " ")
const index = new MiniSearch(options)
index.addAll(docs.map(({ location, title, text }) => {
  const page = names.get(location.split("#")[0])
  return { id: location, title: plain(title), titles: page === title ? "" : plain(page ?? ""), text: plain(text) }
}))
writeFileSync(target, JSON.stringify(index))
