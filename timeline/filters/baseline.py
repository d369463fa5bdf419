"""Findings and a baseline file in; findings that say whether the file knew them out, and the file written anew.

A baseline holds fingerprints and codes and no word of a source, sorted, so that it may be kept in git beside drafts.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Status

_VERSION = 1
_MEND = "make it anew with --update-baseline"

Baseline = Mapping[str, str]
"""Fingerprint -> code."""


def read(path: Path) -> Baseline:
    """A baseline file. TimelineError for one that does not exist, cannot be read or is no baseline."""
    try:
        held = json.loads(path.read_bytes().decode("utf-8"))
    except FileNotFoundError:
        raise TimelineError("there is no such baseline", str(path), "make it with --update-baseline") from None
    except OSError as error:
        raise TimelineError(f"cannot be read: {error.strerror}", str(path)) from None
    except json.JSONDecodeError as error:
        raise TimelineError(f"not JSON: {error.msg}", f"{path}:{error.lineno}:{error.colno}", _MEND) from None
    except (UnicodeDecodeError, RecursionError):
        raise TimelineError("is no baseline", str(path), _MEND) from None
    findings = held.get("findings") if isinstance(held, dict) and held.get("version") == _VERSION else None
    if not isinstance(findings, dict) or not all(isinstance(code, str) for code in findings.values()):
        raise TimelineError("is no baseline", str(path), _MEND)
    return findings


def compared(findings: Iterable[Finding], known: Baseline) -> Iterator[Finding]:
    """The findings, each with whether the baseline knows it."""
    return (replace(finding, known=finding.fingerprint in known) for finding in findings)


def of(findings: Iterable[Finding]) -> Baseline:
    """The baseline that knows these findings; what was dismissed needs none."""
    return {one.fingerprint: one.code for one in findings if one.status is not Status.DISMISSED}


def gone(findings: Iterable[Finding], known: Baseline) -> int:
    """How many entries of a baseline no finding meets any more."""
    return len(known.keys() - {finding.fingerprint for finding in findings})


def text(known: Baseline) -> str:
    """The file of a baseline."""
    return json.dumps({"version": _VERSION, "findings": dict(sorted(known.items()))}, indent=2) + "\n"
