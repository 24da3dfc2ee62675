"""CODEOWNERS as GitLab reads it: the last matching line of every section, with defaults and exclusions."""

import re
from dataclasses import dataclass, field

from paramgroups.migration.owners.glob import glob

_SECTION = re.compile(r"\^?\[(?P<name>[^\]]+)\](?:\[\d*\])?(?:\s+(?P<owners>.*))?$")
_BLANKS = re.compile(r"(?<!\\)\s+")
_OWNER = re.compile(r"@[^\s,]+|[^\s@,]+@[^\s@,]+")


@dataclass(frozen=True, slots=True)
class _Entry:
    matches: re.Pattern[str]
    owners: tuple[str, ...]
    excludes: bool


@dataclass(slots=True)
class _Section:
    defaults: tuple[str, ...] = ()
    entries: list[_Entry] = field(default_factory=list)

    def of(self, path: str) -> tuple[str, ...]:
        matching = [entry for entry in self.entries if entry.matches.match(path)]
        # What a section excludes, no other line of it takes back.
        if not matching or any(entry.excludes for entry in matching):
            return ()
        return matching[-1].owners or self.defaults


@dataclass(frozen=True, slots=True)
class GitLabOwners:
    """The sections of one file, those without a name first."""

    sections: tuple[_Section, ...]

    def of(self, path: str) -> tuple[str, ...]:
        """List the owners of a path (relative to the repository, with slashes), section by section, each once."""
        return tuple(dict.fromkeys(owner for section in self.sections for owner in section.of("/" + path)))


def gitlab(text: str) -> GitLabOwners:
    """Read a CODEOWNERS file in GitLab's language; what is no pattern is passed over."""
    section = _Section()
    sections = {"": section}
    for line in map(str.strip, text.splitlines()):
        if not line or line.startswith("#"):
            continue
        heading = _SECTION.match(line)
        if heading is not None:
            section = sections.setdefault(heading["name"].strip().lower(), _Section())
            section.defaults = section.defaults or _owners(heading["owners"] or "")
            continue
        pattern, *rest = _BLANKS.split(line, maxsplit=1)
        matches = glob(_absolute(pattern.removeprefix("!")))
        if matches is not None:
            section.entries.append(_Entry(matches, _owners("".join(rest)), pattern.startswith("!")))
    return GitLabOwners(tuple(sections.values()))


def _owners(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_OWNER.findall(text)))


def _absolute(pattern: str) -> str:
    """Write a pattern out as GitLab does: a name stands for itself anywhere, a folder for all that is in it."""
    if pattern == "*":
        return "/**/*"
    rooted = pattern if pattern.startswith("/") else f"/**/{pattern}"
    return f"{rooted}**/*" if rooted.endswith("/") else rooted
