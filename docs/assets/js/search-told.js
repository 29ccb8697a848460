/* What is said above the results: how many, and which words were searched in place of those that were typed. */
const PAUSE = 600 // a count is read aloud once the typing rests, not at each letter

function strong(words) {
  const element = document.createElement("strong")
  element.textContent = words
  return element
}

function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
}

/* "pouriel pas arivé" with two corrections → "pourriel pas arrivé". */
function corrected({ query, corrected: changes }) {
  const words = query.split(/(\s+|['’])/)
  const found = words.map(word => changes.find(({ from }) => fold(from) === fold(word))?.to ?? word)
  return found.some((word, place) => word !== words[place]) ? found.join("") : changes.map(({ to }) => to).join(" ")
}

function counted(part, count) {
  return count === 1 ? part.dataset.one : part.dataset.many.replace("#", count)
}

export function teller(parts) {
  let timer

  function announce(text) {
    clearTimeout(timer)
    timer = setTimeout(() => { parts.status.textContent = text }, PAUSE)
  }

  function tellCorrected(answer) {
    const { before, after } = parts.corrected.dataset
    parts.corrected.hidden = !answer.corrected.length
    parts.corrected.replaceChildren(before, strong(corrected(answer)), after)
  }

  function tellReplaced({ replaced }) {
    const { before, between, after } = parts.replaced.dataset
    parts.replaced.hidden = !replaced.length
    const told = replaced.map(({ from, to }) => [before, strong(to), between, from, after, " "])
    parts.replaced.replaceChildren(...told.flat())
  }

  function tell(answer, literal) {
    if (!answer) return announce("")
    tellCorrected(answer)
    tellReplaced(answer)
    parts.count.textContent = counted(parts.count, answer.total)
    parts.literal.hidden = !answer.corrected.length && !answer.replaced.length
    parts.literal.textContent = parts.literal.dataset.words.replace("#", () => answer.query)
    parts.loose.hidden = !literal
    const said = answer.results.length ? [parts.count, parts.corrected, parts.replaced] : [parts.none.firstElementChild]
    announce(said.filter(part => !part.hidden).map(part => part.textContent.trim()).join(" "))
  }

  return { tell, announce }
}
