"""``python -m helpsite.external`` as it is run: what it says, and how it ends."""

import pytest
from tests.external.project import PAGE, Project


@pytest.mark.parametrize(
    ("paths", "status"),
    [
        ((), 0),
        (("ok", "to/302/ok"), 0),
        (("to/301/ok", "status/403", "status/503", "ok#missing"), 0),
        (("ok", "status/404"), 1),
        (("http://10.0.0.1/",), 1),
        (("http://me:secret@127.0.0.1/",), 1),
    ],
)
def test_the_exit_status(project: Project, paths: tuple[str, ...], status: int) -> None:
    project.write(*paths)
    ended = project.run()
    assert (ended.returncode, "Traceback" in ended.stderr, "secret" in ended.stdout.split("|")[0]) == (
        status,
        False,
        False,
    )


def test_the_report(project: Project) -> None:
    project.write("status/404", "to/301/ok#there")
    ended = project.run()
    gone, moved = project.url("status/404"), project.url("to/301/ok#there")
    assert ended.stdout.splitlines()[:2] == [
        f"docs/0.md:5:11: '{gone}' does not exist: HTTP 404. Find its new address, or remove it. [dead-link]",
        f"    5 | Voir [là]({gone}).",
    ]
    assert f"docs/1.md:5:11: warning: '{moved}' has moved for good. Write '{project.url('ok#there')}'." in ended.stdout
    assert ended.stdout.endswith("2 problems: 1 error, 1 warning\n")
    assert ended.stderr == "Addresses: 2; asked now: 3.\n"
    agents = {request.headers["user-agent"] for request in project.stage.requests}
    assert agents == {"BienRecu-liens/0.1.0 (+https://x.example/)"}


def test_the_report_for_machines(project: Project) -> None:
    project.write("status/404")
    assert project.run("addresses.json", "--format", "json", "--output", "out/links.json").stdout == ""
    assert "dead-link" in (project.folder / "out/links.json").read_text("utf-8")


@pytest.mark.parametrize(
    "words", [("none.json",), ("--format", "x", "addresses.json"), ("mkdocs.yml",), ("addresses.json", "--folder", ".")]
)
def test_usage(project: Project, words: tuple[str, ...]) -> None:
    project.write("ok")
    ended = project.run(*words)
    assert (ended.returncode, "Traceback" in ended.stderr) == (2, False)
    assert project.stage.requests == []


def test_settings_that_cannot_be_used(project: Project) -> None:
    project.external = {"retrys": 3, "pause": "long", "ignore": [{"pattern": "x"}]}
    project.write("ok")
    ended = project.run()
    assert ended.returncode == 2
    assert [line.split(" ")[-1] for line in ended.stdout.splitlines() if line.startswith("mkdocs.yml:3:")] == [
        "[external-setting-value]",
        "[external-setting]",
        "[external-setting-value]",
    ]
    assert project.stage.requests == []


def test_one_host_alone_and_everything_anew(project: Project) -> None:
    project.write("ok", f"http://localhost:{project.stage.port}/ok?2")
    project.run("addresses.json", "--only", "localhost")
    assert [request.host for request in project.stage.requests] == ["localhost"]
    project.run()
    assert [request.host for request in project.stage.requests] == ["localhost", "127.0.0.1"]
    project.run("addresses.json", "--fresh")
    assert len(project.stage.requests) == 4


def test_what_is_ignored_is_not_asked_and_what_ignores_nothing_is_told(project: Project) -> None:
    project.external = {"ignore": [{"pattern": "*/status/*", "reason": "x"}, {"pattern": "https://y/*", "reason": "y"}]}
    project.write("status/404")
    ended = project.run()
    assert (ended.returncode, project.stage.requests) == (0, [])
    assert "warning: no link matches 'https://y/*'. Remove it from ignore. [unused-ignore]" in ended.stdout


def test_an_exception_beside_the_link(project: Project) -> None:
    project.write("status/404", "ok", page=PAGE.replace("\nVoir", "<!-- exception: dead-link, it comes back -->\nVoir"))
    ended = project.run()
    assert [line.split(" ")[-1] for line in ended.stdout.splitlines() if line.startswith("docs/")] == [
        "[exception-unused]"
    ]


def test_a_folder_of_html(project: Project) -> None:
    project.write()
    (project.folder / "site").mkdir()
    own = f'<link rel="canonical" href="{project.url("ok")}"><a href="https://x.example/own">x</a> <a href="x">x</a>'
    html = f'<p>{own}\n<a href="{project.url("status/404")}">x</a>'
    (project.folder / "site/index.html").write_text(html, "utf-8")
    assert project.run("--folder", "site").stdout.startswith("site/index.html:2:1: ")
    assert len(project.stage.requests) == 2


def test_an_exception_is_not_unused_while_its_link_is_unknown(project: Project) -> None:
    page = PAGE.replace("\nVoir", "<!-- exception: dead-link, it comes back -->\nVoir")
    project.write("status/503", "http://nothing.invalid/", page=page)
    ended = project.run()
    assert (ended.returncode, "exception-unused" in ended.stdout) == (0, False)


def test_an_exception_is_not_unused_while_one_host_alone_is_asked(project: Project) -> None:
    page = PAGE.replace("\nVoir", "<!-- exception: dead-link, it comes back -->\nVoir")
    project.write(f"http://localhost:{project.stage.port}/ok", page=page)
    assert "exception-unused" not in project.run("addresses.json", "--only", "localhost").stdout
    assert "exception-unused" in project.run().stdout


def test_a_password_is_told_but_neither_sent_nor_kept(project: Project) -> None:
    project.write(project.url("ok").replace("//", "//me:secret@"))
    ended = project.run("addresses.json", "--format", "json")
    assert (ended.returncode, project.stage.requests) == (1, [])
    assert "holds a name or a password" in ended.stdout
    assert "secret" not in (project.folder / ".cache/external.json").read_text("utf-8")
