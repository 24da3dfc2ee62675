"""The plan, as data and as JSON: one line a file, the same bytes every time."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from paramgroups.migration.errors import MigrationError
from paramgroups.migration.notes import Note, note_from
from paramgroups.settings import Choice, Settings

FORMAT = 1
"""Raised when a program that reads the old form could not read the new one."""


@dataclass(frozen=True, slots=True)
class Head:
    """What holds for the whole plan."""

    tool: str
    base: str | None
    """The commit that the tree was at; None outside of a repository."""
    root: str
    """The folder that was searched, relative to the repository."""
    by: str
    max_files: int
    settings: tuple[Settings, ...]
    """What was chosen for files: configuration files may say different things of different folders."""
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file that the plan changes."""

    path: str
    before: str
    """SHA-256 of the bytes."""
    after: str
    notes: tuple[Note, ...]
    settings: int = 0
    """Which of the plan's settings were the file's."""


@dataclass(frozen=True, slots=True)
class PlannedShard:
    """A shard with its files."""

    id: str
    title: str
    owners: tuple[str, ...]
    files: tuple[PlannedFile, ...]

    @property
    def patch(self) -> str:
        """Name the patch file, relative to the plan's folder."""
        return f"shards/{self.id}.patch"


@dataclass(frozen=True, slots=True)
class Left:
    """What the plan leaves for people in one file."""

    path: str
    owners: tuple[str, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan, read whole: findings and hashes, no sources."""

    head: Head
    shards: tuple[PlannedShard, ...]
    left: tuple[Left, ...]


def write(head: Head, shards: Iterable[PlannedShard], left: Iterable[Left]) -> Iterator[str]:
    """Yield the JSON of a plan piece by piece."""
    yield f'{{"format": {FORMAT},\n'
    for name, value in asdict(head).items():
        yield f'"{name}": {_json(value)},\n'
    yield '"shards": ['
    yield from _joined(_shard(shard) for shard in shards)
    yield '],\n"left": ['
    yield from _joined(_entry(one, {}) for one in left)
    yield "]}\n"


def read(path: Path) -> Plan:
    """Read a plan. Raises MigrationError where there is none, or none that this version can read."""
    try:
        data = json.loads(path.read_bytes())
        version = data["format"]
    except FileNotFoundError:
        raise MigrationError(
            f"{path.parent}: there is no plan here; `paramgroups migrate plan ROOT --out {path.parent}` makes one"
        ) from None
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise MigrationError(f"{path}: this is not a plan ({error}); make it anew in another folder") from None
    if version != FORMAT:
        raise MigrationError(
            f"{path}: the plan has format {version}, made by paramgroups {data.get('tool', '?')}; this one reads "
            f"format {FORMAT}: use that version, or make the plan anew"
        )
    try:
        return _plan(data)
    except (LookupError, TypeError) as error:
        raise MigrationError(f"{path}: the plan is damaged ({error!r}); make it anew") from None


def _plan(data: dict[str, Any]) -> Plan:
    values = {name: data[name] for name in ("tool", "base", "root", "by", "max_files", "counts")}
    return Plan(
        Head(**values, settings=tuple(map(_settings, data["settings"]))),
        tuple(
            PlannedShard(
                shard["id"],
                shard["title"],
                tuple(shard["owners"]),
                tuple(
                    PlannedFile(file["path"], file["before"], file["after"], _notes(file), file.get("settings", 0))
                    for file in shard["files"]
                ),
            )
            for shard in data["shards"]
        ),
        tuple(Left(one["path"], tuple(one["owners"]), _notes(one)) for one in data["left"]),
    )


def _settings(data: dict[str, Any]) -> Settings:
    fields: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in data.items()}
    fields["refinements"] = tuple(Choice(tuple(one["select"]), tuple(one["ignore"])) for one in data["refinements"])
    return Settings(**fields)


def _more(file: PlannedFile) -> dict[str, str | int]:
    settings = {"settings": file.settings} if file.settings else {}
    return {"before": file.before, "after": file.after, **settings}


def _notes(data: dict[str, Any]) -> tuple[Note, ...]:
    return tuple(map(note_from, data["findings"]))


def _shard(shard: PlannedShard) -> Iterator[str]:
    yield _json({"id": shard.id, "title": shard.title, "owners": shard.owners, "patch": shard.patch})[:-1]
    yield ', "files": ['
    yield from _joined(_entry(file, _more(file)) for file in shard.files)
    yield "]}"


def _entry(one: PlannedFile | Left, more: dict[str, str | int]) -> Iterator[str]:
    owners = {"owners": one.owners} if isinstance(one, Left) else {}
    yield _json({"path": one.path, **owners, **more, "findings": [note.json() for note in one.notes]})


def _joined(entries: Iterable[Iterator[str]]) -> Iterator[str]:
    for index, entry in enumerate(entries):
        yield ",\n" if index else "\n"
        yield from entry


def _json(value: object) -> str:
    return json.dumps(value)
