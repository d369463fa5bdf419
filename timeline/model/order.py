"""What one happening has to do with another in time, as a value: which comes first, and how far apart they are."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Happening:
    """What a clause names beside its dates: the neutral names its action may have, and the keys of who is named."""

    actions: frozenset[str]
    actors: frozenset[str] = frozenset()


NOW = Happening(frozenset({"now"}))
"""The day of the publication, as the end of what still lasts."""


@dataclass(frozen=True, slots=True)
class Order:
    """`earlier` came before `later`, `least` to `most` units apart; None for no limit.

    `unit` is "day", "month" or "year". A happening is None where it is the other end of what its own clause tells: "for
    nine years, from 1979 to 1988". `NOW` is the publication: "has lasted for nine years".
    """

    earlier: Happening | None
    later: Happening | None
    least: int | None = 0
    most: int | None = None
    unit: str = "day"
