"""Put the report together, piece by piece."""

import json
from collections.abc import Iterable, Iterator
from importlib.resources import files

from paramgroups.migration.journal import State
from paramgroups.migration.layout import Layout
from paramgroups.migration.manifest import Head, Left
from paramgroups.migration.status import Stand
from paramgroups.migration.storing import encoded, store
from paramgroups.migration.unpatch import file_patches


def write_report(layout: Layout, head: Head, stands: Iterable[Stand], left: Iterable[Left]) -> None:
    """Write the report of a plan, as far as it is applied."""
    store(layout.report, encoded(report(layout, head, stands, left)))


def report(layout: Layout, head: Head, stands: Iterable[Stand], left: Iterable[Left]) -> Iterator[str]:
    """Yield the page. The diffs are read shard by shard; all of them are never in memory."""
    before, after = _asset("page.html").split("/*DATA*/")
    yield before.replace("/*STYLE*/", _asset("style.css"))
    counts = {name: getattr(head, name) for name in ("tool", "base", "by", "counts")}
    yield _json(counts)[:-1]
    known = list(stands)
    yield ', "shards": ' + _json([_shard(stand) for stand in known])
    yield ', "files": ['
    yield from _joined(_json(file) for number, stand in enumerate(known) for file in _files(layout, number, stand))
    yield '], "left": ['
    yield from _joined(
        _json({"path": one.path, "owners": one.owners, "findings": [note.json() for note in one.notes]}) for one in left
    )
    yield "]}"
    yield after.replace("/*SCRIPT*/", _asset("script.js"))


def _shard(stand: Stand) -> dict[str, object]:
    shard, entry = stand.shard, stand.entry
    reasons = [f"{change.path}: {change.state.value}: {change.reason}" for change in stand.changes if change.reason]
    return {
        "id": shard.id,
        "title": shard.title,
        "owners": shard.owners,
        "state": entry.state.value,
        "branch": entry.branch if entry.state is State.APPLIED else "",
        "reason": "; ".join([*filter(None, [entry.reason]), *reasons]),
    }


def _files(layout: Layout, number: int, stand: Stand) -> Iterator[dict[str, object]]:
    patches = file_patches((layout.folder / stand.shard.patch).read_bytes())
    for file, patch in zip(stand.shard.files, patches, strict=True):
        yield {
            "shard": number,
            "path": file.path,
            "findings": [note.json() for note in file.notes],
            "diff": patch[patch.index(b"@@ ") :].decode("utf-8", "replace"),
        }


def _joined(entries: Iterable[str]) -> Iterator[str]:
    for index, entry in enumerate(entries):
        yield ",\n" if index else "\n"
        yield entry


def _json(value: object) -> str:
    """Write JSON that may stand in a script element: no `<` can end it, or begin a comment."""
    return json.dumps(value).replace("<", "\\u003c")


def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")
