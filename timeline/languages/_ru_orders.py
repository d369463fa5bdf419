"""Russian words for how long something lasts and how old people are: data for the pack in `ru.py`."""

_AMOUNT = (
    r"(?P<bound>более |больше |не менее |менее |меньше |не более |около |почти |примерно )?"
    r"(?P<amount>\d{1,3}|[а-яё]+)[- ](?P<unit>день|дня|дней|недел[яюиь]|недель|месяца?|месяцев|года?|лет)"
)

ORDER_CUES = {
    "lasting": ("длился", "длилась", "длилось", "длились", "продолжался", "продолжалась", "продолжалось",
                "продолжались", "в течение", "на протяжении", "уже"),
    "age": ("в возрасте",),
}  # fmt: skip
"""Words that tell a length of time, and an age. What came before what is told by verbs, which this pack lacks."""

ORDERS = {
    "lasting": rf"(?i: {_AMOUNT}\b)",
    "lasting-until-now": r"\b[Уу]же$",
    "span-start-before": r"\b(?:[Сс]|[Сс]о) $",
    "span-end-before": r"\b(?:[Пп]о|[Дд]о) $",
    "age-told": r" (?P<age>\d{1,3})\b(?![-%,.]\d)",
    "dying": r"(?i:\b(?:умер|умерла|умерли|скончал(?:ся|ась|ись)|погиб(?:ла|ли)?)\b)",
    "lifespan": r"^ ?\((?:род\. |родил(?:ся|ась) в )?(?P<born>1[5-9]\d\d|20\d\d)"
    r"(?: ?[-–—] ?(?P<died>1[5-9]\d\d|20\d\d))?\)",
}
"""Expressions over the text as it stands."""

BOUNDS = {
    **dict.fromkeys(("более", "больше", "не менее"), "at least"),
    **dict.fromkeys(("менее", "меньше", "не более"), "at most"),
    **dict.fromkeys(("около", "почти", "примерно"), "about"),
}
"""Words right before an amount -> how it is meant."""
