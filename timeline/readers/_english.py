"""What pages of English news look like: the cues, patterns and words by which their zones are told, as data.

Patterns stay linear: no repetition holds another one. Lengths are code points.
"""

from dataclasses import dataclass
from enum import Enum, auto

from timeline.model.text import ZoneKind

USUAL = 250
"""The longest paragraph of most kinds but the body."""


class Where(Enum):
    """The part of a page in which a cue counts: before the first paragraph of the body, below the title …"""

    ANYWHERE = auto()
    HEAD = auto()
    BELOW_TITLE = auto()
    BELOW_BODY = auto()


class Reach(Enum):
    """How far a cue speaks: its paragraph; the titles below it too where it stands alone; all the rest of the text."""

    PARAGRAPH = auto()
    LINKS = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Cue:
    """The beginning of a paragraph that tells what the paragraph is for.

    It counts for paragraphs of at most `longest` code points; without `sentence`, for those that do not end like a
    sentence; with `names`, for those that go on with nothing but names.
    """

    kind: ZoneKind
    pattern: str
    longest: int = USUAL
    where: Where = Where.ANYWHERE
    reach: Reach = Reach.PARAGRAPH
    sentence: bool = True
    names: bool = False


_MONTH = (
    r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?i:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?i:day)?\b\.?"
_MOMENT = rf"(?:{_WEEKDAY}|{_MONTH}|\d|(?i:today|yesterday|an? (?:minute|hour|day)|last week))"
_FULL_DATE = rf"(?:(?:{_WEEKDAY},? )?(?:{_MONTH} \d\d?|\d\d? {_MONTH}),? \d{{4}}|\d\d?/\d\d?/\d{{4}}|\d{{4}}-\d\d-\d\d)"
_STAMP = r"(?i:(?:first |last |originally )?(?:published|posted|updated|modified|created|revised|filed|issued))"
AGENCY = (
    r"(?:Reuters|REUTERS|AP|Associated Press|AFP|UPI|TASS|Tass|Xinhua|IANS|PTI|ANI|DPA|dpa|EFE|Interfax|Kyodo|Yonhap"
    r"|Bloomberg|CNN|BBC|CBS|NBC|ABC)"
)
_PICTURE = r"(?i:photos?|photographs?|pictures?|images?|handout|screen ?grab|screenshot|credit|courtesy)"
_CREDITED = rf"(?:{AGENCY}|Getty|Pool|Staff|Handout|(?i:file))"
_BULLET = r"[\[(►•+*]*\s*"
_COLON = r"\s*(?:[:|»>]|[–—-]\s)"

_DATELINES = (
    Cue(ZoneKind.DATELINE, rf"\(?{_STAMP}(?: (?:on|at)\b)?\s*[:|@–—-]?\s*{_MOMENT}", 160, sentence=False),
    Cue(ZoneKind.DATELINE, rf"{_FULL_DATE}[^\w\n]+\d\d?[:.]\d\d", 100, Where.HEAD, sentence=False),
    Cue(ZoneKind.DATELINE, rf"(?i:date)\s*:\s*{_MOMENT}", 120, Where.HEAD, sentence=False),
)

_BYLINES = (
    Cue(ZoneKind.BYLINE, r"(?i:by):?\s+(?!(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b))", 160, names=True),
    Cue(
        ZoneKind.BYLINE,
        r"\(?(?i:(?:additional )?(?:reporting|writing)|edit(?:ed|ing)|written|compiled)\sby:?\s+",
        names=True,
    ),
    Cue(ZoneKind.BYLINE, r"(?:[—–-]{1,2}\s*)?With\s+", 160, Where.BELOW_BODY, sentence=False, names=True),
    Cue(ZoneKind.BYLINE, r"(?:Contributing|Contributors?|Information from|Story by|Words by)\s*:", 160),
    Cue(ZoneKind.BYLINE, r"(?i:twitter:\s*)?[\w.+-]*@[\w.-]+\W*$", 80),
)

_CAPTIONS = (
    Cue(ZoneKind.CAPTION, rf"(?:©|\([cC]\))\s*[^\d\s][^\n]{{0,200}}\b(?:{_PICTURE}|(?i:file))\b", 900),
    Cue(ZoneKind.CAPTION, r"©\s*[^\d\s.][^.\n]*\.?$", 60),
    Cue(ZoneKind.CAPTION, rf"(?i:file|buy(?: this)?|handout)\s+{_PICTURE}\b", 900),
    Cue(
        ZoneKind.CAPTION,
        rf"{_PICTURE}(?i: caption| credit| source| by| courtesy(?: of)?)?\s*[:|/]",
        900,
        Where.BELOW_TITLE,
    ),
    Cue(ZoneKind.CAPTION, r"(?:Image|Media|Figure|Photo|Video) caption\b|Caption\s+(?=[A-Z])", 900, Where.BELOW_TITLE),
    Cue(ZoneKind.CAPTION, rf"\((?:{_CREDITED}\s)?(?i:file\s)?{_PICTURE}\b", 900, Where.BELOW_TITLE),
    Cue(
        ZoneKind.CAPTION,
        rf"In this (?:{_MONTH}[ \d,]{{1,12}})?[^.\n]{{0,30}}\b(?:photo|picture|image|frame grab)\b",
        900,
    ),
)

