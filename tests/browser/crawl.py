"""Every page seen in both colour schemes, wide and narrow: what axe finds, what is asked for, what the console says."""

from dataclasses import dataclass, field
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Page

Options = dict[str, Any]  # of axe: https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#options-parameter
States = list[tuple[str, int, Options]]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]  # dark.css changes colours alone, which test_contrast.py holds
ALL, COLOURS_ALONE = {"runOnly": TAGS}, {"runOnly": COLOURS}
ALL_BUT_COLOURS = ALL | {"rules": {rule: {"enabled": False} for rule in COLOURS}}  # they take most of the time
STATES: States = [("light", 1280, ALL), ("light", 320, ALL_BUT_COLOURS), ("dark", 320, COLOURS_ALONE)]
ALIKE: States = [("light", 1280, ALL), ("light", 320, {})]  # for pages of one template: others show the rest
# What scripts do when a size changes is done once the second frame is drawn
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
RUN = "said => axe.run({...said, resultTypes: ['violations'], preload: false}).then(found => found.violations)"


@dataclass
class Visit:
    """One page: problems by state, requests, console messages, how much it overflows a narrow screen."""

    path: str
    violations: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    overflow: int = 0


def visit_all(browser: Browser, origin: str, paths: list[str], states: States = STATES) -> list[Visit]:
    """Visit each path once, in one tab, in each of the states; where axe is not asked, only its width is looked at."""
    page = browser.new_context(base_url=origin, reduced_motion="reduce").new_page()
    page.add_init_script(AXE_SCRIPT)
    visits = [_visit(page, path, states) for path in paths]
    page.context.close()
    return visits


def violations(page: Page, options: Options = ALL) -> list[str]:
    """Give what axe finds on the page as it is now, one line an element."""
    return [_line(rule, node) for rule in page.evaluate(RUN, options) for node in rule["nodes"]]


def _visit(page: Page, path: str, states: States) -> Visit:
    visit = Visit(path)
    listeners = {
        "request": lambda request: visit.requests.append(request.url),
        "console": lambda message: visit.console.append(f"{message.type}: {message.text}"),
        "pageerror": lambda error: visit.console.append(f"error: {error}"),
    }
    for event, listener in listeners.items():
        page.on(event, listener)
    page.goto(path)
    for scheme, width, options in states:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        page.evaluate(DRAWN)
        found = violations(page, options) if options else []
        visit.violations += [f"{path} {scheme} {width}: {line}" for line in found]
        visit.overflow = max(visit.overflow, page.evaluate("document.documentElement.scrollWidth - innerWidth"))
    for event, listener in listeners.items():
        page.remove_listener(event, listener)
    return visit


def _line(rule: dict[str, Any], node: dict[str, Any]) -> str:
    return f"{rule['id']} {node['target']} {node['failureSummary']!r}"
