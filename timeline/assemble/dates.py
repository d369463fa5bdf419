"""From a time of a source to the claim that dates what its clause tells."""

from collections.abc import Sequence

from timeline.assemble.clauses import Clause, action_of, modality_of, statement_of, subject_of, terms_of
from timeline.assemble.contexts import STATE, Slot, folded_word, happening_of
from timeline.assemble.governing import clause_of
from timeline.assemble.names import Actor
from timeline.assemble.parts import Parts
from timeline.model.claim import Claim, ClaimKind, Mention, Modality, TimeExpression
from timeline.model.lean import Lean
from timeline.model.text import Span
from timeline.model.time import TimeValue
from timeline.model.value import Name

_FORMS = {
    "weekday": "weekday", "month-day": "day", "iso-date": "day", "numeric-date": "day", "month-year": "month",
    "year": "year", "quarter": "quarter", "half": "half",
}  # fmt: skip
"""Pattern of a time -> the form in which it states a date of its own; other times lean on something else."""

_ATTRIBUTING = 1
"""Words between the name of who says it and the word of speech at most: in "Norland, doctors said" nobody is named."""

_BEFORE_DATE = 24
"""Code points before a date in which the words stand that make it the start or end of a span."""

_LONGEST_GIST = 160
"""Code points of a clause that still read as one line."""

_BEFORE_PRONOUN = 3000
"""Code points before a pronoun in which whom it stands for is named."""

_STAMP = 20
"""Code points before a time in which it says that it is a stamp: "Published on"."""


def is_dated(expression: TimeExpression) -> bool:
    """Whether it says something of a day that no other does; a day that cannot be says that there is a mistake."""
    code, value = expression.because.code, expression.value
    if value is None or (code == "weekday-beside" and not value.is_empty):
        return code == "impossible-date"
    return expression.type in ("DATE", "TIME") and value.is_known


_RECORD = "record"
"""The scope of a date since which nothing was like it: "the largest purchase since 2010"."""

_ATTRIBUTES = 3
"""Blanks between a time and the noun whose time it is at most: "the 2003 abortion clinic bombing"."""


def dated(parts: Parts, expression: TimeExpression, lean: Lean | None = None) -> Claim | None:
    """The claim that a time makes; None for one outside of sentences and for the stamp of a publication.

    `lean` is how the time hangs on a publication that nobody knows, None where it does not.
    """
    span = expression.mention.span
    sentence = parts.sentence_at(span.start)
    if sentence is None or _is_stamp(parts, span):
        return None
    sentence = Span(sentence.start, max(sentence.end, span.end))
    actions = parts.actions_in(sentence)
    actors = parts.actors.within(sentence.start, sentence.end)
    told_in = parts.quoted(span, sentence)  # what is dated in a quotation is no date of the saying
    inside = [a for a in actions if told_in.covers(a.span)]
    clause = clause_of(parts.text, told_in, span, inside, parts.pack, parts.times_in(told_in))
    subject = subject_of(parts.text, clause, told_in, actors, parts.pack)
    modality = _modality(parts, clause, span, actions)
    return Claim(
        source_id=parts.source.id,
        kind=ClaimKind.EVENT_DATE if is_dated(expression) else ClaimKind.LEANING,
        span=sentence,
        value_span=span,
        exact=sentence.of(parts.text),
        value=expression.value or TimeValue(),
        because=expression.because,
        actors=_names(subject, [a for a in actors if clause.span.covers(a.span)]),
        action=action_of(clause),
        terms=terms_in(parts, clause, sentence),
        speaker=_reporter(parts, clause, actors, actions),
        modality=modality,
        gist=_gist(parts, clause, span, sentence, subject),
        context=parts.contexts.of(
            sentence,
            span,
            _date_slot(parts, expression, clause),
            _agent(parts, clause, span, subject) or parts.company_before(sentence, span),
        ),
        lean=lean if lean is None or _leans(parts, lean, clause, span, modality) else None,
    )


def _is_stamp(parts: Parts, span: Span) -> bool:
    """Whether a time is that of a text: "Published on May 3", "Related articles May 3", "the May 3 Police Blotter"."""
    before, after = parts.text[max(0, span.start - _STAMP) : span.start], parts.text[span.end : span.end + 3 * _STAMP]
    return parts.pack.matches("stamp-before", before) or parts.pack.matches("stamp-after", after)


def _leans(parts: Parts, lean: Lean, clause: Clause, time: Span, modality: Modality) -> bool:
    """Whether a lean is sure: a time told as past by nothing but a word of speech may be to come."""
    if modality in (Modality.PLANNED, Modality.DENIED) and lean.most == 0:
        return False
    if lean.least is not None:
        return True
    before = parts.text[max(0, time.start - _BEFORE_DATE) : time.start]
    if parts.pack.matches("since", before):
        return True
    verb = clause.action
    return verb is not None and verb.pattern not in parts.pack.speech and verb.span.end <= time.start