_CORRECTIONS = tuple(
    Cue(ZoneKind.BOILERPLATE, pattern, 1500, Where.BELOW_TITLE)
    for pattern in (
        r"(?i:corrections?|clarification|editor['’]s note)\b(?: \([^)\n]{0,40}\))?\s*[:–—]",
        r"(?i:this (?:story|article|report|post) (?:has been|was) (?:corrected|amended|updated|edited|revised)\b)",
        r"(?i:this (?:story|article|report|post) was (?:first|originally) (?:published|posted)\b)",
        r"(?i:this (?:story|article|report|version) corrects\b)",
        r"(?i:an? (?:earlier|previous) version of this (?:story|article|report|post)\b)",
        r"(?i:an? corrected version of (?:the|this) (?:story|article)\b)",
        r"In an? (?:[\w-]+ )?(?:story|article|report|item)\b[^\n]{0,400}\b(?:erroneously|incorrectly|mistakenly)\b",
    )
)

_ENDINGS = (
    Cue(
        ZoneKind.BOILERPLATE,
        r"(?i:latest comments?|(?:readers?['’]? |user )comments|comments? section|comments? \(\d+\)|\d+ comments?"
        r"|(?:leave|post|add) (?:a|your) (?:comment|reply))\W*$",
        60,
        Where.BELOW_BODY,
        Reach.END,
    ),
    Cue(ZoneKind.BOILERPLATE, r"(?i:risk (?:disclosure|warning))\s*:", 9999, Where.BELOW_BODY, Reach.END),
)

_RIGHTS = (
    Cue(ZoneKind.BOILERPLATE, r"\(?(?:©|\([cC]\)|(?i:copyright))\s*(?:©|\([cC]\))?\s*\d{4}", 600),
    Cue(ZoneKind.BOILERPLATE, r"(?i:copyright)\s*(?:©|\([cC]\)|:|by\b)", 600),
    Cue(ZoneKind.BOILERPLATE, r"(?:Copyright|©)\s+", 120, sentence=False, names=True),
    Cue(
        ZoneKind.BOILERPLATE, r"(?i:all rights reserved|this material may not be|risk (?:disclosure|warning)\s*:)", 600
    ),
)

_POINTERS = (
    Cue(
        ZoneKind.BOILERPLATE,
        _BULLET + r"(?i:also read|read also|read (?:more|next|this)|see also|more from [\w. ]{2,30}|more on this"
        r"|related(?: [a-z]+)?|previous stories|must read|you may also like|recommended(?: for you)?|trending(?: now)?"
        rf"|most read|top stories|(?:full|complete) coverage|also on [\w. ]{{2,30}})(?:{_COLON}|\s*\]?$)",
        where=Where.BELOW_TITLE,
        reach=Reach.LINKS,
    ),
    Cue(
        ZoneKind.BOILERPLATE,
        _BULLET + r"(?:(?i:(?:raw )?videos?|watch(?: live| now)?|listen|see|read|photo gallery|gallery|slideshow"
        r"|(?:for )?live updates)|PHOTOS|MUGSHOTS|MORE|ALSO|EARLIER|STORY)\s*[:|]",
        where=Where.BELOW_TITLE,
    ),
)

_INVITATIONS = tuple(
    Cue(ZoneKind.BOILERPLATE, pattern)
    for pattern in (
        r"(?i:watch (?:this|the) (?:report|video|full|story)|read or share|share this (?:story|article|video|page))\b",
        r"(?i:[(*]?click (?:here|below|on)\b|sign (?:up|in) (?:for|to|today|using|with|now)\b|welcome back\. please)",
        r"(?:[(*]|(?i:you can )|[—–-] )?(?i:follow|contact|reach|e-?mail|tweet)\b[^.\n]{1,80}"
        r"(?:@|(?i:\bat:|\bon (?:twitter|facebook|x|instagram)\b))",
        r"(?i:follow us\b|like us\b|find us\b|join us on\b|join the conversation\b)|Follow [A-Z][^.:\n]{1,40}:$",
        r"(?i:subscribe)\b(?: (?:to|now|for|today)\b|\W*$)",
        r"(?i:get (?:breaking news|alerted|our|the latest|email alerts|the [^.\n]{2,40} app\b))",
        r"(?i:download (?:our|the [^.\n]{2,50} app)\b)|Download\W*$",
        r"(?i:stay (?:with|tuned|in touch|connected|up[ -]to[ -]date|on top of)|don['’]t miss (?:a thing|out))\b",
        r"(?i:for more [^.\n]{0,60}\b(?:visit|click|follow us|go to)\b)",
        r"(?i:please enable javascript|please sign in|you need the latest version of|this video is no longer)",
        r"(?i:e-?mail (?:newsletters?|notifications?)|close (?:get email|skip in)|skip to\b|(?:our )?newsletters?\W*$)",
        r"(?i:our standards\s*:)",
        r"(?:https?://|www\.|pic\.twitter\.com/)\S*$",
    )
)

