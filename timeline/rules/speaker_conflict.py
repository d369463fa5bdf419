"""QUO102: one quotation, or one statement told in other words, is given to two speakers."""

from collections.abc import Iterator, Sequence

from timeline.model.claim import Claim, ClaimKind
from timeline.model.event import Detail, Severity
from timeline.rules import SURE, Found, Rule, Scope, apart, at_the_name, in_words, side_with


def speaker_conflict(detail: Detail) -> Iterator[Found]:
    """One quotation is given to two speakers.

    Where sources tell in their own words what was said ("Moscow said", "Shoigu warned"), it is a note: one may speak
    for the other, or both may have said so.

    Why it matters: at least one person is made to say what somebody else said.

    What to do: look for the recording or the transcript; see whether one of the two read out the other's words.
    """
    if detail.kind is ClaimKind.STATEMENT:
        yield from _reported_of_two(detail)
    if detail.kind is not ClaimKind.QUOTE or any(claim.curated and claim.speaker for claim in detail.claims):
        return
    by_speaker: dict[str, list[Claim]] = {}
    for claim in detail.claims:
        if claim.speaker is not None and claim.because.code == SURE:
            by_speaker.setdefault(claim.speaker.last, []).append(claim)
    groups = apart([by_speaker[name] for name in sorted(by_speaker)])
    if len(groups) < 2:
        return
    sides = tuple(side_with(_surface(group), [at_the_name(claim) for claim in group]) for group in groups)
    words = " ".join(detail.title.split()[:8])
    yield Found(f"“{words} …” has two speakers: " + " against ".join(map(in_words, sides)) + ".", sides)


def _reported_of_two(detail: Detail) -> Iterator[Found]:
    by_speaker: dict[str, list[Claim]] = {}
    for claim in detail.claims:
        if claim.speaker is not None:
            by_speaker.setdefault(claim.speaker.last, []).append(claim)
    sides = tuple(side_with(_surface(by_speaker[name]), by_speaker[name]) for name in sorted(by_speaker))
    if len(sides) > 1:
        who = " against ".join(map(in_words, sides))
        yield Found(f"One statement seems to be reported of two speakers: {who}.", sides, severity=Severity.NOTE)


def _surface(group: Sequence[Claim]) -> str:
    return max((c.speaker.surface for c in group if c.speaker is not None), key=lambda name: (len(name), name))


RULE = Rule("QUO102", Severity.WARNING, Scope.DETAIL, speaker_conflict, since="0.1")
