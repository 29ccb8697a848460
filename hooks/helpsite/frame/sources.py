"""The documents that a page rests on, as readers see them."""

from collections.abc import Iterator, Sequence
from datetime import date
from html import escape

from helpsite.content.days import Moment
from helpsite.content.freshness import is_old
from helpsite.content.schema.data import Source
from helpsite.frame.model import Reference

_LANGUAGES = {
    "cs": "tchèque", "da": "danois", "de": "allemand", "en": "anglais", "es": "espagnol", "fi": "finnois",
    "it": "italien", "ja": "japonais", "nl": "néerlandais", "no": "norvégien", "pl": "polonais", "pt": "portugais",
    "ro": "roumain", "ru": "russe", "sv": "suédois", "zh": "chinois",
}  # fmt: skip


def references(sources: Sequence[Source], today: date) -> tuple[Reference, ...]:
    """Give each source; when it was read is said of each unless it is the same for all."""
    each = not all_read(sources)
    return tuple(_reference(source, each, today) for source in sources)


def all_read(sources: Sequence[Source]) -> str:
    """``Sources lues en novembre 2026``; nothing where sources were read at different times."""
    if len({source.read for source in sources}) != 1:
        return ""
    return f"{'Sources lues' if len(sources) > 1 else 'Source lue'} {on(sources[0].read)}"


def on(moment: Moment) -> str:
    """``le 22 novembre 2026``, ``en novembre 2026``."""
    return f"{'le' if len(moment.parts) > 2 else 'en'} {moment.said}"


def _reference(source: Source, each: bool, today: date) -> Reference:
    language = "" if source.language == "fr" else source.language
    facts = tuple(_facts(source, language, each))
    address = escape(source.address) if source.address else None
    return Reference(escape(source.publisher), escape(source.title), address, language, facts, is_old(source, today))


def _facts(source: Source, language: str, each: bool) -> Iterator[str]:
    if language:
        yield f"en {_LANGUAGES[language]}" if language in _LANGUAGES else f"langue : {language}"
    yield f"document {_of(source.dated)}" if source.dated else "document non daté"
    if source.second_hand:
        yield "de seconde main"
    if each:
        yield f"lu {on(source.read)}"


def _of(moment: Moment) -> str:
    """``du 22 novembre 2026``, ``d’octobre 2026``, ``de 2026``."""
    if len(moment.parts) > 2:
        return f"du {moment.said}"
    return f"d’{moment.said}" if moment.said[0] in "ao" else f"de {moment.said}"
