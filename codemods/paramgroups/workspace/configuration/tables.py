"""Reading tables of TOML: values that are checked, each with the place that it comes from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from paramgroups.workspace.configuration import kinds
from paramgroups.workspace.configuration.errors import ConfigurationError, nearest
from paramgroups.workspace.configuration.keys import KEYS, OVERRIDES


@dataclass(frozen=True, slots=True)
class Value:
    """What a key was set to, and where."""

    value: Any
    origin: str
    """`pyproject.toml:12`, `--select` or `default`."""


Values = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Override:
    """Values for the files that some patterns name."""

    files: tuple[str, ...]
    values: Values


@dataclass(frozen=True, slots=True)
class Table:
    """All that one file, or one option, sets."""

    values: Values
    overrides: tuple[Override, ...] = ()


def load(text: str, name: str, header: tuple[str, ...]) -> dict[str, Any] | None:
    """Parse a file and give the table under `header`, None where there is none. Raises ConfigurationError."""
    import tomllib

    try:
        table: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        place = f"{name}:{line[1]}" if line else name
        raise ConfigurationError(f"{place}: it is not TOML: {error}") from None
    for part in header:
        table = table.get(part) if isinstance(table, dict) else None
    if table is not None and not isinstance(table, dict):
        raise ConfigurationError(f"{name}: {'.'.join(header)} has to be a table, [{'.'.join(header)}]")
    return table


def table_of(raw: Mapping[str, Any], name: str, text: str = "") -> Table:
    """Check the keys of a table that was read from `text`, the file or option `name`. Raises ConfigurationError."""
    overrides: tuple[Override, ...] = ()
    values = {}
    for key, value in raw.items():
        if key == OVERRIDES:
            overrides = _overrides(value, name, text)
        else:
            values[key] = _value(key, value, name, text, [*KEYS, OVERRIDES])
    return Table(values, overrides)


def _value(key: str, value: Any, name: str, text: str, allowed: list[str]) -> Value:
    place = _place(key, name, text)
    if key not in allowed:
        advice = nearest(key, allowed) or f"; there are {', '.join(sorted(allowed))}"
        raise ConfigurationError(f"{place}: there is no key `{key}` here{advice}")
    try:
        return Value(KEYS[key].read(value), place)
    except ValueError as error:
        raise ConfigurationError(f"{place}: `{key}` {error}") from None


def _overrides(raw: Any, name: str, text: str) -> tuple[Override, ...]:
    place = _place(OVERRIDES, name, text)
    if not isinstance(raw, list) or not all(isinstance(one, dict) for one in raw):
        raise ConfigurationError(f"{place}: `{OVERRIDES}` has to be an array of tables, each with `files` and keys")
    allowed = ["files", *(key.name for key in KEYS.values() if key.per_file)]
    found = []
    for one in raw:
        try:
            files = kinds.globs(one.get("files"))
        except ValueError as error:
            raise ConfigurationError(f"{place}: `files` of `{OVERRIDES}` {error}") from None
        values = {key: _value(key, value, name, text, allowed) for key, value in one.items() if key != "files"}
        found.append(Override(files, values))
    return tuple(found)


def _place(key: str, name: str, text: str) -> str:
    """Name the line of a key, where only one line can be meant."""
    pattern = re.compile(rf"""^\s*(?:\[\[?)?(?:[\w.-]+\.)?["']?{re.escape(key)}["']?\s*(?:[=.]|\]\]?)""", re.MULTILINE)
    found = [text.count("\n", 0, match.end()) + 1 for match in pattern.finditer(text)]
    return f"{name}:{found[0]}" if len(found) == 1 else name
