"""Leaves whose lines are taken as they are: fences, indented code, ``<pre>``, comments."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from helpsite.gitbook import kinds
from helpsite.gitbook.containers import indentation
from helpsite.gitbook.html.code import pre_to_fence
from helpsite.gitbook.leaves import Leaf
from helpsite.gitbook.nodes import Node, Output
from helpsite.source import Line

FENCE = re.compile(r" {0,3}(?P<fence>`{3,}(?=[^`]*$)|~{3,})[ ]*(?P<info>.*)$")
_LANGUAGE = re.compile(r"[{\s]*\.?(?P<language>[\w#.+-]+)")
_OPTION = re.compile(r"""\b(?P<name>title|linenums|hl_lines)=(?P<quote>["'])(?P<value>.*?)(?P=quote)""")
_TICKS = re.compile(r"`+")


@dataclass
class Verbatim(Leaf):
    """A leaf that takes every line until it is done."""

    verbatim: bool = True

    def code(self, output: Output, language: str, options: dict[str, str], lines: list[str]) -> None:
        """Put ``lines`` as a fence that nothing in them can end."""
        longest = max((len(run) for line in lines for run in _TICKS.findall(line)), default=2)
        fence = "`" * max(3, longest + 1)
        said = "".join(f" {name}={_quoted(value)}" for name, value in options.items())
        output.block([f"{fence}{language or 'text'}{said}", *lines, fence])


@dataclass
class Fence(Verbatim):
    """A code fence; ``options`` are those of the ``{% code %}`` around it."""

    options: dict[str, str] = field(default_factory=dict)

    def take(self, line: Line) -> None:
        """Take a line of code, the opening and the closing fence included."""
        self.done = bool(self.lines) and self._closes(line.text)
        super().take(line)

    def put(self, output: Output) -> None:
        """Put the code, in the language and with the options of the opening line."""
        opening, *code = self.lines
        match = FENCE.match(opening.text)
        if self.done:
            code.pop()
        else:
            self._tell_unclosed(opening)
        indent, info = indentation(opening.text), match["info"] if match else ""
        said = {option["name"]: option["value"] for option in _OPTION.finditer(info)}
        language = _LANGUAGE.match(info)
        lines = [line.text[min(indent, indentation(line.text)) :] for line in code]
        self.code(output, language["language"] if language else "", _merged(said, self.options), lines)

    def _closes(self, text: str) -> bool:
        end = text.strip()
        if end[:1] not in ("`", "~") or indentation(text) > 3:
            return False
        opening = FENCE.match(self.lines[0].text)
        fence = opening["fence"] if opening else end
        return len(end) >= len(fence) and not end.strip(fence[0])

    def _tell_unclosed(self, opening: Line) -> None:
        at = indentation(opening.text)
        fence = opening.text[at : at + 3]
        self.page.report(kinds.UNCLOSED_LITERAL, opening, at, name="the code fence", end=fence)


@dataclass
class IndentedCode(Verbatim):
    """Code by four columns of indentation; it ends at the first line that has fewer."""

    verbatim: bool = False
    takes_blank: bool = True

    def goes_on(self, line: Line) -> bool:
        """Tell whether the line is indented enough."""
        return indentation(line.text) >= 4

    def put(self, output: Output) -> None:
        """Put the code, without blank lines at its end."""
        while not self.lines[-1].text.strip():
            self.lines.pop()
        self.code(output, "", {}, [line.text[4:] for line in self.lines])


@dataclass
class Preformatted(Verbatim):
    """``<pre><code>``, as GitBook writes code with marked lines; ``around`` is what a ``{% code %}`` says of it."""

    around: Mapping[str, str] | None = None
    closed: bool = True  # an end tag stands somewhere; without one a blank line is the end

    def take(self, line: Line) -> None:
        """Take lines up to ``</pre>``."""
        self.done = "</pre" in line.text.lower() or not (self.closed or line.text.strip())
        super().take(line)

    def put(self, output: Output) -> None:
        """Put the code; lines in ``<strong>`` are highlighted."""
        said = pre_to_fence(self.lines, self.page)
        options = _merged(fence_options(said.options), fence_options(self.around or {}))
        if said.highlighted:
            options["hl_lines"] = " ".join(map(str, said.highlighted))
        if self.around is None:
            output.open(Node("code", self.lines[0], self.page, dict(said.options)))
        self.code(output, said.language, options, said.lines)
        if self.around is None:
            output.close()


class Comment(Verbatim):
    """An HTML comment: it stays a comment."""

    def take(self, line: Line) -> None:
        """Take lines up to ``-->``."""
        start = 0 if self.lines else line.text.index("<!--") + 4
        end = line.text.find("-->", start)
        self.done = end >= 0
        if self.done:
            self.left, line = line.after(end + 3), line.saying(line.text[: end + 3])
        super().take(line)

    def put(self, output: Output) -> None:
        """Put the comment as a node without element; one that is cut off by the end of its container is ended."""
        text = "\n".join(line.text for line in self.lines).strip()
        at = self.page.exact(self.lines[0], self.lines[0].text.index("<!--") + 4)
        self.page.comments.append(at.saying(text.removeprefix("<!--").removesuffix("-->")))
        output.leaf(Node("comment", self.lines[0], self.page, {"text": text if self.done else f"{text}-->"}))


def fence_options(said: Mapping[str, str]) -> dict[str, str]:
    """Give what GitBook says of a code block as options of a fence: ``lineNumbers="true"`` → ``linenums="1"``."""
    options = {"title": said["title"]} if said.get("title") else {}
    return options | ({"linenums": "1"} if said.get("lineNumbers") == "true" else {})


def _merged(own: dict[str, str], around: dict[str, str]) -> dict[str, str]:
    """Give the options of a fence with those of the ``{% code %}`` around it, and both titles where there are two."""
    titles = dict.fromkeys(options["title"] for options in (around, own) if "title" in options)
    return own | around | ({"title": " – ".join(titles)} if titles else {})


def _quoted(value: str) -> str:
    return f"'{value}'" if '"' in value and "'" not in value else '"' + value.replace('"', "”") + '"'
