"""Claims of all sources in, events out: record linkage by who and what, never by when.

Blocking gives each claim a few cheap keys; linking compares the pairs within a block; joining unites what is linked.
Were dates a condition of linking, two sources that disagree on a date would never meet, and no conflict would ever be
found: when only forbids claims that lie far apart. Sources are parted into stories first, and each is merged alone.
"""

from timeline.merge.details import details
from timeline.merge.events import merge
from timeline.merge.facts import contradicting
from timeline.merge.handles import handles
from timeline.merge.links import Links
from timeline.merge.lives import lives
from timeline.merge.partition import by_story, grouped, traces

__all__ = ["Links", "by_story", "contradicting", "details", "grouped", "handles", "lives", "merge", "traces"]
