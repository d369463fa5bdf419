"""Resolvers for what is no date: durations, sets (repeated times) and references to now, once and soon."""

from timeline.model.because import Because
from timeline.normalise.clock import tail_of
from timeline.normalise.numbers import number, ordinal
from timeline.normalise.reading import Context, Reading
from timeline.normalise.years import month_slot, weekday_slot

_PERIODS = {
    "S": "PT{}S", "TM": "PT{}M", "TH": "PT{}H", "D": "P{}D", "NI": "P{}D", "WE": "P{}WE", "W": "P{}W", "M": "P{}M",
    "Q": "P{}Q", "H": "P{}H", "Y": "P{}Y",
}  # fmt: skip
_LARGE = {"2W": ("W", 2), "DE": ("Y", 10), "CE": ("Y", 100), "ML": ("Y", 1000)}
_HALVES = {"Y": ("M", 12), "D": ("TH", 24), "TH": ("TM", 60), "TM": ("S", 60)}
_VAGUE = {"2W": "PXW", "DE": "PXDE", "CE": "PXCE", "ML": "PXML"}


def period(unit: str, amount: float | None) -> str:
    """A TIMEX3 duration: `P3D`, `PT2H`, `P2Y6M`; an unknown amount is X: `PXY`."""
    if amount is None:
        return _VAGUE.get(unit) or _PERIODS[unit].format("X")
    if unit in _LARGE:
        unit, factor = _LARGE[unit]
        amount *= factor
    whole = int(amount)
    if whole == amount or unit not in _HALVES:
        return _PERIODS[unit].format(f"{amount:g}" if whole != amount else whole)
    smaller, per = _HALVES[unit]
    rest = period(smaller, round((amount - whole) * per))
    if not whole:
        return rest
    head = _PERIODS[unit].format(whole)
    return head + rest.removeprefix("PT" if head.startswith("PT") else "P")


def amount_of(ctx: Context) -> float | None:
    """The number of units that the mention names, None where it is vague ("several"); 1 where only a unit is said."""
    vague = ctx.slot("vague")
    if vague:
        return ctx.language.vague_numbers.get(vague)
    said = ctx.slot("number")
    amount = (number(said, ctx.language) or ordinal(said, ctx.language)) if said else 1.0
    if amount is None:
        return None
    return amount + 0.5 * (("half" in ctx.slots) + ("morehalf" in ctx.slots)) + 0.25 * ("morequarter" in ctx.slots)


# Durations ----------------------------------------------------------------------------------------------------------


def duration(ctx: Context) -> Reading:
    """nine years, about two weeks, several months, a 20-year plan, the past three months, half an hour."""
    unit = ctx.language.units[ctx.slot("unit")]
    amount = amount_of(ctx)
    if is_rate(ctx):
        return Reading("SET", period(unit, 1), Because("rate"))
    if unit == "D" and amount == 1 and ctx.language.matches("foretold", f"{ctx.before(_GOVERNOR)}@{ctx.words}"):
        return Reading("DATE", "FUTURE_REF", Because("vague"))
    if amount is None:
        return Reading("DURATION", period(unit, None), Because("vague"))
    if "unit2" in ctx.slots:
        return Reading("DURATION", _compound(ctx, period(unit, amount)), Because("counted-units"))
    mod = "APPROX" if "vague" in ctx.slots else None
    subject = unit == "M" and amount in _PARTS_OF_A_YEAR and _is_definite(ctx)
    return Reading("DURATION", period(unit, amount), Because("counted-units"), mod=mod, subject=subject)


def _compound(ctx: Context, value: str) -> str:
    """Two years and three months, 1 hour 20 minutes: the other units beside the value of the first, hours last."""
    parts = [value]
    for said, unit in (("number2", "unit2"), ("number3", "unit3")):
        if unit in ctx.slots:
            parts.append(period(ctx.language.units[ctx.slot(unit)], number(ctx.slot(said), ctx.language)))
    days, hours = ("".join(part.lstrip("PT") for part in parts if ("T" in part) is late) for late in (False, True))
    return f"P{days}T{hours}" if hours else f"P{days}"


_GOVERNOR = 10
"""Code points before "one day" that tell whether it is foretold."""

_PARTS_OF_A_YEAR = (6, 9)
"""Months that reports add quarters up to: what they compare is the year."""


def _is_definite(ctx: Context) -> bool:
    return ctx.language.matches("report-months", ctx.words)


def is_rate(ctx: Context) -> bool:
    """Whether "a year" says how much in each: after an amount, and governed by no preposition of duration."""
    matches = ctx.language.matches
    if not matches("rate-number", ctx.slot("number")) or matches("rate-none", ctx.words):
        return False
    before = ctx.before(60)
    return matches("rate-before", before) and not matches("rate-breaker-before", before)


def vague_duration(ctx: Context) -> Reading:
    """weeks, for centuries, years-long."""
    return Reading("DURATION", period(ctx.language.units[ctx.slot("unit")], None), Because("vague"))


def open_duration(ctx: Context) -> Reading:
    """some time, a while; a while ago."""
    if ctx.language.direction_words.get(ctx.slot("direction"), 0) < 0:
        return Reading("DATE", "PAST_REF", Because("vague"))
    return Reading("DURATION", "PXX", Because("vague"))


def vague_period(ctx: Context) -> Reading:
    """recent years; the coming months, the weeks ahead: a length of time, as TimeBank has it."""
    if (ctx.relation() or 0) < 0:
        return Reading("DATE", "PAST_REF", Because("vague"))
    unit = ctx.language.units.get(ctx.slot("unit"))
    return Reading("DATE", "FUTURE_REF", Because("vague")) if unit is None else vague_duration(ctx)


# Sets ---------------------------------------------------------------------------------------------------------------


def repeated_unit(ctx: Context) -> Reading:
    """every day, each year, every other week, every three months, twice a week, every morning."""
    if "part" in ctx.slots:
        return Reading("SET", "XXXX-XX-XX" + tail_of(ctx), Because("repeated"))
    nth = ordinal(ctx.slot("nth"), ctx.language) if "nth" in ctx.slots else None
    amount = 2 if "other" in ctx.slots else nth or amount_of(ctx)
    return Reading("SET", period(ctx.language.units[ctx.slot("unit")], amount), Because("repeated"))


def frequency(ctx: Context) -> Reading:
    """daily, annually."""
    return Reading("SET", ctx.language.frequencies[ctx.slot("frequency")], Because("repeated"))


def repeated_weekday(ctx: Context) -> Reading:
    """every Tuesday, Tuesdays, Tuesday nights."""
    number = weekday_slot(ctx) + 1
    return Reading("SET", f"XXXX-WXX-{number}{tail_of(ctx)}", Because("repeated"))


def repeated_month(ctx: Context) -> Reading:
    """every July."""
    return Reading("SET", f"XXXX-{month_slot(ctx):02}", Because("repeated"))


def repeated_season(ctx: Context) -> Reading:
    """every summer."""
    return Reading("SET", f"XXXX-{ctx.language.seasons[ctx.slot('season')]}", Because("repeated"))


# References ---------------------------------------------------------------------------------------------------------


def reference(ctx: Context) -> Reading:
    """now, recently, soon."""
    return Reading("DATE", ctx.language.references[ctx.slot("reference")], Because("reference"))


RESOLVERS = {
    "duration": duration,
    "vague-duration": vague_duration,
    "open-duration": open_duration,
    "vague-period": vague_period,
    "set": repeated_unit,
    "frequency": frequency,
    "weekday-set": repeated_weekday,
    "month-set": repeated_month,
    "season-set": repeated_season,
    "reference": reference,
}
