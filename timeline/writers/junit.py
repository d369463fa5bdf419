"""A `Timeline` becomes a JUnit report: a test case for each finding, failed where the finding fails the check."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass

from timeline.model.event import Finding, Status, Timeline
from timeline.writers._findings import Sources, by_id, explained, place_of, summary, title, unread
from timeline.writers._page import harmless


@dataclass(frozen=True, slots=True)
class JunitWriter:
    """The format for test reports.

    What is dismissed or known is skipped; what does not reach `--fail-on` passes, and says what it found.
    """

    name: str = "junit"

    def write(self, timeline: Timeline) -> str:
        """The XML document; without findings one test case that passes."""
        sources = by_id(timeline)
        suite = ET.Element("testsuite", name="timeline check")
        for finding in timeline.findings:
            _add(suite, finding, timeline.fails(finding), sources)
        for error in timeline.errors:
            case = ET.SubElement(suite, "testcase", classname="timeline", name=unread(error))
            ET.SubElement(case, "error", message=unread(error), type="not-read")
        if len(suite) == 0:
            ET.SubElement(suite, "testcase", classname="timeline", name=summary(timeline))
        counts = {"tests": len(suite), **{f"{kind}s": len(suite.findall(f"*/{kind}")) for kind in ("failure", "error")}}
        counts["skipped"] = len(suite.findall("*/skipped"))
        suite.attrib.update({name: str(count) for name, count in counts.items()})
        root = ET.Element("testsuites", {name: suite.attrib[name] for name in ("tests", "failures", "errors")})
        root.append(suite)
        ET.indent(root)
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _add(suite: ET.Element, finding: Finding, fails: bool, sources: Sources) -> None:
    place = place_of(finding, sources)
    name = ": ".join((*([str(place)] if place else []), harmless(finding.message)))
    case = ET.SubElement(suite, "testcase", classname=title(finding).replace(" ", "."), name=name)
    if place is not None:
        case.set("file", harmless(place.source.id))
    if place is not None and place.start:
        case.set("line", str(place.start[0]))
    if not finding.stands:
        ET.SubElement(case, "skipped", message=_why(finding))
        return
    kind = "failure" if fails else "system-out"
    told = ET.SubElement(case, kind, {"message": harmless(finding.message), "type": finding.severity} if fails else {})
    told.text = "\n".join([*explained(finding, sources), f"fingerprint {finding.fingerprint}"])


def _why(finding: Finding) -> str:
    if finding.status is not Status.DISMISSED:
        return "known from the baseline"
    return f"dismissed: {harmless(finding.dismissal.reason)}" if finding.dismissal else "dismissed"


WRITER = JunitWriter()
