"""Sources without a date in; the text of a new facts file, with a comment on all that may stand in it, out."""

from collections.abc import Sequence

from timeline.curation.spelling import scalar

SCHEMA_FILE = "facts.schema.json"
"""The JSON Schema that is written beside a new facts file."""
_MOST = 20

_HEAD = f"""\
# yaml-language-server: $schema={SCHEMA_FILE}
#
# What we know. `timeline check` holds every source against it, run in this folder or with --facts.
# Write by hand or with `timeline facts add`, `add-actor`, `add-source`, `set`; `timeline facts check` reads it alone.

# What is known about a text that it does not say itself. `id` is its path from this folder.
#   - id: articles/paper.txt
#     published: 2024-11-26      # leave it out where nobody knows
#     origin: page header        # how you know
{{note}}sources:"""

_TAIL = """\

# Who is who. Every way of writing a name (`also`) stands for one actor.
#   - id: sco
#     name: Shanghai Cooperation Organization
#     also: [SCO, Shanghai Cooperation Organisation]
#     kind: organisation         # or person, or place
actors: []

# What happened, as exact as the record is and no more. `when` is EDTF:
#   2003-02-14   a day            2012-06~            about June 2012
#   2012-06      a month          2021-08/2021-09     from August to September 2021
#   - id: sco-observer
#     event: Afghanistan wins observer status in the Shanghai Cooperation Organization
#     actors: [sco]              # ids from above, the one who acts first
#     when: 2012-06-07
#     origin: SCO, summit in Beijing on 6 and 7 June 2012
facts: []

# What was decided about findings; `timeline review` and `timeline facts decide` write it.
decisions: []
"""


def template(undated: Sequence[str]) -> str:
    """The text. `undated` are the ids of sources that say no publication date."""
    listed = undated[:_MOST]
    note = "# Of these no publication date is known yet.\n" if undated else ""
    lines = [f"\n  - id: {scalar(name)}\n    # published:" for name in listed]
    if len(undated) > len(listed):
        lines.append(f"\n  # and {len(undated) - len(listed)} more")
    return _HEAD.format(note=note) + ("".join(lines) or " []") + "\n" + _TAIL
