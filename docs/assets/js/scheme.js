/* The colour scheme: the reader's own, else the system's. Runs in the head, before anything is painted. */
document.documentElement.classList.replace("no-js", "js")

const preference = matchMedia("(prefers-color-scheme: dark)")
const sheet = document.getElementById("hs-dark")
const media = sheet.media

function chosen() {
  try { return localStorage.getItem("hs-scheme") } catch { return null } // storage may be forbidden
}

function remember(scheme) {
  const system = preference.matches ? "dark" : "light"
  try {
    if (scheme === system) localStorage.removeItem("hs-scheme")
    else localStorage.setItem("hs-scheme", scheme)
  } catch { /* then it lasts for this page only */ }
}

function isDark() {
  return matchMedia(sheet.media).matches
}

function apply(scheme) {
  sheet.media = { dark: "screen", light: "not all" }[scheme] ?? media
  for (const button of document.querySelectorAll("[data-hs-scheme]"))
    button.setAttribute("aria-pressed", isDark())
}

apply(chosen())
preference.addEventListener("change", () => apply(chosen()))
addEventListener("DOMContentLoaded", () => apply(chosen()))
addEventListener("click", event => {
  if (!event.target.closest("[data-hs-scheme]")) return
  const scheme = isDark() ? "light" : "dark"
  remember(scheme)
  apply(scheme)
})
