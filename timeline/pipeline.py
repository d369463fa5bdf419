"""The whole way of the data, on one page: paths in, a `Timeline` out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.assemble import CLAIMING, assemble, curated_claim, folded
from timeline.chronology import chronology
from timeline.extractors import extract
from timeline.extractors.times import EXTRACTOR as TIMES
from timeline.languages._detection import language_of
from timeline.merge import details, merge
from timeline.model import edtf
from timeline.model.claim import CHRONOLOGICAL, Claim, Label, Mention, Name, TimeExpression
from timeline.model.errors import TimelineError
from timeline.model.event import Event, Timeline
from timeline.model.text import Source
from timeline.model.time import TimeValue
from timeline.normalise import date_source, normalise
from timeline.normalise.amounts import amounts
from timeline.normalise.leaning import leans
from timeline.normalise.style import STYLES
from timeline.readers import Reading, project_root, read
from timeline.rules import check
from timeline.runners import LocalRunner, Runner, uncollected
from timeline.witnesses import copies

if TYPE_CHECKING:
    from timeline.curation import Curation

Paths = str | Path | Sequence[str | Path]


@dataclass(frozen=True, slots=True)
class Work:
    """All that is needed to read one source alone: it may be done anywhere, in any order."""

    source: Source
    aliases: Mapping[str, str]


class Pipeline:
    """From sources to a checked timeline.

    `facts` is the curated file, None for none. `exclude` are patterns as in a `.gitignore` for what is met in folders.
    `runner` is where the work happens. TimelineError for a facts file that is wrong.
    """

    def __init__(
        self, facts: str | Path | None = None, exclude: Sequence[str] = (), runner: Runner | None = None
    ) -> None:
        """Reads the facts file, and nothing else."""
        self._facts = Path(facts) if facts is not None else None
        self._exclude = tuple(exclude)
        self._runner = runner or LocalRunner()
        self._curation = _curation(self._facts)

    def run(self, paths: Paths) -> Timeline:
        """The timeline of all sources under `paths`, a path or several; what cannot be read is in its `errors`."""
        with uncollected():
            reading = self.read(paths)
            return self.check(reading.sources, reading.errors, reading.skipped)

    def read(self, paths: Paths) -> Reading:
        """The sources under `paths`, with what curators say about them."""
        listed = [Path(paths)] if isinstance(paths, str | Path) else [Path(p) for p in paths]
        notes = self._curation.sources if self._curation else ()
        root = project_root(listed, self._facts)
        return read(listed, root=root, exclude=self._exclude, notes=notes)

    def check(self, sources: Sequence[Source], errors: Sequence[TimelineError] = (), skipped: int = 0) -> Timeline:
        """The timeline of sources that were read before."""
        aliases = _aliases(self._curation)
        worked = list(self._runner.map(read_source, [Work(source, aliases) for source in sources]))
        dated = [source for source, _ in worked]
        claims = [claim for _, found in worked for claim in found]
        if self._curation is not None and self._facts is not None:
            facts_source, curated = _curated(self._curation, self._facts.name, aliases)
            dated.append(facts_source)
            claims.extend(curated)
        events = self.events(claims)
        told = details([claim for claim in claims if claim.kind not in CHRONOLOGICAL])
        printed = copies(dated)
        dated = sorted((replace(source, copy_of=printed.get(source.id)) for source in dated), key=lambda s: s.id)
        known = chronology(dated, events, [claim for claim in claims if claim.kind in CHRONOLOGICAL])
        findings = check(known.sources, known.events, told, known.contradictions)
        return Timeline(known.sources, known.events, findings, tuple(errors), skipped, tuple(told))

    def actor_called(self, name: str) -> str | None:
        """The key of the curated actor with this name, None without one."""
        return _aliases(self._curation).get(folded(name))

    def events(self, claims: Sequence[Claim]) -> list[Event]:
        """The events that claims of any sources tell of."""
        return merge([claim for claim in claims if claim.kind not in CHRONOLOGICAL], self._runner.group)


def read_source(work: Work) -> tuple[Source, list[Claim]]:
    """One source with its publication date, and its claims."""
    source = in_language(work.source)
    mentions = extract(source.text, source.language)
    source = date_source(source, mentions)
    told = amounts(source.text, mentions, source.language)
    times = _expressions(source, mentions)
    hanging = leans(source.text, mentions, times, source.language, source.published)
    return source, assemble(source, mentions, times, told, work.aliases, hanging)


def _expressions(source: Source, mentions: Sequence[Mention]) -> list[TimeExpression]:
    """The time expressions of what a source states, its headline and body."""
    stated = [m for m in mentions if m.label is Label.TIME and source.zone_at(m.span.start) in CLAIMING]
    return normalise(source.text, stated, source.language, source.published)


def in_language(source: Source) -> Source:
    """The source with the language of its words, where nobody says which it is."""
    return source if source.language else replace(source, language=language_of(source.text))


def dated(source: Source) -> Source:
    """The source with the publication date of its dateline, where nobody else gives one. Its language is known."""
    return date_source(source, list(TIMES.mentions(source.text, source.language)))


def tag_source(source: Source, style: str = "auto") -> list[TimeExpression]:
    """All time expressions of a source in order, resolved against its publication date. Its language is known.

    ValueError for a style that is none.
    """
    if style not in STYLES:
        raise ValueError(f"{style!r} is no style: give one of {', '.join(STYLES)}")
    mentions = list(TIMES.mentions(source.text, source.language))
    return normalise(source.text, mentions, source.language, source.published, style)


def tag(
    text: str, published: date | datetime | str | None = None, language: str = "en", style: str = "auto"
) -> list[TimeExpression]:
    """The time expressions of a text, in order, resolved against its publication date.

    `published` is a date, an ISO date or date-time, or None when it is unknown. `style` is "news" (relative times count
    from the publication), "narrative" (from the last date mentioned) or "auto" (the text tells which). ValueError for a
    date or style that is none. Of a language without a pack only full dates are read.
    """
    return tag_source(Source("text", text, language=language, published=moment(published)), style)


def moment(published: date | datetime | str | None) -> TimeValue | None:
    """A publication date as a value; None stays unknown. ValueError for a text that is no ISO date."""
    if published is None:
        return None
    if not isinstance(published, str | date):
        raise ValueError(f"{published!r} is no date: give a date, an ISO date such as 2024-11-25, or None")
    return edtf.parse(published if isinstance(published, str) else published.isoformat())


def _curation(facts: Path | None) -> "Curation | None":
    if facts is None:
        return None
    from timeline.curation import load

    return load(facts)


def _aliases(curation: "Curation | None") -> dict[str, str]:
    """Folded name -> key of the actor it names; a person's surname names the person."""
    aliases: dict[str, str] = {}
    for actor in curation.actors if curation else ():
        for name in (actor.name, *actor.also):
            aliases.setdefault(folded(name), actor.id)
        if actor.kind == "person":
            aliases.setdefault(folded(actor.name).rsplit(" ", 1)[-1], actor.id)
    return aliases


def _curated(curation: "Curation", file: str, aliases: Mapping[str, str]) -> tuple[Source, list[Claim]]:
    """The facts file as a source, and its facts as claims of it: they enter by the same door as any other."""
    source = Source(file, curation.text, curated=True)
    names = {actor.id: Name(actor.id, actor.name) for actor in curation.actors}
    claims = []
    for fact in curation.facts:
        spans = curation.span(fact.id, "event"), curation.span(fact.id, "when")
        actors = tuple(names[key] for key in fact.actors)
        mentions = extract(fact.event, source.language)
        claims.append(curated_claim(source, fact.id, fact.event, fact.time(), spans, actors, mentions, aliases))
    return source, claims
