"""`paramgroups migrate apply`: apply the shards of a plan."""

from typing import Annotated

import typer

from paramgroups_cli import streams
from paramgroups_cli.commands.migrate.arguments import All, Chosen, Folder, Tree, explained, wanted
from paramgroups_cli.tally import count


def apply(
    folder: Folder,
    *,
    shard: Chosen = None,
    everything: All = False,
    branch: Annotated[
        bool, typer.Option("--branch", help="One branch a shard, from the base commit; your files stay as they are.")
    ] = False,
    branch_prefix: Annotated[
        str, typer.Option("--branch-prefix", metavar="TEXT", help="What the names of branches begin with.")
    ] = "paramgroups/",
    commit: Annotated[bool, typer.Option("--commit", help="Commit each shard on the current branch.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")] = False,
    test: Annotated[
        str, typer.Option("--test", metavar="CMD", help="Run this for each shard, and set aside those that fail.")
    ] = "",
    tree: Tree = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Name only what needs a person.")] = False,
) -> None:
    """Apply shards: in place, on the current branch, or as branches.

    A file that has changed since the plan is planned anew, alone, or skipped with the reason; never overwritten.
    After an interruption, the same command goes on where it was. `undo` takes it back.

    Exit status: 0 done, 2 something was skipped or set aside, or nothing could be done.
    """
    from paramgroups.migration.applying import run
    from paramgroups.migration.applying.task import Wish
    from paramgroups.migration.journal import Mode, State
    from paramgroups.migration.layout import Layout
    from paramgroups.migration.manifest import read
    from paramgroups.migration.place import tree_of
    from paramgroups_cli.renderers.stands import foreseen, standing

    if branch and commit:
        raise typer.BadParameter("each branch gets its commit anyway; leave --commit out", param_hint="--branch")
    mode = Mode.BRANCH if branch else Mode.COMMIT if commit else Mode.PLACE
    wish = Wish(mode, test, branch_prefix, retry=shard is not None)
    layout = Layout(folder)
    done = troubled = 0
    with streams.ending(lambda: "run the same command again to go on"), explained():
        plan = read(layout.manifest)
        chosen, top = wanted(plan, shard, everything=everything), tree_of(layout, tree)
        step = run.foresee if dry_run else run.apply
        for stand in step(layout, plan, chosen, top, wish):
            trouble = stand.entry.state is State.ASIDE or any(one.skipped for one in stand.changes)
            troubled += trouble
            done += stand.entry.state is State.APPLIED
            if trouble or not quiet:
                streams.put_text((foreseen if dry_run else standing)(stand))
    if not quiet and not dry_run:
        streams.remark(f"{count(done, 'shard')} of {len(chosen)} applied")
    raise typer.Exit(streams.FAILED if troubled else 0)
