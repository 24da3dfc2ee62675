"""The shards of a plan: all in a table, or one with its findings."""

from paramgroups.migration.manifest import Plan, PlannedShard
from paramgroups_cli.tally import count


def overview(plan: Plan) -> str:
    """Render one line a shard, and what is left for people."""
    rows = [
        (shard.id, count(len(shard.files), "file"), count(_fixes(shard), "fix"), _whose(shard)) for shard in plan.shards
    ]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
    lines = [
        f"{name:<{widths[0]}}  {files:>{widths[1]}}  {fixes:>{widths[2]}}  {whose}".rstrip()
        for name, files, fixes, whose in rows
    ]
    left = sum(len(one.notes) for one in plan.left)
    base = f"base {plan.head.base[:12]}" if plan.head.base else "no base commit"
    total = f"{count(len(rows), 'shard')}, {count(sum(len(shard.files) for shard in plan.shards), 'file')}; {base}"
    if left:
        total += f"; {count(left, 'finding')} left for people, see refusals.md"
    return "\n".join([*lines, total]) + "\n"


def contents(shard: PlannedShard) -> str:
    """Render a shard with its files and what is fixed in them."""
    lines = [f"{shard.id}  {_whose(shard)}", f"  patch: {shard.patch}"]
    for file in shard.files:
        lines += [f"  {file.path}:{note.line}: {note.sentence}" for note in file.notes if note.fixed]
    return "\n".join(lines) + "\n\n"


def _whose(shard: PlannedShard) -> str:
    people = " ".join(shard.owners)
    return shard.title if people in shard.title else f"{shard.title}: {people}"


def _fixes(shard: PlannedShard) -> int:
    return sum(note.fixed for file in shard.files for note in file.notes)
