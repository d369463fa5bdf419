"""What a person may write in `timeline.toml`: a table goes in, checked values or all that is wrong with it come out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import ErrorDetails

from timeline.model.errors import TimelineError
from timeline.model.event import Severity
from timeline.settings.places import place_of

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Code = Annotated[str, StringConstraints(strip_whitespace=True, to_upper=True, pattern=r"^[A-Za-z]+\d*$")]


class Table(BaseModel):
    """One table of the file: keys with hyphens, no other keys."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=lambda name: name.replace("_", "-"),
        use_attribute_docstrings=True,
    )


class FolderEntry(Table):
    """What holds for one folder or file."""

    path: Text
    """The folder or file, from the folder of this file."""
    ignore: tuple[Code, ...] = ()
    """Rules that are not reported where the finding hinges on sources of this folder."""
    severity: Mapping[Code, Severity] = Field(default_factory=dict)
    """How grave the findings of a rule are that hinge on sources of this folder."""


class SettingsEntry(Table):
    """The whole of `timeline.toml`, or of `[tool.timeline]` in `pyproject.toml`."""

    facts: Text | None = None
    """The file of curated facts, from the folder of this file."""
    exclude: tuple[Text, ...] = ()
    """Files to pass over, as in a `.gitignore`."""
    select: tuple[Code, ...] = ()
    """Rules to report: codes, or how codes begin (`TIM`); none named means all."""
    ignore: tuple[Code, ...] = ()
    """Rules not to report; the longer of two that fit one code decides."""
    severity: Mapping[Code, Severity] = Field(default_factory=dict)
    """How grave the findings of a rule are: `error`, `warning` or `note`."""
    per_folder: tuple[FolderEntry, ...] = ()
    """What holds for one folder, in `[[per-folder]]` tables with `path`, `ignore` and `severity`."""
    fail_on: Literal["error", "warning", "note", "never"] | None = None
    """The least grave finding that fails a check; `error` where nothing is said."""
    format: Text | None = None
    """The format of the report; `text` where nothing is said."""
    jobs: Annotated[int, Field(ge=1, strict=True)] | None = None
    """Processes that read sources; all cores where nothing is said."""
    cache: Annotated[bool, Field(strict=True)] = True
    """Whether results are kept between runs."""
    keys: Mapping[Text, Text | tuple[Text, ...]] = Field(default_factory=dict)
    """Other keys for actions of the review: `dismiss = "delete"`, `later = ["z", "l"]`."""


@dataclass(eq=False)
class InvalidSettings(TimelineError):
    """A settings file with one or more problems; the fields are those of the first."""

    problems: tuple[TimelineError, ...] = ()


def checked(told: Mapping[str, Any], text: str, path: Path) -> SettingsEntry:
    """The table as values. InvalidSettings with every problem of the file, each with its line where it has one."""
    try:
        return SettingsEntry.model_validate(told)
    except ValidationError as error:
        problems = tuple(_in_words(error.errors(include_url=False), text, path))
    first = problems[0]
    raise InvalidSettings(first.message, first.place, first.mend, problems)


def _in_words(errors: list[ErrorDetails], text: str, path: Path) -> Iterator[TimelineError]:
    for error in errors:
        keys = [key for key in error["loc"] if key != "[key]"]
        name = next((key for key in reversed(keys) if isinstance(key, str)), "")
        place = place_of(text, path, keys)
        if error["type"] == "extra_forbidden":
            model = FolderEntry if len(keys) > 1 else SettingsEntry
            known = [field.alias or one for one, field in model.model_fields.items()]
            near = get_close_matches(name, known, n=1)
            hint = f"; did you mean '{near[0]}'?" if near else ""
            mend = None if near else f"the keys here are {', '.join(known)}"
            yield TimelineError(f"unknown key '{name}'{hint}", place, mend)
        else:
            yield TimelineError(_message(error, name), place)


def _message(error: ErrorDetails, name: str) -> str:
    given = error["input"]
    shown = f"'{given}'" if isinstance(given, str) else str(given).lower() if isinstance(given, bool) else f"{given}"
    match error["type"]:
        case "missing":
            return f"the key '{name}' is missing"
        case "tuple_type":
            return f"'{name}' must be a list, not {shown}"
        case "string_pattern_mismatch":
            return f"{shown} in '{name}' is no code of a rule"
        case "enum" | "literal_error":
            return f"'{name}' must be {error['ctx']['expected']}, not {shown}"
        case _:
            return f"'{name}': {error['msg'][0].lower()}{error['msg'][1:]}, not {shown}"
