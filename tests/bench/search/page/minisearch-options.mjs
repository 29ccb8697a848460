/* MiniSearch as its author and VitePress recommend it, with a French stemmer; for Node and for the browser. */
import { stemmer } from "@orama/stemmers/french"

const MARKS = /\p{M}/gu

export const options = {
  fields: ["title", "titles", "text"],
  storeFields: ["title", "titles"],
  processTerm: term => stemmer(term.toLowerCase()).normalize("NFD").replace(MARKS, ""),
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
}
