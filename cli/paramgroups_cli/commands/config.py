"""`paramgroups config`: what applies to a path, and where it comes from."""

import json
import os
from typing import Annotated, Any

import typer

from paramgroups.workspace.configuration.keys import KEYS
from paramgroups.workspace.configuration.tables import Value
from paramgroups_cli import streams
from paramgroups_cli.configuring import configuration


def config(
    path: Annotated[str, typer.Argument(metavar="PATH", help="A file or a folder; it need not exist.")] = ".",
    *,
    config: Annotated[
        list[str] | None,
        typer.Option("--config", metavar="FILE|KEY=VALUE", help="The one configuration file, or a key as in TOML."),
    ] = None,
    isolated: Annotated[bool, typer.Option("--isolated", help="Look at no configuration file.")] = False,
) -> None:
    """Show what is configured for a path, and where.

    What is printed is TOML, each key with the place that its value comes from.
    """
    made = configuration({}, config or [], isolated=isolated)
    real = os.path.realpath(path)
    with streams.ending(lambda: "nothing was written"):
        is_folder = os.path.isdir(path)
        scope = made.scope(real if is_folder else os.path.dirname(real))
        values = scope.effective(os.path.join(real, "") if is_folder else real)
        source = "no file" if scope.source is None else os.path.relpath(scope.source)
        streams.put_text(f"# {path}: configured by {source}\n" + "".join(_rows(values)))


def _rows(values: dict[str, Value]) -> list[str]:
    texts = {key: _text(key, values[key].value) for key in KEYS}
    width = min(max(map(len, texts.values())), 60)
    return [f"{text:<{width}}  # {values[key].origin}\n" for key, text in texts.items()]


def _text(key: str, value: Any) -> str:
    return f"# {key}: any" if value is None else f"{key} = {_toml(value)}"


def _toml(value: Any) -> str:
    """Write a value as TOML; releases are the only numbers in tuples, and tables the only pairs with a tuple."""
    match value:
        case (int(), int()):
            return f'"{value[0]}.{value[1]}"'
        case tuple() if value and isinstance(value[0], tuple):
            return "{" + ", ".join(f"{json.dumps(key)} = {_toml(one)}" for key, one in value) + "}"
        case tuple():
            return "[" + ", ".join(map(json.dumps, value)) + "]"
        case _:
            return json.dumps(value)
