"""`paramgroups migrate plan`: read a tree, and write down what to change in which pieces."""

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from paramgroups.migration.sharding import By
from paramgroups_cli import streams
from paramgroups_cli.commands.migrate.arguments import explained
from paramgroups_cli.options import Shared
from paramgroups_cli.sources import counted, results
from paramgroups_cli.tally import Tally, count


class Engine(Enum):
    """Where files are rewritten."""

    PROCESSES = "processes"
    DASK = "dask"


def plan(
    root: Annotated[Path, typer.Argument(metavar="ROOT", help="The folder to search.", exists=True, file_okay=False)],
    *,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where to write the plan: a folder of its own.")],
    by: Annotated[By, typer.Option("--by", help="What the files of one shard have in common.")] = By.OWNER,
    max_files: Annotated[int, typer.Option("--max-files", min=1, help="The most files of one shard.")] = 50,
    select: Annotated[
        list[str] | None, typer.Option("--select", metavar="CODES", help="Only rules with these codes or prefixes.")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", metavar="CODES", help="Without rules with these codes or prefixes.")
    ] = None,
    unsafe: Annotated[
        bool, typer.Option("--unsafe", help="Also fix code that runs but does not do what it says.")
    ] = False,
    exclude: Annotated[
        list[str] | None, typer.Option("--exclude", metavar="GLOB", help="Leave out files and folders.")
    ] = None,
    config: Annotated[
        list[str] | None,
        typer.Option("--config", metavar="FILE|KEY=VALUE", help="The one configuration file, or a key."),
    ] = None,
    isolated: Annotated[bool, typer.Option("--isolated", help="Look at no configuration file.")] = False,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", min=0, metavar="N", help="Worker processes; 0 is one a processor.")
    ] = None,
    engine: Annotated[
        Engine, typer.Option("--engine", help="Where files are rewritten: in processes here, or on a Dask cluster.")
    ] = Engine.PROCESSES,
    scheduler: Annotated[
        str | None,
        typer.Option("--scheduler", metavar="ADDRESS", help="The Dask scheduler; without it, one is started."),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print errors only.")] = False,
) -> None:
    """Write a plan: a patch for each shard, what is left for people, and a report.

    Nothing but DIR is touched. The same tree and options give the same plan, byte for byte.

    Exit status: 0 the plan is there, 2 something could not be read (the rest is planned) or nothing was written.
    """
    from paramgroups.migration import planning
    from paramgroups.migration.layout import Layout
    from paramgroups.workspace.cluster import ClusterPool
    from paramgroups.workspace.processes import cores

    shared = Shared(
        paths=[str(root)],
        select=select,
        ignore=ignore,
        unsafe=unsafe or None,
        exclude=exclude,
        config=config,
        isolated=isolated,
        jobs=jobs,
        quiet=quiet,
    )
    request = shared.request()
    if scheduler is not None and engine is not Engine.DASK:
        raise typer.BadParameter("goes with --engine dask", param_hint="--scheduler")
    pool = ClusterPool(request.jobs or cores(), address=scheduler) if engine is Engine.DASK else None
    tally = Tally()
    with streams.ending(lambda: "there is no plan yet"), explained():
        shards = planning.plan(
            planning.Request(root, by, max_files), counted(results(request, pool=pool), tally), Layout(out)
        )
    if not quiet:
        streams.remark(tally.summary("would be changed"))
        streams.remark(f"{count(shards, 'shard')} planned in {out}; `paramgroups migrate show {out}` lists them")
    raise typer.Exit(tally.status(0))
