"""The claims of a finding in, the fact that settles it as an entry of the facts file out."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from timeline.curation import Curation
from timeline.curation.edits import Append, Edit
from timeline.model import edtf
from timeline.model.claim import Claim, ClaimKind
from timeline.model.event import Side, Timeline
from timeline.model.value import Bound, Name, Quantity, Wording

_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"[“„«\"]([^“”„«»\"]+)[”»\"“]")

_LONGEST_EVENT, _AROUND, _BESIDE, _CITED = 200, 60, 32, 5
"""Code points of a sentence that still reads as one line, and of a citation around and beside the words in dispute;
sources that a new fact cites at most."""

_WORDS_OF_ID = 5

_BEFORE_DATE = r"(?:,?\s*\b(?:on|in|at|since|by|from|until|as of|am|im|le|en|el)\b)?"

_KEYS = {
    ClaimKind.EVENT_DATE: "when",
    ClaimKind.QUANTITY: "quantity",
    ClaimKind.AGE: "quantity",
    ClaimKind.PLACE: "place",
    ClaimKind.QUOTE: "quote",
}

_PEOPLE = {"man": "men", "woman": "women", "child": "children", "boy": "boys", "girl": "girls", "officer": "officers"}
_FATES = {
    "kill": " killed", "die": " killed", "wound": " wounded", "shoot": " shot", "arrest": " arrested",
    "miss": " missing", "rescue": " rescued",
}  # fmt: skip
_UNITS = {"%": " percent", "pp": " percentage points"}
_BOUNDS = {Bound.AT_LEAST: "at least ", Bound.AT_MOST: "at most ", Bound.ABOUT: "about ", Bound.EXACTLY: ""}


def key_of(claim: Claim) -> str | None:
    """The key of a fact under which what a claim states stands; None for what facts do not hold, as an office."""
    return _KEYS.get(claim.kind)


def value_in_words(claim: Claim, label: str) -> str:
    """What a claim states as a person writes it in a fact; `label` is that of its side."""
    if claim.time is not None:
        return edtf.dump(claim.time) or label if _is_wider(label) else label
    if claim.curated:
        return " ".join(claim.text.split()) if isinstance(claim.value, Wording | Quantity) else _surface(claim)
    if isinstance(claim.value, Wording):
        return " ".join(claim.text.split())
    if isinstance(claim.value, Quantity):
        return _amount(claim, claim.value)
    return _surface(claim)


def _is_wider(label: str) -> bool:
    """Whether a label is no date that can be written down."""
    try:
        edtf.parse(label)
    except ValueError:
        return True
    return False


def _surface(claim: Claim) -> str:
    return claim.value.surface if isinstance(claim.value, Name) else claim.text


def _amount(claim: Claim, value: Quantity) -> str:
    if claim.kind is ClaimKind.AGE:
        return f"{value.amount or 0:g} years old"
    words = f"{_BOUNDS[value.bound]}{claim.text}"
    if claim.context is None or claim.context.topic in ("money", "share", "figure"):
        return words + _UNITS.get(value.unit, f" {value.unit}" if value.unit.islower() else "")
    return f"{words} {_PEOPLE.get(claim.context.form, 'people')}{_FATES.get(claim.context.action, '')}"


class NewFact:
    """A fact to be, with an id that no other has."""

    def __init__(self, curation: Curation, timeline: Timeline) -> None:
        """`curation` is the file that it goes into, `timeline` holds the sources that it cites."""
        self._curation, self._timeline = curation, timeline
        self.id = ""

    def saying(
        self,
        claim: Claim,
        value: str,
        claims: Iterable[Claim],
        against: Sequence[Side],
        why: dict[str, str],
        about: Iterable[Claim],
    ) -> tuple[Edit, ...]:
        """The edits that add the fact; its id is known then.

        `claim` is the one whose sentence it takes, `claims` are those that say so, `against` the sides that are wrong,
        with the reason. The actors of `about` that the file knows are its actors.
        """
        event = sentence_of(claim)
        self.id = _free(_slug(event), {fact.id for fact in self._curation.facts})
        actors, edits = self._actors(claim, about)
        entry: dict[str, Any] = {"id": self.id, "event": event}
        if actors:
            entry["actors"] = actors
        entry |= self._value(claim, value, edits)
        evidence = self.evidence(claims)
        if evidence:
            entry["evidence"] = evidence
        wrong = dict.fromkeys(value_in_words(side.claims[0], side.value) for side in against)
        if wrong:
            entry["rejected"] = [{"value": text, **why} for text in wrong]
        return (*edits, Append("facts", entry))

    def evidence(self, claims: Iterable[Claim]) -> list[dict[str, object]]:
        """Selectors of the words in dispute of claims, the first few sources."""
        cited: dict[str, Claim] = {}
        for claim in claims:
            if not claim.curated:
                cited.setdefault(claim.source_id, claim)
        return [self._selector(claim) for claim in list(cited.values())[:_CITED]]

    def _selector(self, claim: Claim) -> dict[str, object]:
        """The words around the value, on one line, and what stands beside them."""
        text = self._timeline.source(claim.source_id).text
        start, end = _line_around(text, claim)
        before, after = text[max(0, start - _BESIDE) : start], text[end : end + _BESIDE]
        selector: dict[str, object] = {"source": claim.source_id, "quote": text[start:end]}
        selector |= {"prefix": before} if before.strip() and "\n" not in before else {}
        selector |= {"suffix": after} if after.strip() and "\n" not in after else {}
        return selector | {"start": start, "end": end}

    def _actors(self, claim: Claim, about: Iterable[Claim]) -> tuple[list[str], list[Edit]]:
        """The ids of the curated actors; whose age it is becomes one."""
        known = {actor.id for actor in self._curation.actors}
        keys = [name.key for one in (claim, *about) for name in one.actors if name.key in known]
        if claim.kind is ClaimKind.AGE and claim.actors and claim.actors[0].key not in known:
            new = self._new_actor(claim.actors[0])
            return [str(new.entry["id"])], [new]
        return list(dict.fromkeys(keys)), []

    def _value(self, claim: Claim, value: str, edits: list[Edit]) -> dict[str, str]:
        """What is right, under its key; a quotation with its speaker, who may become an actor."""
        if claim.kind is not ClaimKind.QUOTE:
            return {_KEYS[claim.kind]: value}
        known = {actor.id for actor in self._curation.actors}
        speaker: Name | None
        if isinstance(claim.value, Name):  # who said it is in dispute, and not the words
            quoted = max(_QUOTED.findall(claim.exact), key=len, default=claim.exact)
            speaker = claim.speaker or claim.value
            words = {"quote": " ".join(quoted.split())}
        else:
            words, speaker = {"quote": value}, claim.speaker if claim.speaker and claim.speaker.key in known else None
        if speaker is None:
            return words
        if speaker.key not in known:
            new = self._new_actor(Name(speaker.key, value))
            edits.append(new)
            return {**words, "speaker": str(new.entry["id"])}
        return {**words, "speaker": speaker.key}

    def _new_actor(self, name: Name) -> Append:
        return new_actor(self._curation, name)


def new_actor(curation: Curation, name: Name, more: Mapping[str, Any] | None = None) -> Append:
    """A person as an actor: by the surname, so that what findings are known by stays as it is."""
    last = _WORD.findall(name.surface.lower())[-1:] or ["actor"]
    actor_id = _free(last[0], {actor.id for actor in curation.actors})
    return Append("actors", {"id": actor_id, "name": name.surface, "kind": "person", **(more or {})})


def sentence_of(claim: Claim) -> str:
    """What a claim tells as the sentence of a fact, without the date that is in dispute."""
    words = claim.gist or claim.exact
    if claim.time is not None:
        words = re.sub(rf"{_BEFORE_DATE}\s*\b{re.escape(claim.text)}\b", "", words, count=1, flags=re.IGNORECASE)
    words = " ".join(words.split()).strip(" ,;:").removesuffix(".")
    if len(words) > _LONGEST_EVENT:
        words = words[:_LONGEST_EVENT].rsplit(" ", 1)[0] + " …"
    return words[:1].upper() + words[1:] if _WORD.search(words) else " ".join(claim.exact.split())


def _line_around(text: str, claim: Claim) -> tuple[int, int]:
    """From the beginning of a word before the value to the end of one after it, within its sentence and line."""
    value, sentence = claim.value_span, claim.span
    start, end = max(sentence.start, value.start - _AROUND), min(sentence.end, value.end + _AROUND)
    start = max(start, text.rfind("\n", start, value.start) + 1)
    stop = text.find("\n", value.end, end)
    end = stop if stop >= 0 else end
    while start > sentence.start and start < value.start and not text[start - 1].isspace():
        start += 1
    while value.end < end < sentence.end and text[end - 1 : end + 1].isalnum():
        end -= 1
    while start < value.start and text[start].isspace():
        start += 1
    while end > value.end and text[end - 1].isspace():
        end -= 1
    return start, end


def _slug(words: str) -> str:
    said = [word for word in _WORD.findall(words.casefold()) if len(word) > 2]
    return "-".join(said[:_WORDS_OF_ID]) or "fact"


def _free(wanted: str, taken: set[str]) -> str:
    if wanted not in taken:
        return wanted
    return next(name for n in range(2, len(taken) + 3) if (name := f"{wanted}-{n}") not in taken)
