"""Findings in, those out whose rules are chosen, as grave as the project wants them."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Severity
from timeline.rules import all_rules, rule
from timeline.settings import Settings

Within = Callable[[str], bool]
"""Whether the source with an id lies in a folder."""


@dataclass(frozen=True, slots=True)
class Folder:
    """What holds for the sources of one folder."""

    holds: Within
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rules are reported, and how grave they are.

    Codes may be beginnings (`TIM`); `ALL` and an empty `select` mean all. Of several that fit a code the longest
    decides, of equal ones `ignore`.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    folders: tuple[Folder, ...] = ()

    def apply(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings that are reported, with their severities."""
        for finding in findings:
            folders = [folder for folder in self.folders if _hinges_on(finding, folder.holds)]
            if self.has(finding.code) and not any(_length(finding.code, one.ignore) is not None for one in folders):
                for severity in (self.severity, *(one.severity for one in folders)):
                    finding = _weighed(finding, severity)
                yield finding

    def has(self, code: str) -> bool:
        """Whether the rule with this code is reported."""
        wanted = _length(code, self.select or ("ALL",))
        unwanted = _length(code, self.ignore)
        return wanted is not None and (unwanted is None or wanted > unwanted)


def selection(
    settings: Settings, root: Path, select: Sequence[str] | None = None, ignore: Sequence[str] | None = None
) -> Selection:
    """What settings and command line choose together: where the command line names rules, it takes the place of them.

    `root` is the folder that the ids of sources count from. TimelineError for a code that no rule has.
    """
    chosen = _codes(select, "--select") if select else _known(settings.select, settings.place("select"))
    ignored = _codes(ignore, "--ignore") if ignore else _known(settings.ignore, settings.place("ignore"))
    _known(settings.severity, settings.place("severity"))
    folders = []
    for number, one in enumerate(settings.folders):
        _known((*one.ignore, *one.severity), settings.place("per-folder", number))
        folders.append(Folder(_within(one.path, root), one.ignore, one.severity))
    return Selection(chosen, ignored, settings.severity, tuple(folders))


def _codes(written: Sequence[str], option: str) -> tuple[str, ...]:
    """Codes from the command line, parted by commas or given one by one."""
    return _known([code.strip().upper() for words in written for code in words.split(",") if code.strip()], option)


def _known(codes: Iterable[str], place: str | None) -> tuple[str, ...]:
    known = [one.code for one in all_rules()]
    for code in codes:
        if code != "ALL" and not any(one.startswith(code) for one in known):
            from difflib import get_close_matches

            near = get_close_matches(code, [*known, *sorted({one[:3] for one in known})], n=1)
            hint = f"did you mean {near[0]}? " if near else ""
            raise TimelineError(f"no rule has the code {code}", place, f"{hint}`timeline rules` lists them all")
    return tuple(codes)


def _length(code: str, beginnings: Iterable[str]) -> int | None:
    """How much of a code the longest fitting beginning names, 0 for ALL; None where none fits."""
    fitting = (0 if one == "ALL" else len(one) for one in beginnings if one == "ALL" or code.startswith(one))
    return max(fitting, default=None)


def _weighed(finding: Finding, severity: Mapping[str, Severity]) -> Finding:
    """A finding as grave as the project wants its rule; what the rule itself takes for less grave stays below that."""
    fitting = [one for one in severity if one == "ALL" or finding.code.startswith(one)]
    if not fitting:
        return finding
    wanted = severity[max(fitting, key=lambda one: 0 if one == "ALL" else len(one))]
    if finding.severity is not (usual := rule(finding.code).severity) and usual.reaches(finding.severity):
        wanted = finding.severity if wanted.reaches(finding.severity) else wanted
    return replace(finding, severity=wanted)


def _hinges_on(finding: Finding, holds: Within) -> bool:
    """Whether there would be no such finding without the sources of a folder: fewer than two sides would be left."""
    if finding.source_id is not None:
        return holds(finding.source_id)
    left = [side for side in finding.sides if any(not holds(claim.source_id) for claim in side.claims)]
    return any(map(holds, finding.sources)) and len(left) < min(2, len(finding.sides))


def _within(path: Path, root: Path) -> Within:
    """Whether ids, counted from the root, name a file or what lies in a folder."""
    name = os.path.relpath(os.path.realpath(path), root).replace(os.sep, "/")
    return lambda source_id: name == "." or source_id == name or source_id.startswith(f"{name}/")
