"""The mentions and values of one source in, its claims out: the values of one sentence become a statement.

A time of the headline or body makes an event-date claim, a quotation a quote claim; an age or an office beside a name
makes a claim about that person, a number of people or a sum of money one about how many or how much, a name after "in"
or "near" one about a place, what somebody is reported to have said one about who said it.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from timeline.assemble.ages import age_in, ages_apart
from timeline.assemble.dates import dated, is_dated
from timeline.assemble.denials import denials
from timeline.assemble.details import detailed
from timeline.assemble.facts import CuratedFact, office_called, office_claim, wording
from timeline.assemble.lifespans import lifespans, lived
from timeline.assemble.names import folded
from timeline.assemble.orders import ordered
from timeline.assemble.parts import Parts
from timeline.assemble.quotations import quoted
from timeline.assemble.statements import reported
from timeline.model.because import explain
from timeline.model.claim import Amount, Claim, Mention, TimeExpression
from timeline.model.lean import Lean
from timeline.model.text import Source, ZoneKind

__all__ = ["CLAIMING", "CuratedFact", "age_in", "assemble", "folded", "office_called", "office_claim", "wording"]

explain(
    {
        "quoted-direct": "direct speech, with the speaker named beside it",
        "quoted-pronoun": "direct speech; its pronoun is taken for the person named last",
        "quoted-near": "direct speech, taken to be by the person named last",
        "quoted-open": "direct speech of an unnamed speaker",
    }
)

CLAIMING = (ZoneKind.HEADLINE, ZoneKind.BODY)
"""The zones that state something about the world."""


def assemble(
    source: Source,
    mentions: Sequence[Mention],
    expressions: Sequence[TimeExpression],
    amounts: Sequence[Amount],
    aliases: Mapping[str, str],
    leans: Mapping[int, Lean] = MappingProxyType({}),
) -> list[Claim]:
    """The claims of a source, ordered by place.

    `aliases` are the curated names of actors: folded surface -> key. `leans` tells of times how they hang on the
    publication, by the code point at which they begin.
    """
    parts = Parts(source, mentions, expressions, aliases)
    stating = (e for e in expressions if is_dated(e) or e.start in leans)
    found = [dated(parts, e, leans.get(e.start)) for e in stating if source.zone_at(e.start) in CLAIMING]
    found += [quoted(parts, m) for m in parts.quotes if source.zone_at(m.span.start) in CLAIMING]
    claims = [claim for claim in found if claim is not None]
    apart = list(ages_apart(parts))
    claims += [
        *detailed(parts, amounts, apart),
        *ordered(parts),
        *lifespans(parts, apart),
        *lived(parts, claims),
        *denials(parts, claims),
        *reported(parts),
    ]
    return _numbered(sorted(claims, key=lambda c: (c.value_span.start, c.value_span.end, c.kind)))


def _numbered(claims: Sequence[Claim]) -> list[Claim]:
    """Claims of equal words in one source are told apart by their order."""
    seen: Counter[tuple[str, str, str]] = Counter()
    numbered = []
    for claim in claims:
        words = (claim.kind, claim.exact, claim.text)
        numbered.append(replace(claim, ordinal=seen[words]) if seen[words] else claim)
        seen[words] += 1
    return numbered
