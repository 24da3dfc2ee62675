"""What makes optimizers of lists that another file writes: functions and classes, methods, tables of classes."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from paramgroups.tree import OF_OBJECT, OF_SELF, ListMaker, Maker, Tree
from paramgroups.workspace.asked import Rescan
from paramgroups.workspace.class_variables import class_variable
from paramgroups.workspace.definitions import definition_of
from paramgroups.workspace.files import read
from paramgroups.workspace.modules import Place, module_name

_METHODS = (OF_OBJECT, OF_SELF)


@dataclass(frozen=True, slots=True)
class MakerFunction:
    """A function that may make an optimizer of an argument; only the engine can read it."""

    named: ListMaker
    file: str
    of: str = ""
    """Whether it is a method of an object of the class, or of `self`, which may be one of another class."""


@dataclass(frozen=True, slots=True)
class MakerVariable:
    """A variable that holds a class of optimizers, or a table of them."""

    maker: Maker
    name: str
    file: str
    is_table: bool


FarMaker = MakerFunction | MakerVariable


def far_maker(place: Place, name: str, tree: Tree) -> FarMaker | None:
    """Find what a file means by the name of a maker."""
    variable = class_variable(place.roots, name, tree.optimizers)
    if variable is not None:
        return MakerVariable(Maker(variable.classes, "params", 0), variable.name, variable.file, variable.is_table)
    of = next((one for one in _METHODS if one in name), "")
    found = definition_of(place.roots, name.replace(of, "") if of else name, called=True)
    if found is None and not of:
        found = definition_of(place.roots, f"{name}.__init__", called=True)
    if found is None or os.path.realpath(found[1]) == os.path.realpath(place.path):
        return None
    is_constructor = found[0].name == "__init__"
    # A method that is read of its class gets the object as its first argument.
    return MakerFunction(*found, of) if not found[0].owner or bool(of) != is_constructor else None


def unchanged(makers: Iterable[FarMaker], rescan: Rescan) -> set[FarMaker]:
    """Keep what means the same in all files; they are read once more only for what one may change from elsewhere."""
    from paramgroups.gates.others.changed_names import is_bound_once

    kept = set(makers)
    kept -= {
        one
        for one in kept
        if isinstance(one, MakerVariable)
        and not is_bound_once(_source(one.file), _last(one.name), is_table=one.is_table)
    }
    asked = {one: test for one in kept if (test := _test(one)) is not None}
    if not asked:
        return kept
    words = {one: _last(_name(one)).encode() for one in asked}
    for path in rescan():
        source = _source(path)
        changed = {one for one, test in asked.items() if one in kept and words[one] in source and test(path, source)}
        kept -= changed
    return kept


def _test(maker: FarMaker) -> Callable[[Path, bytes], bool] | None:
    """Say how to tell that a file changes what a maker means."""
    from paramgroups.gates.others.changed_names import may_change, may_override, stores_member

    file = os.path.realpath(maker.file)

    def may_change_variable(path: Path, source: bytes) -> bool:
        assert isinstance(maker, MakerVariable)
        is_own = os.path.realpath(path) == file
        return not is_own and may_change(source, module_name(str(path)), maker.name, is_table=maker.is_table)

    def may_have_another(path: Path, source: bytes) -> bool:
        assert isinstance(maker, MakerFunction)
        owner = maker.named.owner if os.path.realpath(path) == file else ""
        is_own = maker.of == OF_SELF and may_override(source, maker.named.name, owner)
        return is_own or stores_member(source, maker.named.name)

    if isinstance(maker, MakerVariable):
        return may_change_variable
    return may_have_another if maker.of else None


def _name(maker: FarMaker) -> str:
    return maker.name if isinstance(maker, MakerVariable) else maker.named.qualified


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def _source(path: Path | str) -> bytes:
    source = read(Path(path))
    return source if isinstance(source, bytes) else b""
