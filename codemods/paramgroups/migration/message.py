"""What the commit of a shard says."""

from paramgroups.migration.manifest import PlannedShard
from paramgroups.migration.notes import Note
from paramgroups.outcome import Applicability

SUBJECT = "Fix optimizer param groups in"
_WHY = {
    Applicability.REPAIR.value: "raise an exception today",
    Applicability.EXACT.value: "can be written as constructor arguments, which build the same optimizer",
    Applicability.BEHAVIOR.value: "do something other than what is written; training results change",
}


def subject(shard: PlannedShard) -> str:
    """Give the first line."""
    return f"{SUBJECT} {' '.join(shard.title.split())}"


def message(shard: PlannedShard) -> str:
    """Give the whole message: why, every finding, and the owners as reviewers."""
    fixed = [(file.path, note) for file in shard.files for note in file.notes if note.fixed]
    kinds = [note.applicability for _, note in fixed]
    why = "\n".join(f"* {kinds.count(kind)} that {reason}" for kind, reason in _WHY.items() if kind in kinds)
    places = "\n".join(f"  {_place(path, note)}: {note.code} {note.name}" for path, note in fixed)
    trailers = [f"Reviewer: {owner}" for owner in shard.owners] + [f"Paramgroups-Shard: {shard.id}"]
    return (
        f"{subject(shard)}\n\nEdits of optimizer param groups that paramgroups rewrites:\n{why}\n\n"
        f"Findings:\n{places}\n\n" + "\n".join(trailers) + "\n"
    )


def _place(path: str, note: Note) -> str:
    """Name a place; odd characters of a name must not make lines of their own."""
    name = path if path.isprintable() else ascii(path)
    return f"{name}:{note.line}" if note.line else name
