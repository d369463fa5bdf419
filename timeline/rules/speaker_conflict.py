"""QUO102: one quotation is given to two speakers."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.model.claim import Claim, ClaimKind, Name
from timeline.model.event import Detail, Severity
from timeline.rules import Found, Rule, Scope, apart, in_words, side_with

SURE = "quoted-direct"
"""The reason of a speaker who is named beside the word of speech: a pronoun may be misread."""


def speaker_conflict(detail: Detail) -> Iterator[Found]:
    """One quotation is given to two speakers.

    Why it matters: at least one person is made to say what somebody else said.

    What to do: look for the recording or the transcript; see whether one of the two read out the other's words.
    """
    if detail.kind is not ClaimKind.QUOTE:
        return
    by_speaker: dict[str, list[Claim]] = {}
    for claim in detail.claims:
        if claim.speaker is not None and claim.because.code == SURE:
            by_speaker.setdefault(claim.speaker.last, []).append(claim)
    groups = apart([by_speaker[name] for name in sorted(by_speaker)])
    if len(groups) < 2:
        return
    sides = tuple(side_with(_surface(group), [_at_the_name(claim) for claim in group]) for group in groups)
    words = " ".join(detail.title.split()[:8])
    yield Found(f"“{words} …” has two speakers: " + " against ".join(map(in_words, sides)) + ".", sides)


def _surface(group: Sequence[Claim]) -> str:
    return max((c.speaker.surface for c in group if c.speaker is not None), key=lambda name: (len(name), name))


def _at_the_name(claim: Claim) -> Claim:
    """The claim with the name of the speaker as its value, and as the words in dispute."""
    if claim.speaker is None:
        return claim
    name = Name(claim.speaker.last, claim.speaker.surface)
    return replace(claim, value=name, value_span=claim.speaker_span or claim.value_span)


RULE = Rule("QUO102", Severity.WARNING, Scope.DETAIL, speaker_conflict, since="0.1")
