"""What makes groups for optimizers, in its own file or others: who asks for it, and whether anyone else uses it."""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from paramgroups.tree import Asked, ListMaker, Tree
from paramgroups.workspace.files import read
from paramgroups.workspace.modules import module_file, module_name

Rescan = Callable[[], Iterable[Path]]
"""Finds all files of a run once more."""

Asks = tuple[tuple[str, str], ...]
"""Functions whose result a file passes to optimizers, each with the class."""


def asked_functions(asks: Iterable[tuple[Sequence[str], Asks]], rescan: Rescan) -> dict[str, Asked]:
    """Collect the functions of the tree that may list bare iterators, and that other files pass to optimizers.

    `asks` come with the folders where Python would look for what the file imports. Only where there is such a
    function, which is rare, all files are read once more, for other uses of it.
    """
    optimizers: dict[ListMaker, list[str]] = {}
    files: dict[ListMaker, str] = {}
    for roots, found_asks in asks:
        for name, optimizer in found_asks:
            found = _definition(roots, name)
            if found is not None:
                function, file = found
                files[function] = file
                optimizers.setdefault(function, []).append(optimizer)
    if not files:
        return {}
    others = _other_uses(files, rescan)
    asked = {one.qualified: Asked(tuple(sorted(set(by))), others.get(one, "")) for one, by in optimizers.items()}
    return dict(sorted(asked.items()))


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


def _definition(roots: Sequence[str], name: str) -> tuple[ListMaker, str] | None:
    """Find the function that is meant by a qualified name, and the file that defines it."""
    for root in roots:
        for module, function in _origins(root, name):
            file = module_file(root, module)
            if file is not None and _lists_iterators(file, function):
                return ListMaker(module_name(file).removesuffix(".__init__"), "", function), file
    return None


def _origins(root: str, name: str) -> Iterator[tuple[str, str]]:
    """Yield the module and name of a function, and those that the package hands on under this name."""
    from paramgroups.gates.survey import survey

    module, _, function = name.rpartition(".")
    yield module, function
    file = module_file(root, module) if module else None
    source = read(Path(file)) if file is not None and file.endswith("__init__.py") else None
    if isinstance(source, bytes):
        for alias, origin in survey(source, f"{module}.__init__", calls=False).exports:
            if alias == name:
                inner, _, original = origin.rpartition(".")
                yield inner, original


def _lists_iterators(file: str, function: str) -> bool:
    from paramgroups.gates.any_class import lists_iterators

    source = read(Path(file))
    return (
        isinstance(source, bytes)
        and re.search(rb"^def\s+%s\b" % function.encode(), source, re.MULTILINE) is not None
        and lists_iterators(source)
    )


def _other_uses(files: Mapping[ListMaker, str], rescan: Rescan) -> dict[ListMaker, str]:
    """Find the first use of each list for anything but an optimizer, outside of the file that makes it."""
    from paramgroups.gates.survey import other_use
    from paramgroups.gates.words import Words

    words = {
        # A member counts where it is read of something.
        maker: re.compile((rb"\.(?:\s|\\|#[^\n]*\n)*%s\b" if maker.owner else rb"\b%s\b") % maker.name.encode())
        for maker in files
    }
    any_word = Words(sorted({maker.name.encode() for maker in files}))
    found: dict[ListMaker, str] = {}
    for path in rescan():
        source = read(path)
        if not isinstance(source, bytes) or not any_word.found_in(source):
            continue
        for maker, word in words.items():
            if maker in found or not word.search(source) or os.path.samefile(path, files[maker]):
                continue
            line = other_use(source, module_name(str(path)), maker)
            if line is not None:
                found[maker] = f"{path}:{line}"
    return found