_FURNITURE = (
    Cue(ZoneKind.BOILERPLATE, r"(?i:advertisements?)\b", 80, sentence=False),
    Cue(ZoneKind.BOILERPLATE, r"\(?(?i:(?:story |article )?continue[sd]?(?: reading)? below|continue reading)\b", 80),
    Cue(
        ZoneKind.BOILERPLATE,
        r"(?i:print|e-?mail|share|tweet|save|comments?|facebook|twitter|whatsapp|copy link|reprints|close|loading"
        r"|back to top|top of page)[\s.:|]*$",
        20,
        Where.BELOW_TITLE,
    ),
)

CUES = (
    *(*_DATELINES, *_BYLINES, *_CAPTIONS, *_CORRECTIONS),
    *(*_ENDINGS, *_RIGHTS, *_POINTERS, *_INVITATIONS, *_FURNITURE),
)
MARKDOWN_CUES = (Cue(ZoneKind.HEADLINE, r"#{1,6}\s", 300), Cue(ZoneKind.CAPTION, r"!\[", 900))

CREDIT = (
    rf"\([^()\n]{{0,80}}\b(?:{_PICTURE}|Source:)[^()\n]{{0,120}}\)(?:\s*Buy Photo)?$"
    rf"|\([^()/\n]{{2,60}}/\s?(?:{AGENCY}|Getty Images|[fF]or [A-Z][^()/\n]{{2,60}})\)$"
    rf"|\b{_CREDITED}[ /]{{1,2}}(?i:file )?(?i:photo)\b[^.\n]{{0,60}}$|\bBuy Photo$"
    r"|\b(?i:via) (?:AP|AFP|REUTERS|Reuters|Getty Images)\b[^.\n]{0,40}$"
    r"|\b(?:REUTERS|AFP)/[A-Z][^.\n]{2,60}$|/\s?(?:Getty Images|REUTERS|Reuters|AFP|AP)$|\bGetty Images$"
    r"|\b(?:Photo|Photograph|Picture|Image) (?:by|credit|courtesy)\b[^.\n]{2,60}$"
    r"|[.!?][\"”’]? \| (?:Photo: )?[A-Z][^|.\n]{3,50}$"
)
CREDIT_TAIL = 260
LONGEST_CAPTION = 700
CONTRIBUTED = ("contributed to this report.", "contributed to this story.", "contributed to this article.")

OPENING = r"(?P<place>[^()–—―\n]{0,70}?)\s*+(?P<agency>\([^()\n]{1,50}\))?\s*+(?:[–—―]|-{1,2}(?=\s|$))\s*"
OPENINGS_SOUGHT = 5
"""How many paragraphs of the body may be the first one: what stands above it can look like body."""

SIGNATURE = (
    rf"(?:pic\.twitter\.com/\w+\s*)?[—–]\s*[^—–()\n]{{1,60}} ?\(@\w{{1,30}}\),? {_MONTH} \d\d?, \d{{4}}"
    r"|pic\.twitter\.com/\w+"
)
LATE_STAMP = rf"(?<!\S){_STAMP}:\s*{_MOMENT}"
LATE_DATE = rf"(?<!\S)(?:{_STAMP}:?\s*{_MOMENT}|{_FULL_DATE})"
ABBREVIATION = r"(?:\b[A-Za-z]\.[A-Za-z]|\b[A-Z]|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|St|No))\.$"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


JOINERS = _words(
    "and or of the for in at to from with by de da di du la le van von der den bin ibn al el editing reporting writing"
    " additional staff writer writers reporter reporters correspondent editor special senior"
)
MONTHS = _words(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september"
    " october november december"
)
DATE_WORDS = MONTHS | _words(
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"
    " am pm a p m at on of the st nd rd th t z et est edt pt pst pdt ct cst cdt gmt utc bst cet ist local time"
)

LONGEST_HEADLINE = 200
LONGEST_HEADING = 90
LONGEST_DATE = 60
NARROW = 40
WIDE = 100
"""A line of `NARROW` to `WIDE` code points may be one of several of a hard-wrapped paragraph."""
