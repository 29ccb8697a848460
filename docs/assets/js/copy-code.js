/* A "Copier" button on each block of code, named after its title or its first line. */
const words = document.getElementById("hs-status")

function nameOf(block) {
  const title = block.querySelector(".filename")
  return (title ?? block.querySelector("code")).textContent.trim().split("\n")[0].slice(0, 40)
}

function buttonFor(block) {
  const button = document.createElement("button")
  button.type = "button"
  button.className = "hs-copy-code"
  button.textContent = words.dataset.copy
  button.setAttribute("aria-label", words.dataset.copyName + nameOf(block))
  return button
}

async function copy(button) {
  await navigator.clipboard.writeText(button.parentElement.querySelector("code").textContent.trimEnd())
  words.textContent = button.textContent = words.dataset.copied
}

if (navigator.clipboard)
  for (const block of document.querySelectorAll(".md-typeset .highlight:has(> pre > code)"))
    block.prepend(buttonFor(block))

addEventListener("click", event => {
  const button = event.target.closest(".hs-copy-code")
  if (button) copy(button).catch(() => button.remove())
})
