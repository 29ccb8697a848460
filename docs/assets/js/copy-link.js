/* "Copier le lien": puts the link's whole address on the clipboard and says so; a plain link where that cannot be. */
async function copyLink(link) {
  await navigator.clipboard.writeText(link.href)
  document.getElementById("hs-status").textContent = link.dataset.copied
  link.classList.add("hs-copy-link--copied")
}

addEventListener("click", event => {
  const link = event.target.closest(".hs-copy-link")
  if (!link || !navigator.clipboard) return
  event.preventDefault()
  copyLink(link).catch(() => location.assign(link.href))
})

/* "Copier l’adresse de cette page": shown where it can be done. */
const button = document.querySelector("[data-hs-copy-address]")
if (button && navigator.clipboard) button.hidden = false

button?.addEventListener("click", async () => {
  const status = document.getElementById("hs-status")
  const done = navigator.clipboard.writeText(location.href.split("#")[0])
  status.textContent = await done.then(() => button.dataset.copied, () => button.dataset.failed)
})
