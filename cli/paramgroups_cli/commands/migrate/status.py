"""`paramgroups migrate status`: where every shard stands."""

from collections import Counter

import typer

from paramgroups_cli import streams
from paramgroups_cli.commands.migrate.arguments import Folder, explained


def status(folder: Folder) -> None:
    """Say where every shard stands."""
    from paramgroups.migration.layout import Layout
    from paramgroups.migration.manifest import read
    from paramgroups.migration.status import stands
    from paramgroups_cli.renderers.stands import standing

    layout = Layout(folder)
    states: Counter[str] = Counter()
    with streams.ending(lambda: "nothing was written"), explained():
        for stand in stands(layout, read(layout.manifest)):
            states[stand.entry.state.value] += 1
            streams.put_text(standing(stand))
        streams.put_text(", ".join(f"{number} {state}" for state, number in states.items()) + "\n")
    raise typer.Exit(0)
