"""Findings and a git revision in; those findings out that touch a file changed since."""

import os
import subprocess
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from timeline.model.errors import TimelineError
from timeline.model.event import Finding

SPEAKING = ("sources.yaml", "facts.yaml")
"""Files that say something about other files: the day of a source, who is who."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed: ids of sources, and folders (`""` for all) whose every source may be read differently now."""

    files: frozenset[str]
    folders: tuple[str, ...] = ()

    def apply(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings that cite a source that changed, or may be read differently now."""
        return (finding for finding in findings if any(map(self.touch, finding.sources)))

    def touch(self, source_id: str) -> bool:
        """Whether a source changed, or may be read differently now."""
        return source_id in self.files or any(source_id.startswith(folder) for folder in self.folders)


def changes(revision: str, root: Path, facts: Sequence[Path] = ()) -> Changes:
    """What changed since the branch left `revision`, with what is not committed or not known to git yet.

    `root` is the folder that the ids of sources count from, `facts` the facts files in use: once one changes, all
    may. TimelineError outside of a repository, without git and for a revision that is none.
    """
    top = Path(_git(root, "rev-parse", "--show-toplevel").rstrip("\n"))
    if revision.startswith("-"):  # git would take it for an option
        raise _no_revision(revision)
    try:
        commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").strip()
    except TimelineError:
        raise _no_revision(revision) from None
    options = ("--no-ext-diff", "--no-textconv", "--no-renames", "--name-only", "-z")
    names = _git(top, "diff", *options, "--merge-base", commit, "--").split("\0")
    names += _git(top, "ls-files", "--others", "--exclude-standard", "-z").split("\0")
    paths = {top / name for name in names if name}
    real = os.path.realpath
    if any(Path(real(one)) in paths for one in facts):
        return Changes(frozenset(), ("",))
    return Changes(frozenset(_ids(paths, root)), tuple(sorted(_speaking(paths, root))))


def _ids(paths: Collection[Path], root: Path) -> Iterator[str]:
    return (os.path.relpath(path, os.path.realpath(root)).replace(os.sep, "/") for path in paths)


def _speaking(paths: Collection[Path], root: Path) -> Iterator[str]:
    """The folders of what says something about other files, as ids of sources begin."""
    for name in _ids([path.parent for path in paths if path.name in SPEAKING], root):
        yield "" if name == "." else f"{name}/"


def _no_revision(revision: str) -> TimelineError:
    mend = "name a commit, branch or tag that this clone has; in CI fetch the whole history (fetch-depth: 0)"
    return TimelineError(f"git knows no revision {revision!r}", "--changed-only", mend)


def _git(folder: Path, *arguments: str) -> str:
    """What git prints, run without a shell and without what a repository may make it run."""
    command = ["git", "-C", str(folder), "-c", "core.fsmonitor=false", "-c", "core.hooksPath=", *arguments]
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        done = subprocess.run(command, capture_output=True, check=False, env=environment, stdin=subprocess.DEVNULL)
    except FileNotFoundError:
        raise TimelineError("git is not installed", "--changed-only", "install git, or check everything") from None
    if done.returncode == 0:
        return os.fsdecode(done.stdout)
    said = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0].removeprefix("fatal: ")
    if "not a git repository" in said:
        said = f"{folder} is not in a git repository"
    mend = "run it in a clone with its whole history (fetch-depth: 0), or check everything"
    raise TimelineError(said or "git failed", "--changed-only", mend)
