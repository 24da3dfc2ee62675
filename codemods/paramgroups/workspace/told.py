"""What functions and classes of the tree give to the files that ask: kinds, by the names by which those call them."""

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from paramgroups.kind import Kind, Shape
from paramgroups.tree import ListMaker, Maker, Tree
from paramgroups.workspace.asked import Rescan
from paramgroups.workspace.definitions import definition_of, has_member, is_module_class
from paramgroups.workspace.far_makers import FarMaker, MakerFunction, far_maker, unchanged
from paramgroups.workspace.files import read
from paramgroups.workspace.modules import Place
from paramgroups.workspace.processes import Lost, Pool, Task

if TYPE_CHECKING:
    from paramgroups.gates.glance import Glance

_TELLING = re.compile(rb"(?i:param|weight|bias)|\bnn\b|\breturn\s+[\w.]*\b[A-Z]\w*\(")
"""What stands in every function that gives parameters, a group or a module, if it needs no other to make them."""

_UNKNOWN = Kind(Shape.UNKNOWN)


@dataclass(frozen=True, slots=True)
class _Function:
    """A function, or a member of a class, that only the engine can read."""

    named: ListMaker
    file: str


_Asked = _Function | MakerFunction


def with_told(tree: Tree, candidates: "Iterable[tuple[Place, Glance]]", pool: Pool, rescan: Rescan) -> Tree:
    """Add what is known of the functions and classes that candidates ask for, and the modules of those.

    Mostly there are none in the tree. Of two that go by one name, in different folders, nothing is known.
    """
    asking = [(place, glanced.wanted) for place, glanced in candidates]
    answers = [(place, name, _answer(place, name)) for place, wanted in asking for name in sorted(wanted.results)]
    making = [(place, name, far_maker(place, name, tree)) for place, wanted in asking for name in sorted(wanted.makers)]
    read_of = _read_all([one for *_, one in (*answers, *making) if isinstance(one, _Function | MakerFunction)], pool)
    made = {found: _maker(found, read_of) for *_, found in making if found is not None}
    certain = unchanged([found for found, maker in made.items() if maker is not None], rescan)
    results: dict[str, Kind] = {}
    makers: dict[str, Maker | None] = {}
    askers: set[str] = set()
    for place, name, answer in answers:
        kind = read_of.get(answer) if isinstance(answer, _Function) else answer
        if isinstance(kind, Kind) and kind != _UNKNOWN:
            results[name] = kind if results.get(name, kind) == kind else _UNKNOWN
            askers.add(place.module)
    for place, name, found in making:
        maker = made[found] if found is not None and found in certain else None
        makers[name] = maker if makers.get(name, maker) == maker else None
        askers.update([place.module] if maker is not None else ())
    known = {name: maker for name, maker in makers.items() if maker is not None}
    return replace(tree, results=results, makers=known, askers=frozenset(askers)) if askers else tree


def _maker(found: FarMaker, read_of: Mapping[_Asked, Kind | Maker | Lost | None]) -> Maker | None:
    maker = read_of.get(found) if isinstance(found, MakerFunction) else found.maker
    return maker if isinstance(maker, Maker) else None


def _read_all(functions: Sequence[_Asked], pool: Pool) -> dict[_Asked, Kind | Maker | Lost | None]:
    """Read functions by the engine, which this process need not load where there are others that will."""
    alone = 0 if pool.started else len(functions) + 1
    return dict(pool.run_from(alone, Task(_read, None), dict.fromkeys(functions), 1))


def with_own_methods(tree: Tree, place: Place, glanced: "Glance") -> Tree:
    """Add the methods of classes of the tree that hide those of torch's modules, where a file with findings calls them.

    That is asked of files with findings only: what `parameters()` gives is known of all others.
    """
    named = sorted(glanced.wanted.methods)
    found = {name: _kind(place, name) for name in named if has_member(place.roots, name.removesuffix("()"))}
    return replace(tree, results={**tree.results, **found}) if found else tree


def _kind(place: Place, name: str) -> Kind:
    """Tell what something of another file gives, as far as that is certain."""
    answer = _answer(place, name)
    return _given(answer) if isinstance(answer, _Function) else answer


def _answer(place: Place, name: str) -> _Function | Kind:
    """Find the function that has to be read for it, or tell what is known without that."""
    plain = name.removesuffix("()")
    is_called = plain != name
    found = definition_of(place.roots, plain, called=is_called)
    if found is not None:
        # What stands in the file itself is read there.
        return _Function(*found) if os.path.realpath(found[1]) != os.path.realpath(place.path) else _UNKNOWN
    if not is_called or not is_module_class(place.roots, plain):
        return _UNKNOWN
    from paramgroups.model.kinds import instance

    return instance(plain.rpartition(".")[2])


def _read(function: _Asked, _shared: None) -> Kind | Maker | None:
    return _made(function) if isinstance(function, MakerFunction) else _given(function)


def _made(function: MakerFunction) -> Maker | None:
    source = read(Path(function.file))
    if not isinstance(source, bytes) or b"optim" not in source:
        return None
    from paramgroups.engine.telling import maker_given

    return maker_given(source, function.named)


def _given(function: _Function) -> Kind:
    source = read(Path(function.file))
    if not isinstance(source, bytes) or not _may_give_parameters(source, function.named.name):
        return _UNKNOWN
    from paramgroups.engine.telling import kind_given

    return kind_given(source, function.named)


def _may_give_parameters(source: bytes, function: str) -> bool:
    """Tell whether a function, or what stands behind it in its class, says a word of what optimizers take."""
    found = re.search(rb"\bdef\s+%s\b.*(?:\n(?:[ \t)].*)?)*" % function.encode(), source)
    return found is not None and _TELLING.search(found[0]) is not None
