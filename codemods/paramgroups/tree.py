"""What the files of a run know of each other: plain data, the same for every file, so that it crosses processes."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Asked:
    """What other files do with the result of a function: they pass it to optimizers, as their groups."""

    optimizers: tuple[str, ...]
    """The qualified names of the classes, in order."""
    other_use: str = ""
    """Where its result, or the function itself, is used for something else: `train.py:12`; empty for nowhere."""


@dataclass(frozen=True, slots=True)
class Tree:
    """The classes and functions that other files define, by their qualified names."""

    bases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The qualified names of the bases of each class, in order; `?` stands for a base that cannot be resolved."""
    optimizers: frozenset[str] = frozenset()
    """The classes that derive from an optimizer class, also under the names that packages export them by."""
    inspecting: frozenset[str] = frozenset()
    """Those of them whose constructor looks at its params or groups by itself."""
    asked: Mapping[str, Asked] = field(default_factory=dict)
    """The functions that make the groups of optimizers in other files."""

    def asks(self, module: str) -> bool:
        """Tell whether other files ask for groups from a function of `module`."""
        package = module.removesuffix(".__init__")
        return any(name.rpartition(".")[0] == package for name in self.asked)

    def ancestors(self, name: str) -> frozenset[str]:
        """Collect all classes that a class derives from, as far as they are known, without the class itself."""
        found: set[str] = set()
        pending = list(self.bases.get(name, ()))
        while pending:
            base = pending.pop()
            if base not in found:
                found.add(base)
                pending.extend(self.bases.get(base, ()))
        return frozenset(found)


def absolute(name: str, module: str) -> str | None:
    """Resolve a relative name like `..optim.Ranger` in the file that is `module`; None where it leads out of the tree.

    The module of an `__init__.py` is written out, `package.__init__`, so that one rule holds for all files.
    """
    relative = name.lstrip(".")
    dots = len(name) - len(relative)
    if not dots:
        return name
    parts = module.split(".")
    if not module or dots > len(parts):
        return None
    return ".".join([*parts[: len(parts) - dots], relative])
