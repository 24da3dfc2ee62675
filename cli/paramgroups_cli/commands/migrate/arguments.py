"""What the commands of a migration share."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from paramgroups_cli import streams

if TYPE_CHECKING:
    from paramgroups.migration.manifest import Plan, PlannedShard

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="The folder of the plan.")]
Chosen = Annotated[
    list[str] | None,
    typer.Option("--shard", metavar="ID", help="This shard, by its name or its number; may be given several times."),
]

All = Annotated[bool, typer.Option("--all", help="All shards.")]
Tree = Annotated[
    Path | None, typer.Option("--tree", metavar="PATH", help="Where the tree is, if it is not where it was planned.")
]


def wanted(plan: "Plan", shard: list[str] | None, *, everything: bool) -> "tuple[PlannedShard, ...]":
    """Take the shards that were asked for. Raises typer.BadParameter where it is not clear which."""
    from paramgroups.migration.choosing import chosen

    if (shard is not None) == everything:
        raise typer.BadParameter("say which shards: --shard ID (several times, if need be), or --all")
    return chosen(plan, shard)


@contextmanager
def explained() -> Iterator[None]:
    """End with a sentence and status 2 where the user has to do something first."""
    from paramgroups.migration.errors import MigrationError
    from paramgroups.workspace.cluster import ClusterError

    try:
        yield
    except (MigrationError, ClusterError) as error:
        streams.remark(str(error))
        raise typer.Exit(streams.FAILED) from None
