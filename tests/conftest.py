"""What all tests share: the `golden` fixture and the `--update-golden` option that rewrites its files."""

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parent.parent
_NUMBERS = count()

# In CI the same examples every time: what is new there was found by whoever ran the tests, not by chance.
settings.register_profile(
    "without a clock",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("without a clock")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden files with what is made now")


@pytest.fixture(autouse=True)
def cache_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of its own for each test: what one keeps no other finds, and the user's is left alone."""
    folder = tmp_path_factory.getbasetemp() / "cache" / str(next(_NUMBERS))  # mktemp() would list all before it
    monkeypatch.setenv("TIMELINE_CACHE_DIR", str(folder))
    return folder


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str | Path], None]:
    """`golden(text, path)`: the text is the file's, byte for byte; `path` counts from `tests/golden` or is absolute."""

    def compare(text: str, path: str | Path) -> None:
        file = ROOT / "tests" / "golden" / path
        made = text.encode("utf-8")
        if request.config.getoption("--update-golden"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(made)
        assert file.is_file(), f"{file} is missing: run pytest --update-golden and read what it writes"
        assert made.decode("utf-8") == file.read_bytes().decode("utf-8")

    return compare
