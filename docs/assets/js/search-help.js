/* When nothing is found: the nearest words, the search without its filters, whom to write to, a word to the writers. */
export function helper(parts, form, { again }) {
  const boxes = [...form.elements].filter(field => field.type === "checkbox")
  const hidden = boxes.filter(box => parts.filters.contains(box))

  function count() {
    const chosen = hidden.filter(box => box.checked).length
    const words = chosen === 1 ? parts.chosen.dataset.one : parts.chosen.dataset.many
    parts.chosen.textContent = chosen ? words.replace("#", chosen) : ""
  }

  function near(word) {
    const button = document.createElement("button")
    Object.assign(button, { type: "button", className: "hs-near", textContent: word })
    button.addEventListener("click", () => search(word))
    return button
  }

  function search(word) {
    form.elements.q.value = word
    form.elements.q.focus()
    again({ literal: false })
  }

  function report(words) {
    if (parts.report?.dataset.body) {
      const { subject, body } = parts.report.dataset
      const said = [["subject", subject], ["body", body.replace("#", () => words)]]
      const address = parts.report.href.split("?")[0]
      parts.report.href = `${address}?${said.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join("&")}`
    } else if (parts.report) parts.report.value = words
  }

  function show(answer, literal) {
    const isNone = answer !== undefined && !answer.results.length
    for (const part of ["none", "people"]) parts[part].hidden = !isNone
    if (!isNone) return
    parts.asked.textContent = parts.asked.dataset.words.replace("#", () => answer.query)
    parts.nearest.querySelectorAll("button").forEach(button => button.remove())
    parts.nearest.append(...answer.nearest.map(near))
    parts.nearest.hidden = !answer.nearest.length
    parts.unfilter.hidden = !boxes.some(box => box.checked)
    parts.correct.hidden = !literal
    report(answer.query)
  }

  parts.unfilter.addEventListener("click", () => {
    for (const box of boxes) box.checked = false
    again({})
  })
  parts.correct.addEventListener("click", () => again({ literal: false }))
  return { count, show }
}
