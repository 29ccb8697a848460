"""The search where it finds nothing, or cannot run: it says so in words, and where to go on."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect
from tests.browser.search import Contexts, field, part, results, search
from tests.browser.site import served
from tests.sites import ROOT, build

CSP = (
    "default-src 'self'; script-src 'self'{wasm}; style-src 'self'; img-src 'self' data:;"
    " worker-src 'self'; connect-src 'self'"
)
SITE = "https://aide.exemple.fr/"
# A worker that answers only when it is told to, in any order.
SLOW = """globalThis.asked = []
globalThis.Worker = class extends EventTarget {
  constructor() { super(); globalThis.worker = this }
  postMessage(data) {
    if (data.type === "open") this.tell({ type: "ready" })
    else globalThis.asked.push(data)
  }
  tell(data) { queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data }))) }
  terminate() {}
}"""
ANSWER = """place => {
  const { id, query } = asked[place]
  const page = { url: "/causes/", title: query, kind: "Cause", path: "", excerpt: [], sections: [], marks: [] }
  const told = { query, corrected: [], replaced: [], nearest: [], total: 1, results: [page] }
  worker.tell({ type: "answer", id, answer: told })
}"""


def test_no_result_says_so_and_helps(page: Page):
    dialog = search(page, "zzzzqqqq boite plaine zzzzqqqq")
    field(page).fill("indesirablx zzzzqqqq")
    dialog.get_by_role("checkbox", name="J’envoie").check()
    field(page).fill("xqzxqzx")
    none = part(page, "none")
    expect(none).to_contain_text("Aucune page ne répond à «\u202fxqzxqzx\u202f»")
    expect(dialog.get_by_role("status")).to_contain_text("Aucune page ne répond à «\u202fxqzxqzx")
    expect(dialog.get_by_role("list", name="Les causes à écarter d’abord").get_by_role("link")).to_have_count(5)
    triage = dialog.get_by_role("link", name="Trouver la cause")
    expect(triage).to_have_attribute("href", re.compile("#que-voyez-vous$"))
    expect(dialog.get_by_role("list", name="À qui écrire").get_by_role("link").first).to_be_visible()
    expect(part(page, "report")).to_have_count(0)
    dialog.get_by_role("button", name="Chercher sans les filtres").click()
    expect(dialog.get_by_role("checkbox", name="J’envoie")).not_to_be_checked()


def test_the_nearest_words_are_searched_at_a_touch(page: Page):
    near = 'query: data.query, corrected: [], replaced: [], nearest: ["antispam"], total: 0, results: []'
    told = f'this.tell({{ type: "answer", id: data.id, answer: {{ {near} }} }})'
    page.add_init_script(SLOW.replace("globalThis.asked.push(data)", f"{{ asked.push(data); {told} }}"))
    dialog = search(page, "abc")
    dialog.get_by_role("button", name="antispam").click()
    expect(field(page)).to_have_value("antispam")
    page.wait_for_function("asked.at(-1).query === 'antispam'")


def test_an_answer_for_older_words_is_thrown_away(page: Page):
    page.add_init_script(SLOW)
    search(page, "a")
    page.wait_for_function("asked.length === 1")
    page.keyboard.type("bcd")
    page.evaluate(ANSWER, 0)
    page.wait_for_function("asked.length === 2")  # what was typed meanwhile is one question
    expect(part(page, "loading")).to_be_visible()
    expect(results(page)).to_have_count(0)
    page.evaluate(ANSWER, 1)
    expect(results(page)).to_have_text("abcd")


@pytest.mark.parametrize("wasm", [" 'wasm-unsafe-eval'", ""], ids=["with-wasm", "without-wasm"])
def test_the_policy_of_the_site_lets_it_run_or_it_says_why_not(context: Contexts, site: Path, wasm: str):
    with served(site, {"Content-Security-Policy": CSP.format(wasm=wasm)}) as origin:
        page = context(base_url=origin).new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        dialog = search(page, "spam")
        if wasm:
            expect(results(page).first).to_be_visible()
            assert said == []
        else:
            expect(part(page, "wasm")).to_be_visible()
            expect(dialog.get_by_role("link", name="plan du site")).to_be_visible()


@pytest.mark.parametrize("missing", ["**/pagefind/words.json", "**/pagefind/fragment/*"])
def test_an_index_that_cannot_be_had_is_told_and_asked_again(page: Page, missing: str):
    page.context.route(missing, lambda route: route.abort())
    dialog = search(page, "spam")
    expect(part(page, "network")).to_be_visible()
    expect(dialog.get_by_role("status")).to_contain_text("n’a pas pu être chargée")
    page.context.unroute(missing)
    dialog.get_by_role("button", name="Réessayer").click()
    expect(results(page).first).to_be_visible()


@pytest.fixture
def reporting(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Give the origin of a small site that asks for the words that find nothing."""
    page = "---\ngenre: guide\ndescription: Une page de ce site, pour essayer sa recherche.\nrevue: 2026-11-22\n"
    files: dict[str, str | bytes] = {
        "docs/index.md": f"{page}---\n# Accueil\n\nUn [autre](recherche.md).\n",
        "docs/recherche.md": f"{page}noIndex: true\ntemplate: recherche.html\n---\n# Rechercher\n",
    }
    scripts = [path.relative_to(ROOT).as_posix() for path in (ROOT / "docs/assets/js").rglob("*.js")]
    files |= {path: (ROOT / path).read_bytes() for path in scripts}
    begins = [{"path": "assets/js/search.js", "type": "module"}]
    extra = {"feedback": request.param}
    site = build(tmp_path, files, site_url=SITE, extra=extra, extra_javascript=begins).site
    with served(site) as origin:
        yield origin


@pytest.mark.parametrize("reporting", ["mailto:avis@exemple.fr"], indirect=True)
def test_words_that_find_nothing_are_put_into_an_e_mail(context: Contexts, reporting: str):
    page = context(base_url=reporting).new_page()
    page.goto("/recherche/?q=xqzxqzx+%26+co")
    link = page.get_by_role("link", name="Dire à l’équipe")
    expect(link).to_have_attribute("href", re.compile("xqzxqzx"))
    address = urlsplit(link.get_attribute("href") or "")
    assert address.path == "avis@exemple.fr"
    assert parse_qs(address.query)["body"] == ["Ces mots ne trouvent rien : xqzxqzx & co"]


@pytest.mark.parametrize("reporting", [f"{SITE}avis"], indirect=True)
def test_words_that_find_nothing_are_sent_when_the_reader_asks(context: Contexts, reporting: str):
    page = context(base_url=reporting).new_page()
    page.route(f"{SITE}**", lambda route: route.fulfill(body="Merci"))
    page.goto("/recherche/?q=xqzxqzx")
    with page.expect_request(f"{SITE}avis") as sent:
        page.get_by_role("button", name="Dire à l’équipe").click()
    assert sent.value.method == "POST"
    assert parse_qs(sent.value.post_data or "") == {"recherche": ["xqzxqzx"]}
