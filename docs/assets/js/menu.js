/* The menu as a popover: closes once the keyboard has left it, so that it never lies over what has the focus. */
const menu = document.getElementById("hs-nav")

addEventListener("focusin", ({ target }) => {
  if (menu.matches(":popover-open") && !menu.contains(target) && target.matches(":focus-visible")) menu.hidePopover()
})
