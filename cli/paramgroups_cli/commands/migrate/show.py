"""`paramgroups migrate show`: what is in a plan."""

import typer

from paramgroups_cli import streams
from paramgroups_cli.commands.migrate.arguments import Chosen, Folder, explained


def show(folder: Folder, *, shard: Chosen = None) -> None:
    """Show what is in the plan, shard by shard; with --shard, the files and findings of some."""
    from paramgroups.migration import manifest
    from paramgroups.migration.choosing import chosen
    from paramgroups.migration.layout import Layout
    from paramgroups_cli.renderers.shards import contents, overview

    with streams.ending(lambda: "nothing was written"), explained():
        plan = manifest.read(Layout(folder).manifest)
        if shard is None:
            streams.put_text(overview(plan))
        else:
            streams.put_text("".join(map(contents, chosen(plan, shard))))
    raise typer.Exit(0)
