"""TimeML out: a well-formed document whose text is the source's, with one tag for each expression."""

from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.model.text import Source
from timeline.tagging import moment, tag_source
from timeline.writers._timeml import timeml

TEXT = 'Envoys met on Monday & left <quietly> "two days later"; nobody knows of last May. It lasted nine years.'


def document(text: str, published: str | None) -> ElementTree.Element:
    source = Source("a/b & c.txt", text, published=moment(published))
    return ElementTree.fromstring(timeml(source, tag_source(source)))


def test_tags_and_text() -> None:
    root = document(TEXT, "2024-11-27")
    body = root.find("TEXT")
    assert body is not None and "".join(body.itertext()) == TEXT
    assert [(t.get("tid"), t.text, t.get("value"), t.get("anchorTimeID")) for t in body.iter("TIMEX3")] == [
        ("t1", "Monday", "2024-11-25", "t0"),
        ("t2", "two days later", "2024-11-27", "t1"),
        ("t3", "last May", "2024-05", "t0"),
        ("t4", "nine years", "P9Y", None),
    ]


def test_creation_time() -> None:
    time = document(TEXT, "2024-11-27").find("DCT/TIMEX3")
    assert time is not None
    assert (time.get("tid"), time.get("value"), time.get("functionInDocument")) == ("t0", "2024-11-27", "CREATION_TIME")
    assert document(TEXT, None).find("DCT/TIMEX3") is None


@settings(deadline=None)
@given(st.text(st.characters(codec=None), max_size=60))
def test_any_text_makes_a_document_of_the_same_length(noise: str) -> None:
    text = noise.replace("\r", " ") + " on Monday"
    body = document(text, "2024-11-27").find("TEXT")
    assert body is not None and len("".join(body.itertext())) == len(text)
