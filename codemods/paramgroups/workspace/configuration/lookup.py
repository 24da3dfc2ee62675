"""Finding the configuration of a path: the nearest file that holds one, as ruff does it."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from paramgroups.settings import Settings
from paramgroups.workspace.configuration import kinds
from paramgroups.workspace.configuration.errors import ConfigurationError
from paramgroups.workspace.configuration.scope import Scope
from paramgroups.workspace.configuration.tables import Table, Value, load, table_of

OWN_FILE = "paramgroups.toml"
SHARED_FILE = "pyproject.toml"
_HEADERS = {OWN_FILE: (), SHARED_FILE: ("tool", "paramgroups")}
"""The files that may hold a configuration, the first of a folder that does counts, and the table that holds it."""


@dataclass(eq=False, slots=True)
class Configuration:
    """The configuration of a run. Raises ConfigurationError wherever a file is met that cannot be followed."""

    line: Table = field(default_factory=lambda: Table({}))
    """What the command line sets; it wins over every file."""
    file: Path | None = None
    """The one file that holds for all paths, in place of what lies near them."""
    isolated: bool = False
    """Whether files are not looked at at all."""
    settings: Settings | None = None
    """What holds for every file, where a program chose it."""
    here: str = field(default_factory=lambda: os.path.realpath(os.curdir))
    _scopes: dict[str, Scope] = field(default_factory=dict)

    @classmethod
    def of(cls, settings: Settings = Settings(), exclude: Sequence[str] = ()) -> "Configuration":
        """Make the configuration of a program: these settings for every file, whatever lies near it.

        Raises ValueError for an `exclude` pattern that means nothing.
        """
        line = Table({"exclude": Value(kinds.globs(list(exclude)), "the program")})
        return cls(line, isolated=True, settings=settings)

    def based(self, folder: str) -> "Configuration":
        """Take the patterns of the command line as relative to another real folder."""
        return self if folder == self.here else replace(self, here=folder, _scopes={})

    def files(self) -> tuple[str, ...]:
        """List the files that configured what was asked so far, as seen from the working directory."""
        met = {scope.source for scope in self._scopes.values() if scope.source is not None}
        return tuple(sorted(os.path.relpath(path) for path in met))

    def scope(self, folder: str, names: Iterable[str] | None = None) -> Scope:
        """Give what holds in a real folder; `names` are the names in it, where they are known."""
        if self.isolated or self.file is not None:
            folder, names = "", ()
        passed: list[str] = []
        while (found := self._scopes.get(folder)) is None and (found := self._own(folder, names)) is None:
            passed.append(folder)
            parent = os.path.dirname(folder)
            if parent == folder:
                found = self._without_file()
                break
            folder, names = parent, None
        for one in (*passed, folder):
            self._scopes[one] = found
        return found

    def _own(self, folder: str, names: Iterable[str] | None) -> Scope | None:
        """Read the configuration that lies in a folder itself."""
        if not folder:
            return self._fixed()
        for name, header in _HEADERS.items():
            path = os.path.join(folder, name)
            if (os.path.isfile(path) if names is None else name in names) and (table := _read(path, header)):
                return Scope(folder, table, self.line, self.here, path)
        return None

    def _fixed(self) -> Scope:
        if self.file is None:
            return self._without_file()
        header = _HEADERS[SHARED_FILE] if self.file.name == SHARED_FILE else ()
        table = _read(str(self.file), header, is_named=True)
        if table is None:
            raise ConfigurationError(f"{self.file}: it has no table [{'.'.join(header)}]")
        return Scope(self.here, table, self.line, self.here, str(self.file))

    def _without_file(self) -> Scope:
        return Scope(self.here, Table({}), self.line, self.here, fixed=self.settings)


def _read(path: str, header: tuple[str, ...], *, is_named: bool = False) -> Table | None:
    """Read the table of a file; None where there is none."""
    shown = os.path.relpath(path)
    try:
        text = Path(path).read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigurationError(f"{shown}: it is not UTF-8, as TOML has to be") from None
    except OSError as error:
        raise ConfigurationError(f"{shown}: it cannot be read: {error.strerror}") from None
    if not is_named and header and header[-1] not in text:
        return None
    raw = load(text, shown, header)
    return None if raw is None else table_of(raw, shown, text)
