"""A choice for one finding, or the name of a source, goes in; the choices for all findings that are alike come out."""

from collections.abc import Iterable

from timeline.model.event import Finding
from timeline.review.choices import Choice, Verdict
from timeline.review.items import Item


def alike(choice: Choice, item: Item, items: Iterable[Item]) -> list[tuple[Item, Choice]]:
    """The choice for `item`, for every other of `items` that is left and is alike: of the same rule, with the same
    sources on the sides, or the same innocent explanations where none is preferred."""
    found = []
    for other in items:
        if other is not item and other.is_left and (made := _transferred(choice, item.finding, other)):
            found.append((other, made))
    return found


def all_from(source_id: str, items: Iterable[Item]) -> list[tuple[Item, Choice]]:
    """The side of one source, in every finding that is left and in which it stands on one side alone."""
    found = []
    for item in items:
        side = _side_of(item.finding, source_id)
        if item.is_left and side is not None:
            found.append((item, item.choose(Verdict.PREFER, side)))
    return found


def sources_of(item: Item) -> list[str]:
    """Ids of the sources that stand on a side, sorted."""
    return sorted({c.source_id for side in item.finding.sides for c in side.claims if not c.curated})


def _transferred(choice: Choice, mine: Finding, other: Item) -> Choice | None:
    """The choice for another finding, None where it is not alike."""
    theirs = other.finding
    if mine.code != theirs.code or choice.verdict in (Verdict.NONE, Verdict.SAME):
        return None
    side = None
    if choice.verdict is Verdict.PREFER:
        preferred = next((s for s in mine.sides if s.value == choice.side), None)
        holders = {c.source_id for c in preferred.claims} if preferred else set()
        found = [n for n, s in enumerate(theirs.sides) if {c.source_id for c in s.claims} == holders]
        if len(found) != 1 or len(mine.sides) != len(theirs.sides):
            return None
        side = found[0]
    elif {hint.kind for hint in mine.hints} != {hint.kind for hint in theirs.hints}:
        return None
    return other.choose(choice.verdict, side, because=choice.because, note=choice.note)


def _side_of(finding: Finding, source_id: str) -> int | None:
    """The one side on which a source stands, None where it stands on none or on several."""
    if len(finding.sides) < 2:
        return None
    found = [n for n, side in enumerate(finding.sides) if any(c.source_id == source_id for c in side.claims)]
    return found[0] if len(found) == 1 else None
