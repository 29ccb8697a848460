"""The table of contents says what the headings say."""

from markdown import Markdown

from helpsite.gitbook.extension import GitBookExtension


def names(text: str) -> list[str]:
    md = Markdown(extensions=["toc", GitBookExtension()], extension_configs={"toc": {"permalink": True}})
    md.convert(text)
    first = md.toc_tokens[0]  # type: ignore[attr-defined]
    return [first["name"], *(child["name"] for child in first["children"])]


def test_spaces_that_do_not_break_stay() -> None:
    question = "«\u00a0Reçu\u00a0» **ou pas**\u202f?"
    text = f"## Pourquoi\u202f?\n\n<details>\n\n<summary>{question}</summary>\n\nRéponse.\n\n</details>\n"
    assert names(text) == ["Pourquoi\u202f?", "«\u00a0Reçu\u00a0» ou pas\u202f?"]


def test_other_titles_stay_as_the_table_has_them() -> None:
    assert names("## A &amp; B `<c>`\n") == ["A &amp; B &lt;c&gt;"]
