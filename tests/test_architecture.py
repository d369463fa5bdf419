"""The shape of the house: what import contracts cannot see, and what the pages about it must not get wrong."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from conftest import ROOT

from timeline import plugins
from timeline.languages._en_clauses import CLAUSES
from timeline.languages._en_guards import GUARDS
from timeline.rules import Rule, all_rules

PACKAGE = ROOT / "timeline"
MODULES = sorted(PACKAGE.rglob("*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
CONTRACTS = PROJECT["tool"]["importlinter"]["contracts"]
KINDS = {"readers": "READER", "extractors": "EXTRACTOR", "rules": "RULE", "writers": "WRITER", "languages": "LANGUAGE"}
"""A folder of kinds -> the constant that the end of each of its files assigns."""
LONGEST = 400
"""Lines of a module."""


def name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def of_kind(folder: str) -> list[Path]:
    return [file for file in sorted((PACKAGE / folder).glob("*.py")) if not file.stem.startswith("_")]


# Kinds ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("folder", "constant"), KINDS.items())
def test_a_folder_of_kinds_is_read_by_listing_it(folder: str, constant: str) -> None:
    assert len(plugins.find(folder, constant)) == len(of_kind(folder)) > 0


@pytest.mark.parametrize("file", [f for folder in KINDS for f in of_kind(folder)], ids=name)
def test_the_end_of_a_file_says_what_it_is(file: Path) -> None:
    last = ast.parse(file.read_text("utf-8")).body[-1]
    assert isinstance(last, ast.Assign)
    assert ast.unparse(last.targets[0]) == KINDS[file.parent.name]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_rule_has_good_and_bad_examples(rule: Rule) -> None:
    examples = rule.examples()
    assert examples["bad"] and examples["good"]
    assert all(example["title"] and example["sources"] for kind in ("bad", "good") for example in examples[kind])


def test_a_code_and_a_name_belong_to_one_rule() -> None:
    rules = all_rules()
    assert len({rule.code for rule in rules}) == len({rule.name for rule in rules}) == len(rules)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_the_docstring_of_a_rules_file_opens_with_its_code(rule: Rule) -> None:
    assert (import_module(rule.check.__module__).__doc__ or "").startswith(f"{rule.code}: ")


# Modules --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", MODULES, ids=name)
def test_a_module_opens_with_one_sentence(file: Path) -> None:
    text = file.read_text("utf-8")
    first = (ast.get_docstring(ast.parse(text)) or "").split("\n")[0]
    assert text.startswith('"""')
    assert re.fullmatch(r"(?:(?![.!?] [A-Z]).)+\.", first), "one sentence that ends on the first line"


@pytest.mark.parametrize("file", MODULES, ids=name)
def test_a_module_is_no_longer_than_one_can_read(file: Path) -> None:
    assert file.read_text("utf-8").count("\n") <= LONGEST


@pytest.mark.parametrize("file", MODULES, ids=name)
def test_no_module_has_a_name_that_says_nothing(file: Path) -> None:
    assert file.stem.strip("_") not in ("utils", "helpers", "manager", "data", "info", "common", "misc")


def imported(file: Path) -> Iterator[str]:
    """The modules that a file imports, anywhere in it; a name imported from a package may be one, too."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{name(file)} imports relative to itself"
            yield node.module


def from_face(file: Path) -> Iterator[str]:
    """The names that a file takes from the face of the library."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "timeline":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name == "timeline")


@pytest.mark.parametrize("file", MODULES, ids=name)
def test_no_module_imports_the_face(file: Path) -> None:
    modules = {path.stem for path in PACKAGE.iterdir()}
    assert set(from_face(file)) <= modules - {"__init__"}


def outside(file: Path) -> set[str]:
    """The packages that are neither ours nor Python's own."""
    return {module.split(".")[0] for module in imported(file)} - sys.stdlib_module_names - {"timeline"}


@pytest.mark.parametrize("file", sorted((PACKAGE / "model").glob("*.py")), ids=name)
def test_the_model_needs_the_standard_library_alone(file: Path) -> None:
    assert not outside(file)


def doors() -> set[str]:
    """The packages that a contract keeps behind a door."""
    listed = (contract.get("protected_modules", ()) for contract in CONTRACTS)
    forbidden = (contract.get("forbidden_modules", ()) for contract in CONTRACTS)
    return {package for packages in (*listed, *forbidden) for package in packages} - {"timeline"}


def test_every_package_from_outside_has_a_door() -> None:
    assert set().union(*map(outside, MODULES)) <= doors()


def test_every_dependency_has_a_door() -> None:
    modules = {"google-re2": "re2", "pyyaml": "yaml"}
    names = [re.split(r"[<>=~! ]", dependency)[0] for dependency in PROJECT["project"]["dependencies"]]
    assert {modules.get(package, package) for package in names} <= doors()


def test_the_package_is_typed() -> None:
    assert (PACKAGE / "py.typed").is_file()


# Pages ----------------------------------------------------------------------------------------------------------------


def page() -> str:
    return (ROOT / "docs" / "architecture.md").read_text("utf-8")


def test_the_page_draws_the_lines_of_the_contract() -> None:
    layers = next(contract["layers"] for contract in CONTRACTS if contract["type"] == "layers")
    rows = re.findall(r"^\| \d+ \| (.*) \|$", page(), re.MULTILINE)
    assert [re.findall(r"`(\w+)`", row) for row in rows] == [layer.split(" | ") for layer in layers]


def test_the_page_shows_every_part_of_the_package() -> None:
    tree = page().partition("## The tree")[2].partition("##")[0]
    parts = {path.name for path in PACKAGE.iterdir() if path.suffix == ".py"}
    parts |= {f"{path.name}/" for path in PACKAGE.iterdir() if (path / "__init__.py").is_file()}
    assert set(re.findall(r"^  (\w+(?:\.py|/))", tree, re.MULTILINE)) == parts


def test_the_page_names_the_door_of_every_package() -> None:
    table = page().partition("has one door")[2].partition("\n\nAll this")[0]
    assert doors() - {"pydantic_core"} <= set(re.findall(r"\w+", table))


CACHES = {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}
TREE = [ROOT / folder for folder in ("timeline", "tests", "docs", "benchmarks", "seeds", ".ci")]
TEXTS = sorted(
    [path for folder in TREE for path in folder.rglob("*") if path.is_file() and not CACHES & set(path.parts)]
    + [path for path in ROOT.iterdir() if path.is_file() and path.name != ".git"]  # a file in a worktree of git
)
HOMES = re.compile(r"(?<![\w./-])(?:[A-Z]:\\|/)(?:home|Users|root|work|tmp|opt|mnt)[/\\]\w")
"""The beginning of a path that is true on one machine only."""


@pytest.mark.parametrize("file", TEXTS, ids=name)
def test_no_text_names_a_place_on_one_machine(file: Path) -> None:
    assert not HOMES.search(file.read_bytes().decode("utf-8", "replace"))


def test_no_guard_of_english_hides_another() -> None:
    assert GUARDS.keys().isdisjoint(CLAUSES)
