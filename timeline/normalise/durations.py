"""Resolvers for what is no date: durations, sets (repeated times) and references to now, once and soon."""

from timeline.model.because import Because
from timeline.normalise.clock import part_of
from timeline.normalise.numbers import number
from timeline.normalise.reading import Context, Reading

_PERIODS = {
    "S": "PT{}S", "TM": "PT{}M", "TH": "PT{}H", "D": "P{}D", "NI": "P{}D", "WE": "P{}WE", "W": "P{}W", "M": "P{}M",
    "Q": "P{}Q", "H": "P{}H", "Y": "P{}Y",
}  # fmt: skip
_LARGE = {"2W": ("W", 2), "DE": ("Y", 10), "CE": ("Y", 100), "ML": ("Y", 1000)}
_HALVES = {"Y": ("M", 12), "D": ("TH", 24), "TH": ("TM", 60), "TM": ("S", 60)}
_VAGUE = {"S": "PTXS", "TM": "PTXM", "TH": "PTXH", "DE": "PXDE", "CE": "PXCE", "ML": "PXML"}

ADVERBS = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "bi-weekly": "P2W", "fortnightly": "P2W",
    "monthly": "P1M", "bimonthly": "P2M", "bi-monthly": "P2M", "quarterly": "P1Q", "semiannual": "P6M",
    "semi-annual": "P6M", "semiannually": "P6M", "biannual": "P6M", "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y",
    "biennial": "P2Y", "biennially": "P2Y", "hourly": "PT1H",
}  # fmt: skip


def period(unit: str, amount: float | None) -> str:
    """A TIMEX3 duration: `P3D`, `PT2H`, `P2Y6M`; an unknown amount is X: `PXY`."""
    if amount is None:
        return _VAGUE.get(unit) or _PERIODS.get(unit, "P{}W").format("X")
    if unit in _LARGE:
        unit, factor = _LARGE[unit]
        amount *= factor
    whole = int(amount)
    rest = amount - whole
    if not rest or unit not in _HALVES:
        return _PERIODS[unit].format(f"{amount:g}" if rest else whole)
    smaller, per = _HALVES[unit]
    part = period(smaller, round(rest * per))
    if not whole:
        return part
    head = _PERIODS[unit].format(whole)
    return head + part[2:] if head.startswith("PT") else head + part[1:]


def duration(ctx: Context) -> Reading:
    """nine years, about two weeks, several months, a 20-year plan, half an hour; "a year" after a sum is a rate."""
    words = " ".join(ctx.folded[ctx.start : ctx.end].lower().split())
    if words.startswith("half a"):
        unit = ctx.language.units[words.split()[-1]]
        return Reading("DURATION", period(unit, 0.5), Because("counted-units"))
    if not ctx.slot("unit"):
        return _unit_long(ctx)
    unit = ctx.language.units[ctx.slot("unit")]
    if ctx.slot("number") in ("a", "an") and is_rate(ctx):
        return Reading("SET", period(unit, 1), Because("rate"))
    if ctx.slot("vague"):
        couple = "couple" in ctx.slot("vague")
        return Reading(
            "DURATION", period(unit, 2 if couple else None), Because("vague"), mod="APPROX" if couple else None
        )
    amount = number(ctx.slot("upto") or ctx.slot("number"), ctx.language)
    if amount is not None and ctx.slot("half"):
        amount += 0.5
    return Reading("DURATION", period(unit, amount), Because("counted-units"))


def _unit_long(ctx: Context) -> Reading:
    """week-long, years-long."""
    if ctx.slot("number"):
        return Reading("DURATION", period(ctx.language.units[ctx.slot("number")], 1), Because("counted-units"))
    return Reading("DURATION", period(ctx.language.units[ctx.slot("vague")], None), Because("vague"))


def is_rate(ctx: Context) -> bool:
    """Whether "a year" says how much in each: after an amount, and governed by no preposition of duration."""
    before = ctx.before(60)
    return ctx.language.matches("rate-before", before) and not ctx.language.matches("duration-before", before)


def relative_duration(ctx: Context) -> Reading:
    """the past three months, the first nine months, the next few days, these two weeks."""
    unit = ctx.language.units[ctx.slot("unit")]
    if ctx.slot("vague") or not ctx.slot("number"):
        return _vague_stretch(ctx, unit)
    amount = number(ctx.slot("number"), ctx.language)
    if unit == "TH" and amount == 24:
        return Reading("DURATION", "P1D", Because("counted-units"))
    return Reading("DURATION", period(unit, amount), Because("counted-units"))


def _vague_stretch(ctx: Context, unit: str) -> Reading:
    word = ctx.slot("rel")
    if not ctx.slot("vague") and word in ("coming", "next", "ensuing"):
        return Reading("DATE", "FUTURE_REF", Because("vague"))
    if not ctx.slot("vague") and word in ("recent", "past"):
        return Reading("DATE", "PAST_REF", Because("vague"))
    return Reading("DURATION", period(unit, None), Because("vague"))


def bare_units(ctx: Context) -> Reading:
    """weeks, for centuries."""
    return Reading("DURATION", period(ctx.language.units[ctx.slot("units")], None), Because("vague"))


def open_duration(ctx: Context) -> Reading:
    """some time, a while."""
    return Reading("DURATION", "PXX", Because("vague"))


def recent_units(ctx: Context) -> Reading:
    """recent years, coming months."""
    word = ctx.slot("recent")
    return Reading("DATE", "FUTURE_REF" if word in ("coming", "upcoming") else "PAST_REF", Because("vague"))


def repeated_unit(ctx: Context) -> Reading:
    """every day, each year, every other week, every three months, every morning."""
    unit = ctx.slot("unit")
    if unit in ctx.language.parts_of_day and unit not in ctx.language.units:
        return Reading("SET", f"XXXX-XX-XXT{ctx.language.parts_of_day[unit]}", Because("repeated"))
    amount = number(ctx.slot("number"), ctx.language) if ctx.slot("number") else 2 if ctx.slot("other") else 1
    return Reading("SET", period(ctx.language.units[unit], amount), Because("repeated"))


def adverb(ctx: Context) -> Reading:
    """daily, annually."""
    return Reading("SET", ADVERBS[ctx.slot("freq")], Because("repeated"))


def rate(ctx: Context) -> Reading:
    """per year, an hour."""
    return Reading("SET", period(ctx.language.units[ctx.slot("unit")], 1), Because("rate"))


def repeated_weekday(ctx: Context) -> Reading:
    """every Tuesday, Tuesdays, Tuesday nights."""
    name = ctx.slot("weekday").rstrip(".")
    tail = part_of(ctx)
    return Reading("SET", f"XXXX-WXX-{ctx.language.weekdays[name] + 1}{tail}", Because("repeated"))


def repeated_season(ctx: Context) -> Reading:
    """every summer."""
    return Reading("SET", f"XXXX-{ctx.language.seasons[ctx.slot('season')]}", Because("repeated"))


def reference(ctx: Context) -> Reading:
    """now, recently, soon."""
    return Reading("DATE", ctx.language.references[ctx.slot("reference")], Because("reference"))


RESOLVERS = {
    "duration": duration,
    "rel-duration": relative_duration,
    "bare-units": bare_units,
    "open-duration": open_duration,
    "recent-units": recent_units,
    "set": repeated_unit,
    "adverb-set": adverb,
    "rate": rate,
    "weekday-set": repeated_weekday,
    "season-set": repeated_season,
    "reference": reference,
}
