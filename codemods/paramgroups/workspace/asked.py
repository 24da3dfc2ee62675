"""What makes groups for optimizers, in its own file or others: who asks for it, and whether anyone else uses it."""

import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from paramgroups.tree import Asked, ListMaker, Tree
from paramgroups.workspace.definitions import definition_of, may_lead_to, overriding
from paramgroups.workspace.files import read
from paramgroups.workspace.modules import Place, place_of

if TYPE_CHECKING:
    from paramgroups.gates.others.asks import Ask

_Named = tuple[ListMaker, str]
"""What makes a list, and a name that it goes by."""

Rescan = Callable[[], Iterable[Path]]
"""Finds all files of a run once more."""


def asked_functions(asks: "Iterable[tuple[Place, Sequence[Ask]]]", tree: Tree, rescan: Rescan) -> dict[str, Asked]:
    """Collect the functions and members of the tree that may list bare iterators, and that others pass to optimizers.

    `asks` come with the places of the files that ask. Only where there is such a function, which is rare, all files
    are read once more, for other uses of it.
    """
    files: dict[ListMaker, str] = {}
    optimizers: dict[ListMaker, set[str]] = {}
    children = _children(tree)
    for place, ask in ((place, ask) for place, found in asks for ask in found):
        for maker, file in _meant(place, ask, children):
            if _lists_iterators(file):
                files[maker] = file
                optimizers.setdefault(maker, set()).add(ask.optimizer)
    others = _other_uses(files, rescan) if files else {}
    return {
        maker.qualified: Asked(tuple(sorted(optimizers[maker])), maker.module, others.get(maker, ""))
        for maker in sorted(files, key=lambda maker: maker.qualified)
    }


class UsedElsewhere:
    """What makes lists for optimizers of its own file, and where other files use it for something else.

    That is asked only of files that would be rewritten, and all files are read once more then.
    """

    def __init__(self, made: Mapping[str, Sequence[ListMaker]], rescan: Rescan) -> None:
        """Take the functions and members of files, by path."""
        self._made = made
        self._rescan = rescan

    def known_to(self, tree: Tree, path: str) -> Tree:
        """Add the other uses of what a file makes, if there are any."""
        makers = self._made.get(path, ())
        used = {maker.qualified: self._used[maker] for maker in makers if maker in self._used}
        return replace(tree, used_elsewhere=used) if used else tree

    @cached_property
    def _used(self) -> dict[ListMaker, str]:
        files = {maker: path for path, makers in self._made.items() for maker in makers if maker.module}
        return _other_uses(files, self._rescan) if files else {}


def _meant(place: Place, ask: "Ask", children: Mapping[str, Sequence[str]]) -> Iterator[tuple[ListMaker, str]]:
    """Find what a file asks for, and by what classes that derive from its own may answer instead."""
    found = definition_of(place.roots, ask.name, called=ask.called)
    if found is not None and found[0].module != place.module.removesuffix(".__init__"):
        # What the file defines itself is read there, but for what `self` may mean.
        yield found
    if ask.of_self:
        yield from overriding(place.roots, ask.name, children, called=ask.called)


def _children(tree: Tree) -> dict[str, list[str]]:
    """List the classes of the tree by the last names of their bases."""
    found: dict[str, list[str]] = {}
    for name, bases in tree.bases.items():
        for base in bases:
            found.setdefault(base.rpartition(".")[2], []).append(name)
    return found


def _lists_iterators(file: str) -> bool:
    from paramgroups.gates.raw.any_class import lists_iterators

    source = read(Path(file))
    return isinstance(source, bytes) and lists_iterators(source)


def _other_uses(files: Mapping[ListMaker, str], rescan: Rescan) -> dict[ListMaker, str]:
    """Find the first use of each list for anything but an optimizer, outside of the file that makes it.

    Where files hand it on under another name, all are read once more for that.
    """
    from paramgroups.gates.others.other_uses import other_names, other_use

    own = {maker: os.path.realpath(file) for maker, file in files.items()}
    found: dict[ListMaker, str] = {}
    seen: set[_Named] = set()
    pending: set[_Named] = {(maker, maker.name) for maker in files}
    while pending:
        seen |= pending
        named: set[_Named] = set()
        for path, source, (maker, name) in _mentions(pending, rescan):
            if maker in found or os.path.realpath(path) == own[maker]:
                continue
            place = place_of(str(path))
            leads_to = partial(may_lead_to, place.roots, maker.name, own[maker])
            line = other_use(source, place.module, maker, name, leads_to)
            if line is not None:
                found[maker] = f"{path}:{line}"
            elif not maker.owner:
                named.update((maker, other) for other in other_names(source, name))
        pending = {(maker, name) for maker, name in named - seen if maker not in found}
    return found


def _mentions(names: Collection[_Named], rescan: Rescan) -> Iterator[tuple[Path, bytes, _Named]]:
    """Yield the files that hold one of the names, by any of which something may be called."""
    from paramgroups.gates.raw.words import Words

    words = {
        # A member counts where it is read of something.
        (maker, name): re.compile((rb"\.(?:\s|\\|#[^\n]*\n)*%s\b" if maker.owner else rb"\b%s\b") % name.encode())
        for maker, name in sorted(names, key=lambda one: (one[0].qualified, one[1]))
    }
    any_word = Words(sorted({name.encode() for _, name in names}))
    for path in rescan():
        source = read(path)
        if isinstance(source, bytes) and any_word.found_in(source):
            yield from ((path, source, one) for one, word in words.items() if word.search(source))
