"""A finding and a reviewer's verdict in, the edits of the facts file that record it out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pydantic import ValidationError

from timeline.curation import Curation
from timeline.curation.edits import Append, Edit, Put, Remove
from timeline.curation.entries import ABOUT_CLAIMS, SETTLING, Decision
from timeline.curation.settled import NewFact, key_of, new_actor, value_in_words
from timeline.model import edtf
from timeline.model.claim import Claim, ClaimKind
from timeline.model.curated import evidence_of
from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Side, Timeline
from timeline.model.time import Precision, TimeValue
from timeline.model.value import Name

_NAMED = 6
"""Sources that a decision names: more say no more about what it is about."""


@dataclass(frozen=True, slots=True)
class Why:
    """What goes with a verdict: a typed reason and a free one, the last day on which it holds, by whom and when."""

    because: str | None = None
    reason: str | None = None
    until: date | None = None
    by: str | None = None
    on: date | None = None


def decide(
    curations: Curation | Sequence[Curation],
    timeline: Timeline,
    finding: Finding,
    verdict: str,
    why: Why = Why(),
    side: int | None = None,
    value: str | None = None,
) -> tuple[Edit, ...]:
    """The edits that a verdict about a finding makes: pure, nothing is written.

    `curations` is the facts file that was used, or all of them; `timeline` is what was made with them.
    `side` is the number of the side that "prefer" is for, from 0. `value` is what is right, for "none-is-right" (EDTF
    for a date, else words), and for "range" where it is not all that the sides span. The fact that settles the matter
    is made of the finding, or changed where the finding is about a fact. TimelineError where a verdict does not fit.
    """
    curation = _together(curations)
    if verdict in ABOUT_CLAIMS:
        return decide_about(curation, [one.claims[0] for one in finding.sides], verdict, why)
    if verdict in SETTLING and not finding.sides:
        raise TimelineError(f"'{verdict}' needs two sides", None, "confirm or dismiss the finding")
    if verdict == "prefer":
        chosen = _side(finding, side)
        edits, extra = _preferred(curation, timeline, finding, chosen, why)
    elif verdict == "range":
        edits, extra = _ranged(curation, timeline, finding, value)
    elif verdict == "none-is-right":
        edits, extra = _corrected(curation, timeline, finding, value, why)
    else:
        edits, extra = (), {}
    sources = sorted({c.source_id for s in finding.sides for c in s.claims if not c.curated})
    if finding.source_id is not None:
        sources = [finding.source_id]
    told: dict[str, object] = {
        "finding": finding.fingerprint,
        "verdict": verdict,
        **_reasons(why),
        **extra,
        **_signed(why),
        "sources": sources[:_NAMED],
        "count": len(sources),
        "evidence": list(evidence_of(finding)),
    }
    return (*edits, *_recorded(curation, told))


def decide_about(
    curations: Curation | Sequence[Curation], claims: Sequence[Claim], verdict: str, why: Why = Why()
) -> tuple[Edit, ...]:
    """The edits that "same-event" or "different-events" makes of claims, two at least."""
    curation = _together(curations)
    sources = sorted({claim.source_id for claim in claims if not claim.curated})
    told: dict[str, object] = {
        "claims": list(dict.fromkeys(claim.id for claim in claims)),
        "verdict": verdict,
        **_reasons(why),
        **_signed(why),
        "sources": sources[:_NAMED],
    }
    return _recorded(curation, told)


def _together(curations: Curation | Sequence[Curation]) -> Curation:
    """What all files hold, as one file would."""
    if isinstance(curations, Curation):
        return curations
    return replace(
        curations[0],
        actors=tuple(actor for one in curations for actor in one.actors),
        facts=tuple(fact for one in curations for fact in one.facts),
        decisions=tuple(decision for one in curations for decision in one.decisions),
    )


def _reasons(why: Why) -> dict[str, str]:
    return {key: text for key, text in (("because", why.because), ("reason", why.reason)) if text}


def _signed(why: Why) -> dict[str, str]:
    given = {
        "until": why.until.isoformat() if why.until else None,
        "by": why.by,
        "on": why.on.isoformat() if why.on else None,
    }
    return {key: text for key, text in given.items() if text}


def _recorded(curation: Curation, told: dict[str, object]) -> tuple[Edit, ...]:
    """The decision as an entry: in the place of those about the same finding, else a new one."""
    entry = {key: value for key, value in told.items() if value not in (0, [])}
    try:
        Decision.model_validate(entry)
    except ValidationError as error:
        first = error.errors()[0]
        if first["type"] == "literal_error":
            words = f"it may be {first['ctx']['expected']}".replace("'", "")
            raise TimelineError(f"'{first['input']}' is no value of '{first['loc'][0]}'", None, words) from None
        problem = first.get("ctx", {}).get("error")
        raise TimelineError(str(problem or first["msg"]), None, getattr(problem, "mend", None)) from None
    finding = entry.get("finding")
    known = sum(one.finding is not None and one.finding == finding for one in curation.decisions)
    if not known:
        return (Append("decisions", entry),)
    path = ("decisions", str(finding))
    return (*(Remove(path) for _ in range(known - 1)), Put(path, entry))


def _side(finding: Finding, number: int | None) -> Side:
    if number is None or not 0 <= number < len(finding.sides):
        sides = "; ".join(f"{i}: {side.value}" for i, side in enumerate(finding.sides, 1))
        raise TimelineError("'prefer' needs one of the sides", None, f"give its number or its value (--side): {sides}")
    return finding.sides[number]


def _preferred(
    curation: Curation, timeline: Timeline, finding: Finding, chosen: Side, why: Why
) -> tuple[tuple[Edit, ...], dict[str, str]]:
    """The fact that one side is right."""
    others = [side for side in finding.sides if side is not chosen]
    claim = chosen.claims[0]
    if key_of(claim) is None:
        return _of_actor(curation, chosen, others, why)
    known = next((c.fact for side in finding.sides for c in side.claims if c.curated and c.fact), None)
    if known is not None:
        return _changed(curation, timeline, known, chosen, others, why)
    fact = NewFact(curation, timeline)
    made = fact.saying(claim, _value(claim, chosen), chosen.claims, others, _why(why), chosen.claims)
    return made, {"value": _value(claim, chosen), "fact": fact.id}


def _of_actor(
    curation: Curation, chosen: Side, others: Sequence[Side], why: Why
) -> tuple[tuple[Edit, ...], dict[str, str]]:
    """What stands in no fact: an office is the actor's, another spelling of a name one of its names.

    The decision alone says whether something happened, and what is told of somebody whose whole name nobody gives.
    """
    claim, wrong = chosen.claims[0], [one.claims[0] for one in others]
    if claim.kind is ClaimKind.ROLE:
        return _in_office(curation, chosen, wrong, why)
    if claim.kind is ClaimKind.NAME:
        return _called(curation, chosen, wrong)
    return (), {"value": chosen.value}


def _in_office(
    curation: Curation, chosen: Side, wrong: Sequence[Claim], why: Why
) -> tuple[tuple[Edit, ...], dict[str, str]]:
    """The office of an actor, with those that are wrong; one that the file gives already is told what is wrong."""
    claim = chosen.claims[0]
    rejected = [{"value": one.text, **_why(why)} for one in wrong if not one.curated]
    office: dict[str, object] = {"role": chosen.value, **({"rejected": rejected} if rejected else {})}
    every = [one for side in ([*chosen.claims], wrong) for one in side]
    known = {actor.id: actor for actor in curation.actors}
    own = next((one.actors[0].key for one in every if one.actors and one.actors[0].key in known), None)
    if own is None:
        person = max((one.actors[0] for one in every if one.actors), key=lambda name: len(name.surface))
        if " " not in person.surface.strip():
            return (), {"value": chosen.value}
        new = new_actor(curation, person, {"roles": [office]})
        return (new,), {"value": chosen.value, "actor": str(new.entry["id"])}
    roles = known[own].roles
    same = (at for at, one in enumerate(roles) if one.role.casefold() == chosen.value.casefold())
    at = claim.ordinal if claim.curated else next(same, len(roles))
    if at < len(roles):
        written = roles[at].model_dump(by_alias=True, exclude_none=True, exclude_defaults=True)
        told = [*written.get("rejected", ()), *(one for one in rejected if one not in written.get("rejected", ()))]
        office = {**written, "rejected": told}
    return (Put(("actors", own, "roles", at), office),), {"value": chosen.value, "actor": own}


def _called(curation: Curation, chosen: Side, wrong: Sequence[Claim]) -> tuple[tuple[Edit, ...], dict[str, str]]:
    """An actor with the spelling that is right as the name, and the others as further names."""
    said = {claim.actors[0].key for claim in (*chosen.claims, *wrong) if claim.actors}
    known = next((actor for actor in curation.actors if actor.id in said), None)
    if known is None:
        name = Name(chosen.claims[0].actors[0].key, chosen.value)
        new = new_actor(curation, name, {"also": list(dict.fromkeys(one.text for one in wrong))})
        return (new,), {"value": chosen.value, "actor": str(new.entry["id"])}
    names = (chosen.value, *(one.text for one in wrong))
    more = [name for name in dict.fromkeys(names) if name not in (known.name, *known.also)]
    edits = [Put(("actors", known.id, "also"), [*known.also, *more])] if more else []
    return tuple(edits), {"value": chosen.value, "actor": known.id}


def _changed(
    curation: Curation, timeline: Timeline, fact_id: str, chosen: Side, others: Sequence[Side], why: Why
) -> tuple[tuple[Edit, ...], dict[str, str]]:
    """The fact that a finding is about, with the value of the chosen side and without those of the others."""
    fact = next((fact for fact in curation.facts if fact.id == fact_id), None)
    if fact is None:
        raise TimelineError(f"no fact has the id '{fact_id}'", curation.path.as_posix(), "read the facts file anew")
    claim = chosen.claims[0]
    key, value = key_of(claim) or "when", _value(claim, chosen)
    edits: list[Edit] = []
    if not claim.curated:
        edits.append(Put(("facts", fact_id, key), value))
        evidence = NewFact(curation, timeline).evidence(chosen.claims)
        edits += [Put(("facts", fact_id, "evidence"), evidence)] if evidence else []
    rejected = [one.model_dump(exclude_none=True) for one in fact.rejected if one.value != value]
    new = [value_in_words(side.claims[0], side.value) for side in others]
    written = {one["value"] for one in rejected}
    rejected += [{"value": text, **_why(why)} for text in dict.fromkeys(new) if text not in written | {value}]
    return (*edits, Put(("facts", fact_id, "rejected"), rejected)), {"fact": fact_id}


def _ranged(
    curation: Curation, timeline: Timeline, finding: Finding, value: str | None
) -> tuple[tuple[Edit, ...], dict[str, str]]:
    """The fact that it was some time within what the sides span."""
    claims = [claim for side in finding.sides for claim in side.claims]
    if any(claim.time is None for claim in claims):
        raise TimelineError("a range is one of dates", None, "prefer a side, or say that none is right")
    if value is None:
        value = _span([claim.time for claim in claims if claim.time is not None])
    value = _in_edtf(value)
    known = next((c.fact for c in claims if c.curated and c.fact), None)
    if known is not None:
        return (Put(("facts", known, "when"), value),), {"value": value, "fact": known}
    fact = NewFact(curation, timeline)
    return fact.saying(claims[0], value, claims, (), {}, claims), {"value": value, "fact": fact.id}


def _span(times: Iterable[TimeValue]) -> str:
    ends = [(time.earliest, time.latest) for time in times]
    first = [start for start, _ in ends if start is not None]
    last = [end for _, end in ends if end is not None]
    if len(first) < len(ends) or len(last) < len(ends):
        raise TimelineError("a side has no day of its own", None, "give the range as value: 2024-11-25/2024-11-26")
    return edtf.dump(TimeValue(min(first), max(last), Precision.DAY)) or ""


def _corrected(
    curation: Curation, timeline: Timeline, finding: Finding, value: str | None, why: Why
) -> tuple[tuple[Edit, ...], dict[str, str]]:
    """The fact that something else is right than any side says."""
    claim = next((c for side in finding.sides for c in side.claims if not c.curated), finding.sides[0].claims[0])
    if value is None:
        raise TimelineError("'none-is-right' needs what is right", None, "give it as value")
    if key_of(claim) is None:
        return (), {"value": value}
    if claim.time is not None:
        value = _in_edtf(value)
    known = next((c.fact for side in finding.sides for c in side.claims if c.curated and c.fact), None)
    if known is not None:
        told = [{"value": value_in_words(s.claims[0], s.value), **_why(why)} for s in finding.sides]
        edits = Put(("facts", known, key_of(claim) or "when"), value), Put(("facts", known, "rejected"), told)
        return edits, {"value": value, "fact": known}
    fact = NewFact(curation, timeline)
    claims = [c for side in finding.sides for c in side.claims]
    return fact.saying(claim, value, (), finding.sides, _why(why), claims), {"value": value, "fact": fact.id}


def _value(claim: Claim, side: Side) -> str:
    value = value_in_words(claim, side.value)
    return _in_edtf(value) if claim.time is not None else value


def _in_edtf(value: str) -> str:
    try:
        edtf.parse(value)
    except ValueError as error:
        raise TimelineError(str(error), None, "in EDTF a day is 2024-11-25, an interval 2023/2024") from None
    return value


def _why(why: Why) -> dict[str, str]:
    """Why a value is rejected."""
    text = why.reason or why.because
    return {"reason": text} if text else {}
