"""Where the bytes of a file name optimizer classes: those of torch and of packages that it imports, and its own."""

import re
from functools import lru_cache
from itertools import chain
from keyword import kwlist, softkwlist

from paramgroups.gates.raw.near import is_example, line_before, line_behind
from paramgroups.gates.raw.words import Found, Words
from paramgroups.model.third_party_optimizers import MODULES, class_names
from paramgroups.model.torch_optimizers import TORCH_OPTIMIZERS
from paramgroups.settings import Settings
from paramgroups.tree import Tree

Place = tuple[int, int]
"""Where a word begins and ends."""

PACKAGES = tuple(sorted({module.partition(".")[0] for module in MODULES}))
"""The packages that define optimizer classes, beside torch."""

_PACKAGE_WORDS = Words([package.encode() for package in PACKAGES])
_PACKAGES = [
    re.compile(word + rb"[ \t]+(%s)\b" % "|".join(PACKAGES).encode())
    for word in (b"from", b"mport")  # a literal that is rare, at the start of it, makes an expression fast
]

_IMPORT = re.compile(rb"from[ \t]+[\w.]+[ \t]+import[ \t]*(?:\([^)]*\)|[^\n(]*)")

_OWN_CLASS = re.compile(rb"class\s+(\w+)\s*\([^)]*\bOptimizer\b")

WITHOUT_OPTIM = (b"Ada", b"lion", b"Lamb", b"schedulefree")
"""What stands in every file that makes an optimizer without the letters `optim`: other packages can be imported so."""

_KEYWORDS = "|".join((*kwlist, *softkwlist)).encode()

_EDGES = re.compile(rb"['\"{}#\\]")
"""Where a string or a comment may begin or end, or an expression inside of a string."""

_FOLLOWING = re.compile(rb"(?<![\w.])(?!(?:%(k)s)\b)[A-Za-z_]\w*[ \t]+(?!(?:%(k)s)\b)[A-Za-z_]" % {b"k": _KEYWORDS})
"""A word behind a word, neither of them a keyword."""


_STEMS = (b"Ada", b"SGD", b"LBFGS", b"Rprop", b"RMSprop", b"Muon")
"""What the names of torch's classes have in common."""

_LETTERS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
_LONGEST = 200
"""Letters that the name of a class may have before a stem, and behind it."""

_DEFINED = b"class "
_NOT_CALLED = (_DEFINED, b"super(")
"""What stands before the name of a class where nothing is constructed by it."""


@lru_cache(maxsize=64)
def _stems(names: frozenset[str], defined: frozenset[bytes]) -> Words:
    """Take what stands in each of some names, and of those that the file defines: one of few words."""
    # What is not written in ASCII does not end where its letters of ASCII end.
    every = (name.encode() for name in names)
    rest = {one for one in (*every, *defined) if not one.isascii() or not any(stem in one for stem in _STEMS)}
    return Words([*_STEMS, *sorted(rest)])


def names_meant(source: bytes, settings: Settings, tree: Tree | None, found: Found) -> frozenset[str]:
    """Collect the names of classes that the file may mean."""
    known = _of_packages(b"optim" in found and b"torch" in source, _packages(source, found))
    if not settings.optimizers and (tree is None or not tree.optimizers):
        return known
    own = {name.rpartition(".")[2] for name in (*settings.optimizers, *(tree.optimizers if tree else ()))}
    return known | {name for name in own if name.encode() in source}


def _packages(source: bytes, found: Found) -> frozenset[bytes]:
    """Name the packages with optimizers that the file imports, if it may name a class of theirs."""
    if b"optim" not in found and not found.has_any(WITHOUT_OPTIM):
        return frozenset()
    if not _PACKAGE_WORDS.found_in(source):
        return frozenset()
    return frozenset(package for pattern in _PACKAGES for package in pattern.findall(source))


@lru_cache(maxsize=64)
def _of_packages(torch: bool, others: frozenset[bytes]) -> frozenset[str]:
    """Name the classes of torch and of other packages."""
    names = [class_names(package.decode()) for package in others]
    return frozenset(chain(TORCH_OPTIMIZERS if torch else (), *names))


def own_classes(source: bytes) -> frozenset[bytes]:
    """Name the classes of optimizers that the file defines."""
    return frozenset(_OWN_CLASS.findall(source)) if b"Optimizer" in source else frozenset()


def mentions_of(source: bytes, names: frozenset[str], defined: frozenset[bytes]) -> list[Place]:
    """Find the names of classes, and those that the file defines where they are neither defined nor `super()`."""
    meant = _encoded(names) - defined
    found: list[Place] = []
    end = 0
    for first, last in _stems(names, defined).places(source):
        if first < end:
            continue
        before, behind = source[max(0, first - _LONGEST) : first], source[last : last + _LONGEST]
        start = first - len(before) + len(before.rstrip(_LETTERS))
        end = last + len(behind) - len(behind.lstrip(_LETTERS))
        word, near = source[start:end], source[max(0, start - len(_DEFINED)) : start]
        is_meant = (word in meant and near != _DEFINED) or (word in defined and near not in _NOT_CALLED)
        if is_meant and not is_example(source, start):
            found.append((start, end))
    return found


@lru_cache(maxsize=64)
def _encoded(names: frozenset[str]) -> frozenset[bytes]:
    return frozenset(name.encode() for name in names)


def beside_imports(source: bytes, mentions: list[Place]) -> list[Place]:
    """Leave out what stands in imports: it would count as a class that is put somewhere."""
    if not mentions:
        return []
    imports = (one for one in _IMPORT.finditer(source) if not line_before(source, one.start()).strip())
    found: list[Place] = []
    around = next(imports, None)
    for mention in mentions:
        while around is not None and around.end() <= mention[0]:
            around = next(imports, None)
        if around is None or mention[0] < around.start():
            found.append(mention)
    return found


def is_prose(source: bytes, start: int) -> bool:
    """Tell a name in a comment or in a longer string: around it are words that follow on each other, as in no code."""
    before = line_before(source, start)
    behind = line_behind(source, start)
    return _FOLLOWING.search(_EDGES.split(before)[-1] + _EDGES.split(behind, 1)[0]) is not None
