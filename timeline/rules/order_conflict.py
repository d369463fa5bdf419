"""TIM104: sources put happenings in an order in which their dates do not stand."""

from collections.abc import Iterator

from timeline.model.event import Contradiction, Severity
from timeline.rules import Found, Rule, Scope, told_in_full


def order_conflict(contradiction: Contradiction) -> Iterator[Found]:
    """Sources put happenings in an order in which their dates do not stand.

    Why it matters: what came first decides what could have caused what.

    What to do: see which single claim the others can spare: it is named where there is one. A date may be that of the
    report, and "after" may mean another happening of the kind.
    """
    if contradiction.kind == "order":
        yield told_in_full(contradiction, "What came first is told in ways that cannot all hold")


RULE = Rule("TIM104", Severity.WARNING, Scope.CHRONOLOGY, order_conflict, since="0.1")
