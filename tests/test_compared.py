"""The comparison with other tools is true as far as it can be checked: what it names as evidence exists."""

import ast
import re
import shlex
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer

from harness.places import ROOT
from paramgroups_cli.app import app

PAGE = (ROOT / "docs/compared.md").read_text("utf-8")
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
COMMAND = re.compile(r"`(paramgroups [^`]+)`")
MARKS = {"yes": 1.0, "partly": 0.5, "no": 0.0}


def rows() -> Iterator[list[str]]:
    """Yield the cells of each row of the table of features."""
    table = PAGE.partition("## Features\n")[2].partition("\n## ")[0]
    for line in table.splitlines():
        if line.startswith("| ") and not line.startswith("| feature "):
            yield [cell.strip() for cell in line.strip("| ").split(" | ")]


ROWS = list(rows())


@cache
def functions(path: str) -> set[str]:
    """List the functions of a file."""
    tree = ast.parse(Path(ROOT / path).read_text("utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_row_is_shown_or_explained(row: list[str]) -> None:
    _, mark, shown, peers = row
    assert peers
    if mark == "yes":
        assert TEST.search(shown)
    else:
        assert mark in MARKS
        assert len(shown.split()) > 8, "say why not"


@pytest.mark.parametrize(("path", "name"), sorted(set(TEST.findall(PAGE))))
def test_every_test_that_is_named_exists(path: str, name: str) -> None:
    assert name in functions(path)
    assert name.startswith("test_")


@pytest.mark.parametrize("line", sorted(set(COMMAND.findall(PAGE))))
def test_every_command_that_is_named_exists(line: str) -> None:
    command: Any = typer.main.get_command(app)
    words = shlex.split(line)[1:]
    while words and hasattr(command, "commands"):
        if words[0].startswith("-"):
            break
        command = command.commands[words.pop(0)]
    known = {option for parameter in command.params for option in parameter.opts}
    assert {word for word in words if word.startswith("--")} <= known


def test_the_rows_are_those_of_the_survey() -> None:
    assert len(ROWS) == len({row[0] for row in ROWS}) == 60


def test_the_sum_is_right() -> None:
    total = sum(MARKS[row[1]] for row in ROWS)
    found = re.search(r"paramgroups: \*\*([\d.]+)\*\*", PAGE)
    assert found
    assert float(found[1]) == total
