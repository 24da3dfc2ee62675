"""`paramgroups manual`: the manual page."""

from collections.abc import Iterator
from typing import Any

import typer

from paramgroups_cli import streams
from paramgroups_cli.renderers import manual as page


def manual(context: typer.Context) -> None:
    """Print the manual page, for `man`.

    `paramgroups manual | man -l -` shows it. To keep it, write it to share/man/man1/paramgroups.1 in ~/.local.
    """
    top = context.find_root()
    summary, _, text = (top.command.help or "").partition("\n\n")
    with streams.ending(lambda: "nothing was written"):
        streams.put_text(page.manual(" ".join(summary.split()).rstrip("."), text, _sections(top, top.command)))


def _sections(context: Any, group: Any) -> Iterator[page.Section]:
    """Walk through the commands; click's own classes have no stable place in typer, so they are `Any` here."""
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        inner = typer.Context(command, info_name=name, parent=context)
        if hasattr(command, "list_commands"):
            yield from _sections(inner, command)
            continue
        records = (parameter.get_help_record(inner) for parameter in command.get_params(inner))
        options = tuple((" ".join(left.split()), " ".join(right.split())) for left, right in filter(None, records))
        yield page.Section(
            " ".join(command.get_usage(inner).split()).removeprefix("Usage: "), command.help or "", options
        )
