"""The rows of `rows.toml`."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

ROWS = Path(__file__).with_name("rows.toml")


@dataclass(frozen=True)
class Row:
    """One fact: something that people write, and what torch does with it."""

    id: str
    """`section/row`, as cases name it."""
    title: str
    today: str
    pending: str | None = None
    """Why it has no case yet."""


@dataclass(frozen=True)
class Section:
    """Rows of one kind; `column` heads what they are about."""

    title: str
    column: str
    rows: tuple[Row, ...]


def all_sections() -> list[Section]:
    """Read the sections in their order.

    Raises:
        TypeError: if a row has keys that it should not have, or lacks one.
    """
    return [_section(name, table) for name, table in tomllib.loads(ROWS.read_text("utf-8")).items()]


def _section(name: str, table: dict[str, str | dict[str, str]]) -> Section:
    rows = tuple(Row(f"{name}/{key}", **row) for key, row in table.items() if isinstance(row, dict))
    return Section(str(table["title"]), str(table["column"]), rows)
