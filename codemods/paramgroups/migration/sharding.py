"""Divide the files of a plan into shards: whole, ordered, and the same every time."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum


class By(Enum):
    """What files of one shard have in common."""

    OWNER = "owner"
    DIRECTORY = "directory"
    PACKAGE = "package"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Member:
    """A file that the plan changes, and what decides where it goes."""

    path: str
    owners: tuple[str, ...] = ()
    package: str | None = None
    together: tuple[str, ...] = ()
    """Files with a word in common stay in one shard: their fixes need each other."""


@dataclass(frozen=True, slots=True)
class Shard:
    """A piece of the plan that one review takes."""

    id: str
    title: str
    owners: tuple[str, ...]
    paths: tuple[str, ...]


def shards(members: Sequence[Member], by: By, max_files: int) -> Iterator[Shard]:
    """Divide `members` into shards of at most `max_files` files each (a unit that belongs together may have more)."""
    groups: dict[str, list[list[Member]]] = defaultdict(list)
    for unit in _units(members):
        groups[_title(unit[0], by)].append(unit)
    number = 0
    for title in sorted(groups):
        parts = list(_parts(groups[title], max_files))
        for index, part in enumerate(parts, 1):
            number += 1
            whole = title if len(parts) == 1 else f"{title} ({index} of {len(parts)})"
            people = tuple(sorted({owner for member in part for owner in member.owners}))
            paths = tuple(sorted(member.path for member in part))
            yield Shard(f"{number:04}-{_slug(title)}", whole, people, paths)


def _units(members: Sequence[Member]) -> list[list[Member]]:
    """Group what belongs together, in the order of paths."""
    units: list[list[Member]] = []
    words: dict[str, list[Member]] = {}
    for member in sorted(members, key=lambda member: member.path):
        found = [words[word] for word in member.together if word in words]
        unit = found[0] if found else []
        if not found:
            units.append(unit)
        for other in found[1:]:
            if other is not unit and any(one is other for one in units):
                units = [one for one in units if one is not other]
                unit += other
        unit.append(member)
        words |= {word: unit for one in unit for word in one.together}
    return units


def _title(member: Member, by: By) -> str:
    """Name what the shard of a file has in common; where nobody owns it, or there is no package, its directory."""
    first, slash, _ = member.path.partition("/")
    directory = first if slash else "."
    match by:
        case By.OWNER:
            return " ".join(sorted(member.owners)) or directory
        case By.PACKAGE:
            return member.package or directory
        case By.DIRECTORY:
            return directory
        case By.NONE:
            return "everything"


def _parts(units: list[list[Member]], max_files: int) -> Iterator[list[Member]]:
    """Cut into parts of about the same size, neighbours together."""
    total = sum(map(len, units))
    size = -(-total // -(-total // max_files))
    part: list[Member] = []
    for unit in units:
        if part and len(part) + len(unit) > size:
            yield part
            part = []
        part.extend(unit)
    yield part


def _slug(title: str) -> str:
    """Make a title fit for the name of a file and of a branch."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:40].strip("-") or "root"
