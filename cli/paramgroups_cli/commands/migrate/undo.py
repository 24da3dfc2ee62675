"""`paramgroups migrate undo`: take shards back."""

import typer

from paramgroups_cli import streams
from paramgroups_cli.commands.migrate.arguments import All, Chosen, Folder, Tree, explained, wanted
from paramgroups_cli.tally import count


def undo(folder: Folder, *, shard: Chosen = None, everything: All = False, tree: Tree = None) -> None:
    """Undo shards: restore the bytes from before, or delete their branches.

    A file that somebody has edited since stays as it is, and so does a branch that holds other commits.

    Exit status: 0 done, 2 something could not be undone.
    """
    from paramgroups.migration import undoing
    from paramgroups.migration.journal import State
    from paramgroups.migration.layout import Layout
    from paramgroups.migration.manifest import read
    from paramgroups.migration.place import tree_of
    from paramgroups_cli.renderers.stands import standing

    layout = Layout(folder)
    done = refused = 0
    with streams.ending(lambda: "run the same command again to go on"), explained():
        plan = read(layout.manifest)
        for stand in undoing.undo(layout, plan, wanted(plan, shard, everything=everything), tree_of(layout, tree)):
            done += stand.entry.state is State.UNDONE
            refused += stand.entry.state is not State.UNDONE
            streams.put_text(standing(stand))
    streams.remark(f"{count(done, 'shard')} undone" + (f"; {refused} not, or not all of it" if refused else ""))
    raise typer.Exit(streams.FAILED if refused else 0)
