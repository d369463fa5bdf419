"""Russian: the pack that its word forms make with patterns, guards, and the cues that tell past from future."""

from timeline.languages import Language, one_of
from timeline.languages import _ru_forms as forms
from timeline.languages._ru_guards import GUARDS
from timeline.languages._ru_orders import BOUNDS, ORDER_CUES, ORDERS
from timeline.languages._ru_patterns import PATTERNS, PIECES

DEICTIC_DAYS = {
    "сегодня": 0, "вчера": -1, "завтра": 1, "позавчера": -2, "послезавтра": 2, "накануне": -1,
    **{stem + end: day for stem, day in (("сегодняшн", 0), ("вчерашн", -1), ("завтрашн", 1)) for end in forms.SOFT},
}  # fmt: skip

FREQUENCIES = {
    "ежечасно": "PT1H", "ежедневно": "P1D", "еженощно": "P1D", "еженедельно": "P1W", "ежемесячно": "P1M",
    "ежеквартально": "P1Q", "ежегодно": "P1Y",
}  # fmt: skip

REFERENCES = {
    "сейчас": "PRESENT_REF", "теперь": "PRESENT_REF", "ныне": "PRESENT_REF", "нынче": "PRESENT_REF",
    "настоящее время": "PRESENT_REF", "данный момент": "PRESENT_REF", "настоящий момент": "PRESENT_REF",
    "недавно": "PAST_REF", "совсем недавно": "PAST_REF", "не так давно": "PAST_REF", "последнее время": "PAST_REF",
    "то время": "PAST_REF", "прошлом": "PAST_REF", "недавнем прошлом": "PAST_REF", "когда-то": "PAST_REF",
    "скоро": "FUTURE_REF", "вскоре": "FUTURE_REF", "очень скоро": "FUTURE_REF", "ближайшее время": "FUTURE_REF",
    "скором времени": "FUTURE_REF", "будущем": "FUTURE_REF", "ближайшем будущем": "FUTURE_REF",
    "недалёком будущем": "FUTURE_REF", "обозримом будущем": "FUTURE_REF", "когда-нибудь": "FUTURE_REF",
}  # fmt: skip

ZONES = {
    "z": 0, "gmt": 0, "utc": 0, "по гринвичу": 0, "мск": 180, "msk": 180, "по мск": 180, "по московскому времени": 180,
    "по минскому времени": 180,
}  # fmt: skip

FUTURE_CUES = frozenset(
    """будет будут буду будем планирует планируют планируется планируются намерен намерена намерены намеревается
    ожидается ожидаются ожидают ожидает должен должна должно должны предстоит предстоят собирается собираются готовится
    готовятся хочет хотят надеется надеются может могут обещает обещают рассчитывает рассчитывают запланирован
    запланирована запланировано запланированы намечен намечена намечено намечены назначен назначена назначено назначены
    состоится состоятся пройдёт пройдет пройдут начнётся начнется начнутся откроется откроются закроется завершится
    закончится возобновится возобновятся продолжится встретится встретятся проведёт проведет проведут подпишет подпишут
    рассмотрит рассмотрят обсудит обсудят примет примут прибудет прибудут приедет приедут вылетит вылетят посетит
    выступит выступят объявит объявят представит представят вступит вступят появится появятся решит решат вернётся
    вернется вернутся выйдет выйдут станет станут получит получат сможет смогут соберётся соберется соберутся
    проголосует проголосуют истекает истечёт предлагает предлагают отложен отложена перенесён перенесена
    перенесены завтра ждёт ждут стартует стартуют начинается откладывается""".split()
)

PAST_CUES = frozenset(
    """был была было были стал стала стали смог смогла смогли мог могла могли вёл вел вела вели шёл шел шла шли пал
    пала пали взял взяла взяли дал дала дали пришёл пришел пришла пришли прошёл прошел прошла прошло прошли ушёл ушел
    ушла ушли вышел вышла вышли сел села сели умер умерла умерли погиб погибла погибли возник возникла достиг достигла
    истёк истек истекла произошёл произошел произошла произошло произошли привёл привел привела привели провёл провел
    провела провели
    ввёл ввел ввела ввели нашёл нашел нашла нашли принёс принес вырос выросла выросли упал упала упали спас спасли
    сказал сказала сказали назвал назвала назвали начал начала начали сделал сделала сделали передал передала передали
    создал создала создали издал издала убит убита убиты подписан подписана подписано подписаны принят принята принято
    приняты арестован арестована арестованы задержан задержаны избран избрана избраны введён введена введено введены
    закрыт закрыта закрыты открыт открыта открыты основан основана построен построена назначил назначила вчера
    назад""".split()
)

