"""`timeline rules` and `timeline explain`: a rule's code or nothing goes in; its page or the list of all comes out."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.console import say, suggestion
from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from timeline.rules import Rule


class ListFormat(StrEnum):
    """How the list of rules is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


def explain(
    code: Annotated[str, typer.Argument(metavar="CODE", help="A rule's code or name, such as TIM101.")],
) -> None:
    """Print what a rule finds, why it matters and what to do about it."""
    from timeline.rules import all_rules

    known = {name: rule for rule in all_rules() for name in (rule.code, rule.name)}
    rule = known.get(code.upper()) or known.get(code.lower())
    if rule is None:
        mend = suggestion(code, known)
        mend = f"{mend} `timeline rules` lists them all" if mend.endswith("?") else "`timeline rules` lists them all"
        raise TimelineError(f"there is no rule {code!r}", mend=mend)
    say(f"{rule.page.rstrip()}\n")


def rules(
    form: Annotated[ListFormat, typer.Option("--format", help="How to print them.")] = ListFormat.TEXT,
) -> None:
    """List the rules."""
    from timeline.rules import all_rules

    say(_LISTS[form](all_rules()))


def _text(listed: "Sequence[Rule]") -> str:
    width = max(len(rule.name) for rule in listed)
    return "".join(f"{rule.code}  {rule.name:{width}}  {rule.severity:7}  {rule.summary}\n" for rule in listed)


def _json(listed: "Sequence[Rule]") -> str:
    import json

    keys = ("code", "name", "severity", "since", "summary")
    entries = [{key: getattr(rule, key) for key in keys} for rule in listed]
    return json.dumps(entries, ensure_ascii=False, indent=2) + "\n"


def _markdown(listed: "Sequence[Rule]") -> str:
    rows = (f"| {rule.code} | {rule.name} | {rule.severity} | {rule.since} | {rule.summary} |\n" for rule in listed)
    return "| code | name | severity | since | what it finds |\n|---|---|---|---|---|\n" + "".join(rows)


_LISTS = {ListFormat.TEXT: _text, ListFormat.JSON: _json, ListFormat.MARKDOWN: _markdown}
