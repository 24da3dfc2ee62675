"""What the commands of a migration share."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from paramgroups_cli import streams

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="The folder of the plan.")]
Chosen = Annotated[
    list[str] | None,
    typer.Option("--shard", metavar="ID", help="This shard, by its name or its number; may be given several times."),
]


@contextmanager
def explained() -> Iterator[None]:
    """End with a sentence and status 2 where the user has to do something first."""
    from paramgroups.migration.errors import MigrationError

    try:
        yield
    except MigrationError as error:
        streams.remark(str(error))
        raise typer.Exit(streams.FAILED) from None
