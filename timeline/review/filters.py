"""`rule:TIM101 source:reuters state:open date:2024-11 words` goes in; a test of findings comes out."""

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches

from timeline.model import edtf
from timeline.model.errors import TimelineError
from timeline.model.time import Relation, TimeValue
from timeline.review.items import Item

Test = Callable[[Item], bool]

_TERM = re.compile(r'(-?)(?:(\w+):)?("[^"]*"|\S+)')


def test_of(text: str) -> Test | None:
    """The test that a filter describes, None where it is empty; all its terms must hold, one after `-` must not.

    TimelineError for a field that there is not or a date that is none.
    """
    tests = [_negated(_test(field, value.strip('"'))) if sign else _test(field, value.strip('"'))
             for sign, field, value in _TERM.findall(text)]  # fmt: skip
    if not tests:
        return None
    return lambda item: all(test(item) for test in tests)


def _negated(test: Test) -> Test:
    return lambda item: not test(item)


def _test(field: str, value: str) -> Test:
    if not field:
        words = value.casefold()
        return lambda item: words in item.haystack
    if field not in FIELDS:
        near = get_close_matches(field, FIELDS, n=1)
        mend = f"did you mean {near[0]}:?" if near else f"the fields are {', '.join(FIELDS)}"
        raise TimelineError(f"there is no field {field!r} to filter by", mend=mend)
    return FIELDS[field](value)


def _by_rule(value: str) -> Test:
    return lambda item: item.finding.code.casefold().startswith(value.casefold())


def _by_source(value: str) -> Test:
    return lambda item: any(value.casefold() in source.casefold() for source in item.sources)


def _by_state(value: str) -> Test:
    return lambda item: item.state.startswith(value.casefold())


def _by_severity(value: str) -> Test:
    return lambda item: item.finding.severity.startswith(value.casefold())


def _by_new(value: str) -> Test:
    return lambda item: item.is_new is (value.casefold() in ("yes", "y", "true", "1"))


def _by_actor(value: str) -> Test:
    def is_named(item: Item) -> bool:
        return any(
            value.casefold() in f"{n.key} {n.surface}".casefold()
            for s in item.finding.sides
            for c in s.claims
            for n in c.actors
        )

    return is_named


def _by_date(value: str) -> Test:
    try:
        period = edtf.parse(value)
    except ValueError as error:
        raise TimelineError(str(error), mend="write date:2024-11-25, date:2024-11 or date:2024") from None
    return lambda item: any(_falls_in(time, period) for time in item.times)


def _falls_in(time: TimeValue, period: TimeValue) -> bool:
    return time.is_bounded and time.relation(period) is not Relation.CONFLICTS


FIELDS: Mapping[str, Callable[[str], Test]] = {
    "rule": _by_rule,
    "source": _by_source,
    "state": _by_state,
    "severity": _by_severity,
    "date": _by_date,
    "actor": _by_actor,
    "new": _by_new,
}
"""Name of a field -> the test for a value of it."""
