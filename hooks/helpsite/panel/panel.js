// The panel stays closed once a writer has closed it, and shows the element that a problem lies in.
{
  const panel = document.currentScript.closest(".hs-panel");
  const details = panel.querySelector("details");
  const key = "hs-panel-closed";
  details.open = !sessionStorage.getItem(key);
  details.addEventListener("toggle", () => {
    details.open ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, "yes");
  });
  panel.addEventListener("click", ({ target }) => {
    const mark = target.dataset.mark;
    const element = mark && document.querySelector(`[data-hs-at="${mark}"]`);
    if (!element) return;
    for (let above = element; (above = above.parentElement?.closest("details")); ) above.open = true;
    element.scrollIntoView({ block: "center" });
    element.tabIndex = element.tabIndex < 0 ? -1 : element.tabIndex;
    element.focus({ preventScroll: true });
  });
}
