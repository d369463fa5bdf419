"""SRC103: a mark in a source cannot be read, or gives no reason."""

from collections.abc import Iterator

from timeline.ignores import ignores
from timeline.model.event import Severity
from timeline.model.text import Source
from timeline.rules import Found, Rule, Scope, all_rules


def ignore_malformed(source: Source) -> Iterator[Found]:
    """A mark in a source cannot be read, or gives no reason.

    Why it matters: such a mark silences nothing, though its author believes so; and without a reason nobody can tell
    later whether it was right.

    What to do: write `<!-- timeline: ignore TIM101: the reason -->`, with `until=2027-01-01` before the colon where the
    reason will not last. Several codes are parted by commas.
    """
    for mark in ignores(source) if source.comments else ():
        problem = mark.problem or _unknown(mark.codes)
        if problem is not None:
            yield Found(f"The mark for timeline is wrong: {problem}.", span=mark.span)


def _unknown(codes: tuple[str, ...]) -> str | None:
    known = [rule.code for rule in all_rules()]
    for code in codes:
        if code not in known:
            from difflib import get_close_matches

            near = get_close_matches(code, known, n=1)
            return f"there is no rule {code}" + (f"; did you mean {near[0]}?" if near else "")
    return None


RULE = Rule("SRC103", Severity.ERROR, Scope.SOURCE, ignore_malformed, since="0.1")