def _date_slot(parts: Parts, expression: TimeExpression, clause: Clause) -> Slot:
    """How a date is said, which end of a span it is ("start" in "since 2003"), and what it dates: an action, or the
    thing whose day it is in "Sunday's game"."""
    text = parts.text
    before = text[max(0, expression.start - _BEFORE_DATE) : expression.start]
    owned = parts.pack.compiled("owned-after").match(text, expression.end)
    form = _FORMS.get(expression.mention.pattern, "")
    if form == "day" and expression.mention.slot("year"):
        form = "date"
    if owned and owned[1].lower() not in parts.pack.actions:
        return Slot("date", form, "owner", folded_word(owned[1], parts.pack.code))
    start, end = (parts.pack.matches(guard, before) for guard in ("span-start-before", "span-end-before"))
    start = (start and not parts.pack.compiled("when-follows").match(text, expression.end)) or (
        _goes_on_to(parts, expression, before)
    )
    if start and parts.pack.matches("record-before", text[clause.span.start : expression.start]):
        return Slot("date", form, _RECORD)
    scope = "start" if start else "end" if end else "another" if _is_of_another(parts, clause) else ""
    done = clause.action.span.end if clause.action is not None and clause.action.span.end < expression.start else None
    if parts.pack.matches("state-before", text[done or clause.span.start : expression.start]):
        return Slot("date", form, scope, STATE)
    action = action_of(clause)
    action = "" if action == parts.pack.light else action  # "took control": that something was done says nothing
    return Slot("date", form, scope, action, happening_of(parts.text, clause, parts.pack))


def _is_of_another(parts: Parts, clause: Clause) -> bool:
    """Whether a clause tells of one more of its kind: "the second recorder was found on Wednesday"."""
    return parts.pack.compiled("another-of-kind").search(parts.text, clause.span.start, clause.span.end) is not None


def _goes_on_to(parts: Parts, expression: TimeExpression, before: str) -> bool:
    """Whether the end of the span that this one begins follows: "from 1996 to 2007", "from 1996 until he died"."""
    if parts.pack.compiled("until-follows").match(parts.text, expression.end):
        return parts.pack.matches("from-before", before)
    follows = parts.pack.compiled("span-follows").match(parts.text, expression.end)
    return follows is not None and bool(parts.times_in(Span(follows.end(), follows.end() + 1)))


def _agent(parts: Parts, clause: Clause, time: Span, subject: Actor | None) -> Name | None:
    """The person who acts: named in the sentence, or the one named last before a clause that begins with "he".

    Nobody does in "since the January 2003 bombing".
    """
    if action_of(clause) in parts.pack.harm or _is_attributive(parts, clause, time):
        return None
    if subject is not None:
        return subject.name if subject.person else None
    words = clause.span.of(parts.text).split(None, 1)
    if words and parts.pack.pronouns.get(words[0].lower()) == "person":
        earlier = parts.actors.within(max(0, clause.span.start - _BEFORE_PRONOUN), clause.span.start)
        return next((a.name for a in reversed(earlier) if a.person), None)
    return None


def _is_attributive(parts: Parts, clause: Clause, time: Span) -> bool:
    """Whether a time is that of the noun right behind it."""
    done = clause.action
    if done is None or done.span.start < time.end or done.span.of(parts.text).lower() not in parts.pack.nominals:
        return False
    return parts.text[time.end : done.span.start].count(" ") <= _ATTRIBUTES


def _gist(parts: Parts, clause: Clause, time: Span, sentence: Span, subject: Actor | None) -> str:
    """The statement in one line: of speech the sentence, else what stands between its relative clauses and "but".

    Who acts stands before it where the statement itself does not say.
    """
    text, speech = parts.text, action_of(clause) in parts.pack.speech
    span = sentence if speech else statement_of(text, sentence, time, parts.pack)
    words = " ".join(span.of(text).split()).strip(' ,;:—–-()"“”')
    if len(words) > _LONGEST_GIST:
        words = words[:_LONGEST_GIST].rsplit(" ", 1)[0] + " …"
    if speech or subject is None or span.start == sentence.start or span.covers(subject.span):
        return words[:1].upper() + words[1:]
    return f"{subject.name.surface}: {words}"


def terms_in(parts: Parts, clause: Clause, sentence: Span) -> tuple[str, ...]:
    """The folded content words of a clause, or of the whole sentence where it is about speech."""
    within = sentence if action_of(clause) in parts.pack.speech else clause.span
    names = [a.span for a in parts.actors.within(within.start, within.end)]
    action = [clause.action.span] if clause.action is not None else []
    return terms_of(parts.text, within, parts.pack, [*parts.times_in(within), *names, *action])


def _reporter(parts: Parts, clause: Clause, actors: list[Actor], actions: list[Mention]) -> Name | None:
    """Who is reported as saying what the clause says: the subject of a word of speech outside of it."""
    speech = [a for a in actions if a.pattern in parts.pack.speech and not clause.span.covers(a.span)]
    before = [a for a in actors if speech and a.span.end <= speech[0].span.start]
    if before and len(parts.text[before[-1].span.end : speech[0].span.start].split()) > _ATTRIBUTING:
        return None
    return before[-1].name if before and action_of(clause) not in parts.pack.speech else None


def _modality(parts: Parts, clause: Clause, time: Span, actions: list[Mention]) -> Modality:
    modality = modality_of(parts.text, clause, time, parts.pack)
    outside = any(a.pattern in parts.pack.speech and not clause.span.covers(a.span) for a in actions)
    if modality is Modality.ASSERTED and outside and action_of(clause) not in parts.pack.speech:
        return Modality.REPORTED
    return modality


def _names(subject: Actor | None, others: Sequence[Actor]) -> tuple[Name, ...]:
    names: dict[str, Name] = {}
    for actor in ([subject] if subject else []) + list(others):
        names.setdefault(actor.name.key, actor.name)
    return tuple(names.values())
