"""Which shards a command is about."""

from collections.abc import Sequence
from difflib import get_close_matches

from paramgroups.migration.errors import MigrationError
from paramgroups.migration.manifest import Plan, PlannedShard


def chosen(plan: Plan, wanted: Sequence[str] | None) -> tuple[PlannedShard, ...]:
    """Take the shards with these names or numbers, in the order of the plan; all of them for None.

    Raises MigrationError for a name that no shard has.
    """
    if wanted is None:
        return plan.shards
    found = {_one(plan, name).id for name in wanted}
    return tuple(shard for shard in plan.shards if shard.id in found)


def _one(plan: Plan, name: str) -> PlannedShard:
    for shard in plan.shards:
        number = shard.id.partition("-")[0]
        if name in {shard.id, number} or (name.isdecimal() and int(name) == int(number)):
            return shard
    close = get_close_matches(name, [shard.id for shard in plan.shards], n=1)
    advice = f"did you mean {close[0]}?" if close else "`paramgroups migrate show` lists them"
    raise MigrationError(f"--shard {name}: the plan has no such shard; {advice}")
