"""The glossary, and what has changed for readers."""

from itertools import groupby

from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.days import Moment
from helpsite.content.labels import capital, listed
from helpsite.content.terms import anchor_of, sorted_terms
from helpsite.content.views.markdown import bullets, link
from helpsite.history.news import News, by_month, news_of
from helpsite.plain import escaped

_FEW = 8  # new pages of one day that are named one by one; of more, the first pages of their folders


def glossary(found: Catalogue, _: Entry) -> str:
    """Give each term under a heading of its own, in the order of a dictionary."""
    parts = []
    for term in sorted_terms(found):
        page = found.pages.get(term.page or "")
        more = f" Voir : {link(page)}." if page else ""
        anchor = f" {{#{anchor_of(term)}}}" if anchor_of(term) else ""
        parts.append(f"## {term.term}{anchor}\n\n{term.meaning}{more}")
    return "\n\n".join(parts)


def news(found: Catalogue, here: Entry) -> str:
    """List what is new under the name of its month, the newest first; pages that came on one day are told together."""
    parts = []
    for month, listed_news in by_month([each for each in news_of(found) if each.entry is not here]):
        days = groupby(listed_news, key=lambda each: (each.day, bool(each.text)))
        items = [item for (day, is_change), of_day in days for item in _of_day(day, is_change, list(of_day))]
        parts.append(f"## {capital(month)}\n\n{bullets(items)}")
    return "\n\n".join(parts)


def _of_day(day: Moment, is_change: bool, news: list[News]) -> list[str]:
    if is_change:
        return [f"{day.said} : {link(each.entry)}. {each.text}" for each in news]
    names = [each.entry.name for each in news]
    alike = {name for name in names if names.count(name) > 1}
    links = [link(each.entry, escaped(each.entry.title) if each.entry.name in alike else "") for each in news]
    pages = sorted(links, key=str.casefold)
    if len(pages) > _FEW:
        pages = sorted((link(each.entry) for each in news if each.entry.stem == "index"), key=str.casefold)
        among = ", dont " if pages else ""
        return [f"{day.said} : {len(news)} nouvelles pages{among}{listed(pages)}."]
    count = f"{len(pages)} nouvelles pages" if len(pages) > 1 else "une nouvelle page"
    return [f"{day.said} : {count}, {listed(pages)}."]
