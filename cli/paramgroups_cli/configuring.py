"""From options to a configuration."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import typer

from paramgroups.workspace.configuration.errors import ConfigurationError
from paramgroups.workspace.configuration.keys import KEYS
from paramgroups.workspace.configuration.lookup import Configuration
from paramgroups.workspace.configuration.tables import Override, Table, Value, load, table_of
from paramgroups_cli import streams

_CODES = ("select", "ignore", "extend-select")


def configuration(options: Mapping[str, Any], given: Sequence[str], *, isolated: bool) -> Configuration:
    """Make the configuration of a run from the options by the names of their keys, and from what `--config` gave.

    Raises typer.BadParameter for a wrong option, and typer.Exit for a file that cannot be followed, once it is said.
    """
    file, table = _given(given)
    if isolated and file is not None:
        raise typer.BadParameter("does not go with a --config file", param_hint="--isolated")
    values = {key: _value(key, value) for key, value in options.items() if value is not None}
    made = Configuration(Table({**table.values, **values}, table.overrides), file, isolated)
    try:
        made.scope(made.here)
    except ConfigurationError as error:
        streams.remark(str(error))
        raise typer.Exit(streams.FAILED) from None
    return made


def _value(key: str, given: Any) -> Value:
    """Check the value of an option as if it stood in a file."""
    if key in _CODES:
        given = [code for text in given for code in text.split(",")]
    try:
        return Value(KEYS[key].read(given), f"--{key}")
    except ValueError as error:
        raise typer.BadParameter(str(error).removeprefix("is wrong: "), param_hint=f"--{key}") from None


def _given(given: Sequence[str]) -> tuple[Path | None, Table]:
    """Tell the file from the keys that `--config` gave."""
    files = [one for one in given if "=" not in one or Path(one).is_file()]
    if len(files) > 1:
        raise typer.BadParameter("one file is all that can hold; keys can be set besides", param_hint="--config")
    values: dict[str, Value] = {}
    overrides: tuple[Override, ...] = ()
    for text in given:
        if text not in files:
            table = _inline(text)
            values |= table.values
            overrides += table.overrides
    return (Path(files[0]) if files else None), Table(values, overrides)


def _inline(text: str) -> Table:
    try:
        return table_of(load(text, "--config", ()) or {}, "--config")
    except ConfigurationError as error:
        message = str(error).removeprefix("--config: ")
        advice = "; a key is set as in TOML, with quotes: 'target-torch=\"2.4\"'" if "not TOML" in message else ""
        raise typer.BadParameter(f"{text!r}: {message}{advice}", param_hint="--config") from None
