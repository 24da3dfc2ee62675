"""What is left for people, as a text by owner."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from paramgroups.migration.manifest import Left

NOBODY = "Nobody's"


def leftovers(left: Iterable[Left]) -> Iterator[str]:
    """Yield a Markdown text: who, where, what, and why there is no fix."""
    yield "# Left for people\n\nWhat paramgroups found and did not rewrite, by owner, with the reason and what to do.\n"
    groups: dict[str, list[Left]] = defaultdict(list)
    for one in left:
        groups[" ".join(one.owners)].append(one)
    for owners in sorted(groups, key=lambda name: (not name, name)):
        yield f"\n## {owners or NOBODY}\n"
        for one in groups[owners]:
            yield from _entries(one)
    if not groups:
        yield "\nNothing.\n"


def _entries(one: Left) -> Iterator[str]:
    path = one.path if one.path.isprintable() else ascii(one.path)
    for note in one.notes:
        yield f"\n- `{path}:{note.line}` {note.sentence}\n"
        if note.code and note.today:
            yield f"  - today: {_line(note.today)}\n"
        if note.code:
            yield f"  - {_line(note.detail) or 'results would change: look at it, then plan with `--unsafe`'}\n"


def _line(text: str) -> str:
    return " ".join(text.split())
