"""What functions and classes of the tree give to the files that ask: kinds, by the names by which those call them."""

import os
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from paramgroups.kind import Kind, Shape
from paramgroups.tree import ListMaker, Maker, Tree
from paramgroups.workspace.definitions import definition_of, has_member, is_module_class
from paramgroups.workspace.files import read
from paramgroups.workspace.modules import Place

if TYPE_CHECKING:
    from paramgroups.gates.glance import Glance

_TELLING = re.compile(rb"(?i:param|weight|bias)|\bnn\b|\breturn\s+[\w.]*\b[A-Z]\w*\(")
"""What stands in every function that gives parameters, a group or a module, if it needs no other to make them."""

_UNKNOWN = Kind(Shape.UNKNOWN)


def with_told(tree: Tree, candidates: "Iterable[tuple[Place, Glance]]") -> Tree:
    """Add what is known of the functions and classes that candidates ask for, and the modules of those.

    Mostly there are none in the tree. Of two that go by one name, in different folders, nothing is known.
    """
    results: dict[str, Kind] = {}
    makers: dict[str, Maker | None] = {}
    askers: set[str] = set()
    for place, glanced in candidates:
        for name in sorted(glanced.wanted.makers):
            maker = _maker(place, name)
            makers[name] = maker if makers.get(name, maker) == maker else None
            askers.update([place.module] if maker is not None else ())
        for name in sorted(glanced.wanted.results):
            kind = _kind(place, name)
            if kind != _UNKNOWN:
                results[name] = kind if results.get(name, kind) == kind else _UNKNOWN
                askers.add(place.module)
    known = {name: maker for name, maker in makers.items() if maker is not None}
    return replace(tree, results=results, makers=known, askers=frozenset(askers)) if askers else tree


def with_own_methods(tree: Tree, place: Place, glanced: "Glance") -> Tree:
    """Add the methods of classes of the tree that hide those of torch's modules, where a file with findings calls them.

    That is asked of files with findings only: what `parameters()` gives is known of all others.
    """
    named = sorted(glanced.wanted.methods)
    found = {name: _kind(place, name) for name in named if has_member(place.roots, name.removesuffix("()"))}
    return replace(tree, results={**tree.results, **found}) if found else tree


def _kind(place: Place, name: str) -> Kind:
    """Tell what something of another file gives, as far as that is certain."""
    plain = name.removesuffix("()")
    is_called = plain != name
    found = definition_of(place.roots, plain, called=is_called)
    if found is not None:
        # What stands in the file itself is read there.
        return _given(*found) if os.path.realpath(found[1]) != os.path.realpath(place.path) else _UNKNOWN
    if not is_called or not is_module_class(place.roots, plain):
        return _UNKNOWN
    from paramgroups.model.kinds import instance

    return instance(plain.rpartition(".")[2])


def _maker(place: Place, name: str) -> Maker | None:
    """Read a function that may make an optimizer of an argument, or the constructor of a class."""
    found = definition_of(place.roots, name, called=True) or definition_of(place.roots, f"{name}.__init__", called=True)
    source = read(Path(found[1])) if found is not None else None
    if found is None or not isinstance(source, bytes) or b"optim" not in source:
        return None
    from paramgroups.engine.telling import maker_given

    return maker_given(source, found[0])


def _given(function: ListMaker, file: str) -> Kind:
    source = read(Path(file))
    if not isinstance(source, bytes) or not _may_give_parameters(source, function.name):
        return _UNKNOWN
    from paramgroups.engine.telling import kind_given

    return kind_given(source, function)


def _may_give_parameters(source: bytes, function: str) -> bool:
    """Tell whether a function, or what stands behind it in its class, says a word of what optimizers take."""
    found = re.search(rb"\bdef\s+%s\b.*(?:\n(?:[ \t)].*)?)*" % function.encode(), source)
    return found is not None and _TELLING.search(found[0]) is not None
