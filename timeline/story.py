"""The sources of one story with their claims in, what they say together out: events, details and findings.

Nothing else goes in: what is found in a story can be found anywhere, at any time, and kept.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from timeline.assemble.denials import with_assertions
from timeline.chronology import CHRONOLOGICAL, chronology
from timeline.merge import details, lives, merge
from timeline.model.claim import Claim, ClaimKind
from timeline.model.errors import TimelineError, fault
from timeline.model.event import Compared, Detail, Event
from timeline.model.packed import unpack
from timeline.model.packed_story import pack_compared
from timeline.model.text import Source
from timeline.rules import found_in
from timeline.rules._disputes import in_dispute
from timeline.rules._marks import marked
from timeline.runners import LocalRunner
from timeline.witnesses import copies

if TYPE_CHECKING:
    from timeline.standing.vouched import Vouched


class Account(NamedTuple):
    """A source and its claims, or the source as it was read and what is packed of it."""

    source: Source
    claims: Sequence[Claim] | bytes

    def opened(self) -> tuple[Source, Sequence[Claim]]:
        """The source with its publication date, and its claims."""
        return unpack(self.source, self.claims) if isinstance(self.claims, bytes) else (self.source, self.claims)


@dataclass(frozen=True, slots=True)
class Story:
    """All that is needed to compare the sources of one story, by id.

    `today` ends marks, None ends none. `vouched` is what goes into it of the facts files, None where there are none.
    """

    accounts: tuple[Account, ...]
    today: date | None = None
    vouched: "Vouched | None" = None

    @property
    def weight(self) -> int:
        """How much work it is, in code points."""
        return sum(len(one.source.text) for one in self.accounts)

    @property
    def curated(self) -> tuple[Claim, ...]:
        """The claims of facts files that go into it."""
        return () if self.vouched is None else self.vouched.claims


def apart(claims: Iterable[Claim]) -> tuple[list[Claim], list[Claim]]:
    """The claims that become events and details, and those that only the chronology reads."""
    told: list[Claim] = []
    ordering: list[Claim] = []
    for claim in claims:
        (ordering if claim.kind in CHRONOLOGICAL else told).append(claim)
    return told, ordering


def with_copies(sources: Sequence[Source]) -> list[Source]:
    """The sources, each with the first that prints its text."""
    printed = copies(sources)
    return [replace(one, copy_of=printed[one.id]) if one.id in printed else one for one in sources]


def compare(story: Story) -> Compared:
    """What the sources of a story say together, and beside what a person vouches for.

    A fault of the program, or of a rule that was installed, is among its errors.
    """
    try:
        return _compared(story)
    except Exception as error:  # whatever it is, the other stories go on
        sources = tuple(account.source for account in story.accounts)
        place = sources[0].id if sources else None
        kept = f"the {len(sources)} sources of this story from being compared"
        failed = fault(place, error, kept, "nothing in them was checked, all else was: please report it")
        return Compared(sources, (), (), (), errors=(failed,))


def _compared(story: Story) -> Compared:
    opened, vouched = [one.opened() for one in story.accounts], story.vouched
    sources = with_copies([source for source, _ in opened])
    claims, ordering = apart(claim for _, found in opened for claim in found)
    claims = with_assertions(claims, sources)
    if vouched is None:
        found = details(claims)
        events = merge(claims, LocalRunner().group)
    else:
        claims.extend(vouched.claims)
        cited = vouched.citations(sources)
        told = vouched.told(claims, cited)
        found = details(claims, told)
        entering = [claim for claim in claims if not claim.curated or claim.time is not None]
        events = merge(entering, LocalRunner().group, vouched.with_occasions(told, found))
        sources = sorted((*sources, *vouched.files), key=lambda s: s.id)
    ordering += [claim for claim in claims if claim.kind is ClaimKind.AGE]
    known = chronology(sources, events, ordering, lives(ordering), found)
    faults: list[TimelineError] = []
    findings = found_in(known.sources, known.events, found, impossible=known.contradictions, faults=faults)
    after, about = marked(findings, known.sources, story.today)
    disputed = in_dispute(known.events, after)
    if vouched is None:
        return Compared(known.sources, disputed, tuple(found), (*after, *about), errors=tuple(faults))
    return Compared(
        tuple(source for source in known.sources if not source.curated),
        tuple(event for event in disputed if vouched.is_all or _is_of_sources(event)),
        tuple(detail for detail in found if vouched.is_all or _is_of_sources(detail)),
        (*after, *about),
        vouched.met(claims, disputed, found, cited),
        tuple(faults),
    )


def _is_of_sources(statement: Event | Detail) -> bool:
    """Whether any source makes a statement; what facts files alone do is told once, and not in each story."""
    return not all(claim.curated for claim in statement.claims)


def compare_packed(story: Story) -> bytes:
    """The same, packed; nothing where there was a fault, so that it is not kept, and is told of by who tries again."""
    compared = compare(story)
    return b"" if compared.errors else pack_compared(compared, story.curated)
