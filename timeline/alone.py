"""One source in, what is found in it alone out: its language, publication date and claims, or what went wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.assemble import CLAIMING, assemble
from timeline.extractors import extract
from timeline.merge import handles, traces
from timeline.model.claim import Claim, Label, Mention, TimeExpression
from timeline.model.errors import TimelineError, fault
from timeline.model.meeting import Trail
from timeline.model.packed import pack
from timeline.model.text import Source
from timeline.normalise import date_source, normalise
from timeline.normalise.amounts import amounts
from timeline.normalise.leaning import leans
from timeline.tagging import in_language


@dataclass(frozen=True, slots=True)
class Work:
    """All that is needed to read one source alone: it may be done anywhere, in any order."""

    source: Source
    aliases: Mapping[str, str]

    @property
    def weight(self) -> int:
        """How much work it is, in code points."""
        return len(self.source.text)


def read_source(work: Work) -> tuple[Source, list[Claim]]:
    """One source with its publication date, and its claims."""
    source = in_language(work.source)
    mentions = extract(source.text, source.language)
    source = date_source(source, mentions)
    told = amounts(source.text, mentions, source.language)
    times = _expressions(source, mentions)
    hanging = leans(source.text, mentions, times, source.language, source.published)
    return source, assemble(source, mentions, times, told, work.aliases, hanging)


def attempted(work: Work) -> tuple[Source, list[Claim]] | TimelineError:
    """The same, or the fault of the program or of a plug-in that kept it from reading this one source."""
    try:
        return read_source(work)
    except Exception as error:  # whatever it is, the other sources go on
        return fault(work.source.id, error)


def read_packed(work: Work) -> bytes:
    """The same, packed, behind its traces and its handles, and the lengths of both; nothing where that failed.

    What failed is not kept, so that it is tried again, and told of by who tries.
    """
    read = attempted(work)
    if isinstance(read, TimelineError):
        return b""
    source, claims = read
    told = traces(claims), handles(claims)
    return b"".join((*(len(one).to_bytes(4, "little") for one in told), *told, pack(source, claims)))


def parted(packed: bytes) -> tuple[bytes, bytes, bytes]:
    """The traces of a source, its handles, and what is packed of it."""
    first = 8 + int.from_bytes(packed[:4], "little")
    second = first + int.from_bytes(packed[4:8], "little")
    return packed[8:first], packed[first:second], packed[second:]


def trail(source: Source, traced: bytes, held: bytes) -> Trail:
    """What tells of a source without reading it."""
    return Trail(source.id, source.alias, traced, held)


def _expressions(source: Source, mentions: Sequence[Mention]) -> list[TimeExpression]:
    """The time expressions of what a source states, its headline and body."""
    stated = [m for m in mentions if m.label is Label.TIME and source.zone_at(m.span.start) in CLAIMING]
    return normalise(source.text, stated, source.language, source.published)
