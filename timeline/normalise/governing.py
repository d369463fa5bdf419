"""From the words close to a time to what they make of it: a deadline, the moment of writing, what comes again."""

from timeline.normalise.reading import Context

_CLAUSE = 30
"""Code points on either side of a time that say of what it is."""

_REACH = 120
"""Code points within which a sentence says that something comes again."""

_BESIDE = 16
"""Code points before a time that make it the time of writing."""


def is_now(ctx: Context) -> bool:
    """Whether this time is that of writing: "it's already 2am", "as of 1 p.m."."""
    return ctx.language.matches("now-before", ctx.folded[max(0, ctx.start - _BESIDE) : ctx.start])


def is_repeated(ctx: Context) -> bool:
    """Whether its sentence tells what comes to pass time and again: "every day at noon"."""
    matches, near = ctx.language.matches, ctx.folded[max(0, ctx.start - _REACH) : ctx.end + _REACH]
    return matches("repeating", near) and any(matches("repeating", words) for words in (ctx.before(), ctx.after()))


def is_deadline(ctx: Context) -> bool:
    """Whether something is to happen up to this time: "by February", "through January"."""
    return ctx.language.matches("deadline-before", ctx.folded[max(0, ctx.start - 10) : ctx.start])


def is_awaited(ctx: Context) -> bool:
    """Whether words without a verb are of a day to come: "a room for Monday", "coffee Sunday?"."""
    matches = ctx.language.matches
    return matches("awaited-day-before", ctx.folded[max(0, ctx.start - _BESIDE) : ctx.start]) or matches(
        "awaited-day-after", ctx.folded[ctx.end : ctx.end + 2]
    )


def is_needed_for(ctx: Context) -> bool:
    """Whether something is wanted for this day: "the costume is needed for Monday"."""
    return ctx.language.matches("needed-before", ctx.folded[max(0, ctx.start - _CLAUSE) : ctx.start])


def is_lasting(ctx: Context) -> bool:
    """Whether something goes on up to this time: "through Wednesday"."""
    return ctx.language.matches("lasting-before", ctx.folded[max(0, ctx.start - 14) : ctx.start])


def is_delivery(ctx: Context) -> bool:
    """Whether a month is one that goods are bought for in advance: "for October delivery"."""
    return ctx.language.matches("delivery-after", ctx.folded[ctx.end : ctx.end + _CLAUSE])


def is_reported_on(ctx: Context) -> bool:
    """Whether figures of this time are to be told: "will report February sales"."""
    return ctx.language.matches("reported-before", ctx.folded[max(0, ctx.start - _CLAUSE) : ctx.start])


def ends_on_a_day(ctx: Context) -> bool:
    """Whether the words go on to say when it ended: "the year ended March 31"."""
    return ctx.language.matches("ended-after", ctx.folded[ctx.end : ctx.end + _CLAUSE])


def is_set_for(ctx: Context) -> bool:
    """Whether a verb in the present right before it says that it is to come: "the hearing is in June"."""
    return ctx.language.matches("set-for-before", ctx.folded[max(0, ctx.start - _BESIDE) : ctx.start])


def is_possessive(ctx: Context) -> bool:
    """Whether something is said to be of this time: "Tuesday's vote"."""
    return ctx.language.matches("possessive-after", ctx.folded[ctx.end : ctx.end + 3])
