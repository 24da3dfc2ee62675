"""Where every shard of a plan stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from paramgroups.migration.journal import Change, Entry, Journal, read_journal
from paramgroups.migration.layout import Layout
from paramgroups.migration.manifest import Plan, PlannedShard


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a shard stands, and its files with it."""

    shard: PlannedShard
    entry: Entry
    changes: tuple[Change, ...] = ()


def stand(journal: Journal, shard: PlannedShard) -> Stand:
    """Tell where a shard stands."""
    return Stand(shard, journal.entry(shard.id), tuple(journal.outline(shard.id)))


def stands(layout: Layout, plan: Plan) -> Iterator[Stand]:
    """Yield where each shard stands."""
    with read_journal(layout.journal) as notes:
        for shard in plan.shards:
            yield stand(notes, shard)
