/* Code: a "Copier" button named after its title or its first line; blocks that scroll are within reach of the keyboard. */
const live = document.getElementById("hs-status")

function nameOf(block) {
  const title = block.querySelector(".filename") ?? block.querySelector("code")
  return title.textContent.trim().split("\n")[0].slice(0, 40)
}

function copyButton(block) {
  const button = document.createElement("button")
  button.type = "button"
  button.className = "hs-copy-code"
  button.textContent = live.dataset.copy
  button.setAttribute("aria-label", live.dataset.copyName + nameOf(block))
  return button
}

async function copy(button) {
  await navigator.clipboard.writeText(button.parentElement.querySelector("code").innerText.trimEnd())
  live.textContent = button.textContent = live.dataset.copied
}

for (const block of document.querySelectorAll(".md-typeset .highlight:has(> pre > code)")) {
  const code = block.querySelector("code")
  if (navigator.clipboard) block.prepend(copyButton(block))
  new ResizeObserver(() => {
    if (code.scrollWidth > code.clientWidth || code.scrollHeight > code.clientHeight) code.tabIndex = 0
    else code.removeAttribute("tabindex")
  }).observe(code)
}

addEventListener("click", event => {
  const button = event.target.closest(".hs-copy-code")
  if (button) copy(button).catch(() => button.remove())
})