PAST_ENDINGS = tuple(
    suffix + ending
    for suffix in "ова ева ыва ива аза иса ржа еха лета тка бра ста и я ы те тре име иде ну".split()
    for ending in ("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись")
) + tuple("шёл шел шла шло шли вёл вел вела вело вели".split())
"""Verbs in the past: not every "-ал", which nouns have too ("квартал", "генерал", "финал")."""

NO_VERB_AFTER = frozenset("будет будут быть бы".split())

ABBREVIATIONS = frozenset(
    """г гг в вв н э н.э т.е т.д т.п и.о им ул пл пр просп д корп стр кв обл р руб коп тыс напр см янв фев февр мар апр
    июн июл авг сен сент окт ноя нояб дек ср пн вт чт пт сб вс гр акад проф доц тов г-н г-жа св о оз мин сек долл
    рис гл ст ред изд род ум""".split()
)

STOP_WORDS = frozenset(
    """и в во не что он на я с со как а то все она так его но да ты к ко у же вы за бы по только её ее мне было вот от
    меня ещё еще нет о об из ему теперь когда даже ну ли если уже или ни быть был него до вас опять вам ведь там потом
    себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего тоже себе под будет
    ж тогда кто этот того потому этого какой ним здесь этом один почти мой тем чтобы нее неё были куда зачем всех можно
    при об два после над больше тот через эти нас про всего них какая много разве эту моя свою этой перед иногда лучше
    том нельзя такой им более всегда конечно всю между это также которые который которая которых которого однако
    является среди своей своего лишь около против из-за поэтому""".split()
)

LANGUAGE = Language(
    code="ru",
    name="Russian",
    date_order="dmy",
    decimal_mark=",",
    nearest_last_month=True,
    weekdays={**forms.WEEKDAYS, **forms.WEEKDAYS_REPEATED},
    months={**forms.MONTHS, **forms.MONTHS_SHORT},
    numbers={**forms.CARDINALS, **forms.SIMPLE_ORDINALS, "одно": 1, "час": 1, "половина": 0.5, "половине": 0.5},
    vague_numbers=dict.fromkeys(("пару", "пара", "пары", "парой"), 2),
    ordinals={**forms.DAY_ORDINALS, **forms.LAST, **{roman.lower(): number for roman, number in forms.ROMANS.items()}},
    decades=forms.DECADES,
    units={**forms.COUNTED, **forms.WEEKENDS, **forms.ADJECTIVES},
    seasons=forms.SEASONS,
    parts_of_day=forms.PARTS_OF_DAY,
    zones=ZONES,
    relation_words={**forms.PERIOD_RELATIONS, **forms.RELATIONS},
    anaphoric=forms.ANAPHORIC,
    direction_words=forms.DIRECTIONS,
    modifiers={**forms.PORTIONS, **forms.HALVES, **forms.EARLY_LATE, **forms.BOUNDS},
    deictic_days=DEICTIC_DAYS,
    frequencies=FREQUENCIES,
    references=REFERENCES,
    holidays={**forms.HOLIDAYS, **forms.NEW_YEAR},
    pieces={**PIECES, "frequency": one_of(FREQUENCIES), "reference": one_of(REFERENCES)},
    patterns=PATTERNS,
    future_cues=FUTURE_CUES,
    past_cues=PAST_CUES,
    past_endings=PAST_ENDINGS,
    no_verb_after=NO_VERB_AFTER,
    abbreviations=ABBREVIATIONS,
    guards={**GUARDS, **ORDERS},
    bounds=BOUNDS,
    order_cues=ORDER_CUES,
    places=forms.PLACES,
    stop_words=STOP_WORDS,
)
