"""What the tests of the review share: a small project with two conflicts, and a session on it."""

from datetime import date
from pathlib import Path

from timeline.review.journal import Journal, journal_path
from timeline.review.keeping import Keeper
from timeline.review.rechecking import Request
from timeline.review.session import ReviewSession

TODAY = date(2026, 11, 22)

SOURCES = {
    "agency.txt": "Published 11/25/2024, 08:09 PM\n\nShoigu met Taliban leaders in Kabul on Monday.\n",
    "paper.txt": "Shoigu met Taliban leaders in Kabul on Tuesday.\n",
    "daily.txt": "Russia put the Taliban on its list of terrorist organisations in 2004.\n",
}
FACTS = """\
# Kept by hand.
actors:
  - {id: russia, name: Russia, kind: place}
  - {id: taliban, name: Taliban, kind: organisation}
facts:
  - id: listed
    event: Russia puts the Taliban on its list of terrorist organisations
    actors: [russia, taliban]
    when: 2003-02-14   # the ruling
"""


def project(folder: Path, sources: dict[str, str] = SOURCES, facts: str | None = FACTS) -> Request:
    """Write the sources and the facts file; what is to be checked there."""
    (folder / "texts").mkdir(exist_ok=True)
    for name, text in sources.items():
        (folder / "texts" / name).write_text(text, "utf-8")
    if facts is not None:
        (folder / "facts.yaml").write_text(facts, "utf-8")
    return Request((str(folder / "texts"),), str(folder / "facts.yaml"), (), TODAY)


def begun(request: Request, by: str = "ana") -> ReviewSession:
    """A session at the findings of a project; its journal lies beside the texts."""
    facts = Path(request.facts)
    session = ReviewSession(Keeper(facts, Journal(journal_path(facts, facts.parent / "state"))), by, TODAY)
    session.take(request.checked())
    return session


def facts_of(request: Request) -> str:
    """The facts file as it is."""
    return Path(request.facts).read_bytes().decode("utf-8")
