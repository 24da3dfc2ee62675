"""What the files of a run know of each other: plain data, the same for every file, so that it crosses processes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from paramgroups.kind import Kind

IN_OPTIM = ".optim."
"""What stands in the name of a class that is read of torch's module, under whatever name files hand that on."""

OF_OBJECT, OF_SELF = "()", "(self)"
"""What stands in the name of a method behind that of the class: of an object of this class, or of one derived from it.
"""


@dataclass(frozen=True, slots=True)
class ListMaker:
    """What makes a list for optimizers: a function at the top of a module, or a member of one of its classes."""

    module: str
    """The dotted name, without `__init__`; empty where it is not known."""
    owner: str
    """The class; empty for a function."""
    name: str

    @property
    def qualified(self) -> str:
        """The name by which the files of a run know it: `package.file.Class.member`."""
        return ".".join(part for part in (self.module, self.owner, self.name) if part)


@dataclass(frozen=True, slots=True)
class Asked:
    """What other files do with the result of a function, method or property: they pass it to optimizers, as groups."""

    optimizers: tuple[str, ...]
    """The qualified names of the classes, in order."""
    module: str
    """The file that defines it, without `__init__`."""
    other_use: str = ""
    """Where its result, or the function itself, is used for something else: `train.py:12`; empty for nowhere."""


@dataclass(frozen=True, slots=True)
class Maker:
    """What makes an optimizer of one of its arguments in another file, as it comes, in every call.

    A function, a method, or a variable that stands for the class.
    """

    optimizers: tuple[str, ...]
    """The qualified names of the classes, one of which it is."""
    parameter: str
    """The name of the argument."""
    position: int
    """Its place among those that have one."""


@dataclass(frozen=True, slots=True)
class MethodUse:
    """A place that calls `configure_optimizers`, or hands it on: it may rely on what the method returns."""

    place: str
    """`train.py:12`, with the module for the file."""
    owner: str
    """The qualified name of the class that asks `self` or `super()`; empty where something else is asked."""
    imports: frozenset[str] = frozenset()
    """The qualified names that the file imports, where something else is asked."""


@dataclass(frozen=True, slots=True)
class Tree:
    """The classes and functions that other files define, by their qualified names."""

    bases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The qualified names of the bases of each class, in order; `?` stands for a base that cannot be resolved."""
    optimizers: frozenset[str] = frozenset()
    """The classes that derive from an optimizer class, also under the names that packages export them by."""
    inspecting: frozenset[str] = frozenset()
    """Those of them whose constructor looks at its params or groups by itself."""
    firsts: Mapping[str, str] = field(default_factory=dict)
    """The name of the first argument of those optimizers that do not call it `params`; empty for no name."""
    aliases: Mapping[str, str] = field(default_factory=dict)
    """Names by which files hand on classes of torch and of other packages, each with the name of the class."""
    asked: Mapping[str, Asked] = field(default_factory=dict)
    """What makes the groups of optimizers in other files: functions, and members of classes."""
    method_uses: tuple[MethodUse, ...] = ()
    used_elsewhere: Mapping[str, str] = field(default_factory=dict)
    """The functions and members of classes that make lists for optimizers of their own files, and that another file
    uses for something else: where it does, `train.py:12`."""
    results: Mapping[str, Kind] = field(default_factory=dict)
    """What calls of functions and classes of other files give, and properties: `helpers.params_of()`, `net.Net.groups`.

    They have the names by which files call them. A method `parameters()` is there if it is not torch's.
    """
    makers: Mapping[str, Maker] = field(default_factory=dict)
    """What makes optimizers in other files: functions and classes, methods of objects (`models.Trainer().make`) and of
    `self`, variables that hold classes, and tables of them (`config.TABLE['adam']`, `config.TABLE[]` for any key)."""
    askers: frozenset[str] = frozenset()
    """The modules of the files that were told so."""

    def use_of_method(self, name: str) -> MethodUse | None:
        """Find a use of `configure_optimizers` that may mean that of the class `name`.

        Classes count as the same by their last names, since packages hand them on under other names.
        """
        last = name.rpartition(".")[2]
        family = {_last(other) for other in self.ancestors(name)}
        for use in self.method_uses:
            if use.owner:
                above = {_last(other) for other in self.ancestors(use.owner)}
                if use.owner != name and (_last(use.owner) in family or last in above):
                    return use
            elif name.rpartition(".")[0] in use.imports or last in {_last(other) for other in use.imports}:
                return use
        return None

    def other_use(self, name: str) -> str:
        """Say where another file uses what makes a list for something else than an optimizer; empty for nowhere."""
        return self.used_elsewhere.get(name, "") or (self.asked[name].other_use if name in self.asked else "")

    def asks(self, module: str) -> bool:
        """Tell whether other files ask for groups from a function or class of `module`."""
        package = module.removesuffix(".__init__")
        return any(one.module == package for one in self.asked.values())

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


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def with_key(table: str, key: str | None) -> str:
    """Name what a table of another file holds, by a key, or by one that is not known."""
    return f"{table}[{key or ''}]"


def split_key(name: str) -> tuple[str, str | None]:
    """Split such a name into that of the table and the key, which is empty for any; None where it is no such name."""
    table, bracket, key = name.partition("[")
    return (table, key.removesuffix("]")) if bracket else (name, None)


def modules_around(name: str) -> Iterator[str]:
    """Yield `a.b.c`, `a.b` and `a` for `a.b.c.d`: what may be a module that another one hands on."""
    while name := name.rpartition(".")[0]:
        yield name


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
