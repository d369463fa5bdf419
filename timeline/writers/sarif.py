"""A `Timeline` becomes a SARIF 2.1.0 log: one run, its rules with their pages, a result for each finding."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from timeline.model.claim import Claim
from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Side, Status, Timeline
from timeline.rules import Rule, rule
from timeline.writers._findings import Place, Sources, by_id, cited, place_of, unread, value_of, words
from timeline.writers._page import harmless
from timeline.writers._pieces import Piece, finding_lines, tally
from timeline.writers._report import dumped, listed

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
"""The folder that source ids are relative to, by the name that viewers know for the root of a checkout."""

_FINGERPRINT, _INDEX = '"timeline/v1": "{}"', '"ruleIndex": -1'

Part = dict[str, Any]


@dataclass(frozen=True, slots=True)
class SarifWriter:
    """The format for code-scanning services and viewers."""

    name: str = "sarif"

    def write(self, timeline: Timeline) -> str:
        """The log, indented by two spaces; rules by code, results in the order of the findings."""
        return self.laid_out(self.piece(timeline), timeline.errors)

    def piece(self, timeline: Timeline) -> Piece:
        """What the sources of a timeline add to a log."""
        sources = by_id(timeline)

        def result(finding: Finding) -> str:
            return dumped(_result(finding, sources), indent=2, within=8)

        return Piece(tally(timeline), finding_lines(timeline, result, every=True), [], [])

    def laid_out(self, piece: Piece, errors: Sequence[TimelineError] = (), skipped: int = 0) -> str:
        """The log that the pieces of all sources make together."""
        codes = sorted({one.code for one in piece.findings})
        at = {code: f'"ruleIndex": {number}' for number, code in enumerate(codes)}
        results = [one.named(_FINGERPRINT).replace(_INDEX, at[one.code], 1) for one in piece.findings]
        run: Part = {
            "tool": {"driver": {"name": "timeline", "version": _version(), "rules": [_rule(rule(c)) for c in codes]}},
            "columnKind": "unicodeCodePoints",
            "invocations": [_invocation(errors)],
            "results": [],
        }
        log = dumped({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)
        before, _, after = log.rpartition("[]")
        return f"{before}{listed(results, 8)}{after}\n"


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # slow to import

    try:
        return version("timeline")
    except PackageNotFoundError:  # run from a checkout that is not installed
        return "0"


def _invocation(errors: Iterable[TimelineError]) -> Part:
    told = [{"level": "error", "message": _message(unread(error))} for error in errors]
    return {"executionSuccessful": not told, **({"toolExecutionNotifications": told} if told else {})}


def _rule(one: Rule) -> Part:
    return {
        "id": one.code,
        "name": one.name.title().replace("-", ""),
        "shortDescription": {"text": one.summary},
        "fullDescription": {"text": one.summary},
        "help": {"text": one.page, "markdown": one.page},
        "defaultConfiguration": {"level": one.severity},
        "properties": {"since": one.since},
    }


def _result(finding: Finding, sources: Sources) -> Part:
    """A result; the number of its rule is known when all are."""
    result: Part = {
        "ruleId": finding.code,
        "ruleIndex": -1,
        "level": finding.severity,
        "message": _message(" ".join((harmless(finding.message), *(harmless(hint.text) for hint in finding.hints)))),
        "locations": [],
        "partialFingerprints": {"timeline/v1": finding.fingerprint},
    }
    main = place_of(finding, sources)
    if main is not None:
        result["locations"] = [_location(main)]
        others = [one for one in cited(finding, sources) if one[0] != main]
        if others:
            result["relatedLocations"] = [_related(number, *one) for number, one in enumerate(others, 1)]
    if finding.status is Status.DISMISSED:
        result["suppressions"] = [_suppression(finding)]
    if finding.known is not None:
        result["baselineState"] = "unchanged" if finding.known else "new"
    return result


def _location(place: Place) -> Part:
    """A place; without a region where the text is not the file's own."""
    physical: Part = {"artifactLocation": {"uri": place.uri, "uriBaseId": ROOT}}
    if place.start and place.end:
        names = ("startLine", "startColumn", "endLine", "endColumn")
        physical["region"] = dict(zip(names, (*place.start, *place.end), strict=True))
    elif place.span is None and place.source.verbatim:  # GitHub takes no location without a region
        last = max(len(place.source.text) - 1, 0)
        physical["region"] = {"startLine": 1, "endLine": place.source.line_col(last)[0]}
    return {"physicalLocation": physical}


def _related(number: int, place: Place, side: Side, claim: Claim) -> Part:
    return {"id": number, **_location(place), "message": _message(f"{value_of(side)}: {words(claim)}")}


def _suppression(finding: Finding) -> Part:
    if finding.dismissal is None:
        return {"kind": "external", "status": "accepted"}
    kind = "inSource" if finding.dismissal.in_source else "external"
    return {"kind": kind, "status": "accepted", "justification": harmless(finding.dismissal.reason)}


def _message(text: str) -> Part:
    """A message; brackets would make links of it, braces places for arguments (SARIF 3.11.5 and 3.11.6)."""
    for sign in "\\[]":
        text = text.replace(sign, f"\\{sign}")
    return {"text": text.replace("{", "{{").replace("}", "}}")}


WRITER = SarifWriter()
