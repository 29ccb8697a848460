"""What was answered → the problems of each place at which the address is written."""

from collections.abc import Iterable, Iterator

from yarl import URL

from helpsite.external import kinds
from helpsite.external.answer import GONE, Answer, Outcome
from helpsite.external.journeys import Journey
from helpsite.external.targets import Target, Use
from helpsite.problems import Kind, Problem

_KINDS = {
    Outcome.PRIVATE: kinds.PRIVATE,
    Outcome.UNUSABLE: kinds.UNUSABLE,
    Outcome.NO_HOST: kinds.DEAD_HOST,
    Outcome.CERTIFICATE: kinds.CERTIFICATE,
    Outcome.UNREACHABLE: kinds.UNKNOWN,
    Outcome.SILENT: kinds.UNKNOWN,
}


def problems_of(targets: Iterable[Target], journeys: Iterable[Journey]) -> Iterator[Problem]:
    """Give the problems of all uses of each address."""
    for target, journey in zip(targets, journeys, strict=True):
        for use in target.uses:
            for kind in _kinds(use, journey):
                yield from at_all_places(use, kind, **_values(use, journey))


def at_all_places(use: Use, kind: Kind, **values: object) -> Iterator[Problem]:
    """Give the same problem wherever the address is written."""
    for place in use.places:
        yield kind.at(place.path, place.line, place.column, **values).over(place.width)


def _kinds(use: Use, journey: Journey) -> Iterator[Kind]:
    answer = journey.end.answer
    if journey.is_offline:
        return
    if journey.is_endless:
        yield kinds.UNKNOWN if any(hop.answer.sets_cookie for hop in journey.hops) else kinds.REDIRECT_LOOP
    elif answer.outcome is Outcome.UNUSABLE and len(journey.hops) > 1:
        yield kinds.UNKNOWN
    elif answer.outcome in _KINDS:
        yield _KINDS[answer.outcome]
    elif answer.status in GONE:
        yield kinds.DEAD_LINK
    elif not 200 <= answer.status < 300:
        yield kinds.UNKNOWN
    else:
        if journey.moved_to:
            yield kinds.MOVED
        if journey.keeps_anchor and answer.anchors.get(use.anchor) is False:
            yield kinds.ANCHOR


def _values(use: Use, journey: Journey) -> dict[str, object]:
    url, answer = journey.end
    return {
        "address": use.address,
        "page": url,
        "anchor": use.anchor,
        "host": _host(url),
        "status": answer.status,
        "reason": "it redirects without end to those who take no cookies" if journey.is_endless else _reason(answer),
        "target": _target(use, journey),
        "via": f", after a redirect to '{url}'" if len(journey.hops) > 1 else "",
    }


def _reason(answer: Answer) -> str:
    return answer.detail or f"it answers HTTP {answer.status}"


def _target(use: Use, journey: Journey) -> str:
    fragment = use.address.partition("#")[2]
    target = journey.moved_to
    return f"{target}#{fragment}" if fragment and "#" not in target else target


def _host(url: str) -> str:
    try:
        return URL(url).host or url
    except ValueError:
        return url
