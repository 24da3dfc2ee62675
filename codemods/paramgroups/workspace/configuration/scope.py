"""What applies to the files of a folder: the values of all layers, and patterns, each relative to its own folder."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from paramgroups.settings import Choice, Settings
from paramgroups.workspace.configuration.keys import KEYS, python_name
from paramgroups.workspace.configuration.tables import Table, Value, Values
from paramgroups.workspace.ignores import Patterns, compiled, ignored, verdict

_PLAIN = ("unsafe", "optimizers", "lightning-modules", "target-torch", "max-file-size")
"""Keys whose last value counts, and which settings have by the same name."""


@dataclass(eq=False, slots=True)
class Scope:
    """The values that hold in a folder: those of a file, then those of the command line, which win."""

    root: str
    """The real folder that the patterns of the file are relative to."""
    file: Table
    line: Table
    here: str
    """The folder that the patterns of the command line are relative to."""
    source: str | None = None
    """The file that the values come from."""
    fixed: Settings | None = None
    _settings: dict[tuple[int, ...], Settings] = field(default_factory=dict)
    _exclude: tuple[Patterns, ...] | None = None
    _include: Patterns | None = None
    _by_glob: Sequence[tuple[Patterns, "Table | tuple[str, ...]"]] | None = None

    def get(self, key: str) -> Any:
        """Give the value of a key that is the same for all files of the scope."""
        return self.value(key).value

    def value(self, key: str) -> Value:
        """Give the value of a key with its origin."""
        return self.line.values.get(key) or self.file.values.get(key) or Value(KEYS[key].default, "default")

    def leaves_out(self, path: str) -> bool | None:
        """Tell whether `exclude` names a real path (a folder ends with a separator); None where it does not."""
        if self._exclude is None:
            self._exclude = tuple(
                compiled(self._folder(value), value.value)
                for key in ("exclude", "extend-exclude")
                for value in self._all(key)
            )
        return verdict(path, self._exclude)

    def takes(self, path: str) -> bool:
        """Tell whether `include` names a file, or a folder that it lies in."""
        value = self.value("include")
        if value.value == KEYS["include"].default:
            return path.endswith(".py")
        if self._include is None:
            self._include = compiled(self._folder(value), value.value)
        inside = path[len(self._include.base) :] if path.startswith(self._include.base) else os.path.basename(path)
        parts = inside.split(os.sep)
        above = (os.sep.join(parts[:end]) + os.sep for end in range(len(parts) - 1, 0, -1))
        return any(ignored(self._include.base + one, (self._include,)) for one in (inside, *above))

    def settings(self, path: str) -> Settings:
        """Give the settings for a real path; the same object for all files that the same patterns name."""
        if self.fixed is not None:
            return self.fixed
        key = tuple(index for index, (patterns, _) in enumerate(self._patterns()) if _names(patterns, path))
        if key not in self._settings:
            self._settings[key] = self._put_together(key)
        return self._settings[key]

    def effective(self, path: str) -> dict[str, Value]:
        """Give every key as it holds for a real path, with its origin."""
        values = {key: self.value(key) for key in KEYS}
        for patterns, found in self._patterns():
            if isinstance(found, Table) and _names(patterns, path):
                values |= {key: value for key, value in found.values.items() if key not in self.line.values}
        return values

    def _all(self, key: str) -> list[Value]:
        """List the values of a key that add up: what the command line says of `extend-…` comes on top."""
        if key.startswith("extend-"):
            return [layer.values[key] for layer in (self.file, self.line) if key in layer.values]
        return [self.value(key)]

    def _folder(self, value: Value) -> str:
        return self.here if any(value is one for one in self.line.values.values()) else self.root

    def _patterns(self) -> Sequence[tuple[Patterns, "Table | tuple[str, ...]"]]:
        """Compile the patterns that name files, of overrides and then of `per-file-ignores`."""
        if self._by_glob is None:
            found: list[tuple[Patterns, Table | tuple[str, ...]]] = []
            for table, folder in ((self.file, self.root), (self.line, self.here)):
                found += [(compiled(folder, one.files), Table(one.values)) for one in table.overrides]
            value = self.value("per-file-ignores")
            found += [(compiled(self._folder(value), [glob]), codes) for glob, codes in value.value]
            self._by_glob = found
        return self._by_glob

    def _put_together(self, key: tuple[int, ...]) -> Settings:
        named = [self._patterns()[index][1] for index in key]
        layers = [self.file.values, *(one.values for one in named if isinstance(one, Table)), self.line.values]
        plain: dict[str, Any] = {}
        for layer in layers:
            plain |= {python_name(name): layer[name].value for name in _PLAIN if name in layer}
        choice, refinements = _choices(layers)
        ignored = tuple(code for one in named if not isinstance(one, Table) for code in one)
        if ignored:
            refinements.append(Choice((), ignored))
        return Settings(choice.select, choice.ignore, refinements=tuple(refinements), **plain)


def _choices(layers: Sequence[Values]) -> tuple[Choice, list[Choice]]:
    """Put the choice of rules together: a layer with `select` starts anew, any other refines those before it."""
    base = Choice(KEYS["select"].default, ())
    later: list[Choice] = []
    for layer in layers:
        given = {key: layer[key].value for key in ("select", "ignore", "extend-select") if key in layer}
        selected = given.get("extend-select", ())
        dropped = given.get("ignore", ())
        if "select" in given:
            base, later = Choice(given["select"] + selected, dropped), []
        elif given and base == Choice(KEYS["select"].default, ()) and not later:
            base = Choice(base.select + selected, dropped)
        elif given:
            later.append(Choice(selected, dropped))
    return base, later


def _names(patterns: Patterns, path: str) -> bool:
    """Tell whether patterns name a file or a folder that it lies in."""
    if not path.startswith(patterns.base):
        return False
    parts = path[len(patterns.base) :].split(os.sep)
    above = (os.sep.join(parts[:end]) + os.sep for end in range(1, len(parts)))
    return any(ignored(patterns.base + one, (patterns,)) for one in (*above, os.sep.join(parts)))
