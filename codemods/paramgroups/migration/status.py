"""Where every shard of a plan stands."""

from collections.abc import Iterator

from paramgroups.migration.applying.run import Stand, stand
from paramgroups.migration.journal import read_journal
from paramgroups.migration.layout import Layout
from paramgroups.migration.manifest import Plan


def stands(layout: Layout, plan: Plan) -> Iterator[Stand]:
    """Yield where each shard stands."""
    with read_journal(layout.journal) as notes:
        for shard in plan.shards:
            yield stand(notes, shard)
