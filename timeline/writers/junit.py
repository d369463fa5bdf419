"""A `Timeline` becomes a JUnit report: a test case for each finding, failed where the finding fails the check."""

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Status, Timeline
from timeline.writers._findings import Sources, by_id, explained, place_of, summed, title, unread
from timeline.writers._page import harmless
from timeline.writers._pieces import Piece, finding_lines, tally

_FINGERPRINT = "fingerprint {}"


@dataclass(frozen=True, slots=True)
class JunitWriter:
    """The format for test reports.

    What is dismissed or known is skipped; what does not reach `--fail-on` passes, and says what it found.
    """

    name: str = "junit"

    def write(self, timeline: Timeline) -> str:
        """The XML document; without findings one test case that passes."""
        return self.laid_out(self.piece(timeline), timeline.errors, timeline.skipped)

    def piece(self, timeline: Timeline) -> Piece:
        """What the sources of a timeline add to a report."""
        sources = by_id(timeline)

        def case(finding: Finding) -> str:
            return _printed(_case(finding, timeline.fails(finding), sources))

        return Piece(tally(timeline), finding_lines(timeline, case, every=True), [], [])

    def laid_out(self, piece: Piece, errors: Sequence[TimelineError] = (), skipped: int = 0) -> str:
        """The report that the pieces of all sources make together."""
        cases = [one.named(_FINGERPRINT) for one in piece.findings]
        for error in errors:
            case = ET.Element("testcase", classname="timeline", name=unread(error))
            ET.SubElement(case, "error", message=unread(error), type="not-read")
            cases.append(_printed(case))
        if not cases:
            summary = summed(piece.tally, len(errors), skipped)
            cases.append(_printed(ET.Element("testcase", classname="timeline", name=summary)))
        failed, left = (sum(f"\n      <{kind} " in one for one in cases) for kind in ("failure", "skipped"))
        counts = {"tests": str(len(cases)), "failures": str(failed), "errors": str(len(errors))}
        suite = ET.Element("testsuite", {"name": "timeline check", **counts, "skipped": str(left)})
        lines = [_opened(ET.Element("testsuites", counts)), f"  {_opened(suite)}"]
        lines += [*(f"    {case}" for case in cases), "  </testsuite>", "</testsuites>"]
        return '<?xml version="1.0" encoding="UTF-8"?>\n' + "\n".join(lines) + "\n"


def _opened(element: ET.Element) -> str:
    """The tag that opens an element of which the rest is printed elsewhere."""
    return ET.tostring(element, encoding="unicode").removesuffix(" />") + ">"


def _printed(case: ET.Element) -> str:
    """A test case as it stands in the report."""
    ET.indent(case, level=2)
    return ET.tostring(case, encoding="unicode")


def _case(finding: Finding, fails: bool, sources: Sources) -> ET.Element:
    place = place_of(finding, sources)
    name = ": ".join((*([str(place)] if place else []), harmless(finding.message)))
    case = ET.Element("testcase", classname=title(finding).replace(" ", "."), name=name)
    if place is not None:
        case.set("file", harmless(place.source.id))
    if place is not None and place.start:
        case.set("line", str(place.start[0]))
    if not finding.stands:
        ET.SubElement(case, "skipped", message=_why(finding))
        return case
    kind = "failure" if fails else "system-out"
    told = ET.SubElement(case, kind, {"message": harmless(finding.message), "type": finding.severity} if fails else {})
    told.text = "\n".join([*explained(finding, sources), _FINGERPRINT.replace("{}", finding.fingerprint)])
    return case


def _why(finding: Finding) -> str:
    if finding.status is not Status.DISMISSED:
        return "known from the baseline"
    return f"dismissed: {harmless(finding.dismissal.reason)}" if finding.dismissal else "dismissed"


WRITER = JunitWriter()
