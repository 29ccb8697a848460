/* The filter over the tables of codes: it hides the rows and the families in which what is typed does not stand. */
const place = document.querySelector(".hs-codes-filter")

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase()
}

function rowsOf(family) {
  const about = ["h2", ".hs-codes__domains"].map(part => family.querySelector(part)?.textContent ?? "")
  return [...family.querySelectorAll("tbody tr")].map(row => [row, plain([row.textContent, ...about].join(" "))])
}

function control() {
  const form = document.createElement("div")
  const label = form.appendChild(document.createElement("label"))
  const field = form.appendChild(document.createElement("input"))
  const status = form.appendChild(document.createElement("p"))
  form.className = "hs-codes-filter hs-codes-filter--on"
  Object.assign(field, { type: "search", id: "hs-codes-field", autocomplete: "off", spellcheck: false })
  Object.assign(label, { htmlFor: field.id, textContent: place.dataset.label })
  status.setAttribute("role", "status")
  return { form, field, status }
}

function start() {
  const families = [...document.querySelectorAll(".hs-codes")].map(family => [family, rowsOf(family)])
  const { form, field, status } = control()

  function say(count) {
    const words = place.dataset
    status.textContent = [words.none, words.one][count] ?? words.many.replace("#", count)
  }

  function filter() {
    const wanted = plain(field.value).split(/\s+/).filter(Boolean)
    let count = 0
    for (const [family, rows] of families) {
      const fitting = rows.filter(([row, text]) => !(row.hidden = !wanted.every(word => text.includes(word))))
      family.hidden = !fitting.length
      count += fitting.length
    }
    if (wanted.length) say(count)
    else status.textContent = ""
  }

  field.addEventListener("input", filter)
  place.replaceWith(form)
  filter() // what the browser has kept from the last visit
}

if (place) start()
