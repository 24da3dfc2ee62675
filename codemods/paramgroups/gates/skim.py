"""A first look at the bytes of a file: whether it constructs an optimizer in a way that some rule might look at.

Nine in ten files that train something say `Adam(net.parameters(), lr=…)` and nothing more. To find them by regular
expressions costs a thousandth of a parse. Whatever does not look like that is left to the next gate.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from keyword import kwlist, softkwlist

from paramgroups.model.third_party_optimizers import MODULES, class_names
from paramgroups.model.torch_optimizers import TORCH_OPTIMIZERS
from paramgroups.settings import Settings
from paramgroups.tree import Tree

Place = tuple[int, int]
"""Where a word begins and ends."""

PACKAGES = tuple(sorted({module.partition(".")[0] for module in MODULES}))
"""The packages that define optimizer classes, beside torch."""

_PACKAGES = [
    re.compile(word + rb"[ \t]+(%s)\b" % "|".join(PACKAGES).encode())
    for word in (b"from", b"mport")  # a literal that is rare, at the start of it, makes an expression fast
]

_IMPORT = re.compile(rb"from[ \t]+[\w.]+[ \t]+import[ \t]*(?:\([^)]*\)|[^\n(]*)")

_PARAMETERS = rb"\w+(?:\.\w+|\[['\"\w]+\])*\.parameters\(\)"  # net.blocks[0].parameters()

_SAFE = re.compile(
    rb"""
      (?P<plain>%(parameters)s\s*[,)])
    | (?:itertools\.)?chain\(\s*(?:%(parameters)s\s*,?\s*)+\)
    | (?:(?:list|tuple)\(\s*)?filter\((?:[^(),]|\([^()]*\))*,\s*%(parameters)s\s*,?\s*\)
    | (?:list|tuple)\(\s*%(parameters)s
    | \[?\s*(?P<name>\w+)\s+for\s+(?P=name)\s+in\s+%(parameters)s
    """
    % {b"parameters": _PARAMETERS},
    re.VERBOSE,
)
"""Params arguments that are iterables of tensors for certain, but for sums and methods without the call in them."""

_UNCALLED = re.compile(rb"\.\s*(?:named_)?parameters\b(?!\s*\()")

_NAME = re.compile(rb"(\w+)\s*[,)]")

_LOOK_UPS = {
    b"getattr": re.compile(rb"getattr\s*\(\s*[\w.]*optim"),
    b"__dict__": re.compile(rb"\boptim\w*\s*\.\s*__dict__"),
    b"vars": re.compile(rb"vars\s*\(\s*[\w.]*optim"),
    b"optim as ": re.compile(
        rb"\boptim as (?!\w*optim)(\w+)\b(?s:.*)(?:\b(?:getattr|vars)\s*\(\s*\1\b|\b\1\s*\.\s*__dict__)"
    ),
}
"""Ways to a class that do not name it; the last is for other names of `torch.optim`."""

_OWN_CLASS = re.compile(rb"class\s+(\w+)\s*\([^)]*\bOptimizer\b")

_WITHOUT_OPTIM = (b"Ada", b"lion", b"Lamb", b"schedulefree")
"""What stands in every file that makes an optimizer without the letters `optim`: other packages can be imported so."""

_ITERATOR = re.compile(rb"\.(?:named_)?parameters\(\)\s*(?:(?P<sum>\+)|,|\]|\)|for\b|$)", re.MULTILINE)

_BEFORE_ITERATOR = re.compile(
    rb"""
    (?: \[ | \}\s*, | \+ | \bappend\s*\( | \byield\b )
    \s* (?:(?:list|tuple|iter|filter) \s*\( [^()\n]*)?
    [\w.]+ (?:\[[^\]\n]*\] [\w.]*)* $
    | \)\s*,\s* [\w.]+ $
    """,
    re.VERBOSE,
)
"""What stands before an iterator that is an element of a list, or added to one: also that of `list(nets[0]`."""

_ODD = re.compile(rb"param(?:s['\"]|eters(?:\(\)|[,)]))")
"""What stands in a lone group, in an iterator, and where the call of one is missing."""

_PARAMS = re.compile(rb"params['\"]")
_KEY = re.compile(rb"params['\"]\s*:")
_BEFORE_GROUP = re.compile(rb"\b[A-Z]\w*\s*\(\s*(?:\w+\s*=\s*)?[\[(]?\s*\{\s*['\"]$")
"""What stands before the first group that a class is called with, alone or in a list."""

_ZIP = re.compile(rb"zip\(")
_UNCALLED_ALONE = re.compile(rb"parameters[,)]")
_BEFORE_ARGUMENT = re.compile(rb"\b[A-Z]\w*\s*\(\s*(?:\w+\s*=\s*)?(?:[\w.]+\.(?:named_)?)?$")
"""What stands before the first argument of a class, or before the method in it: `Ranger(net.`."""

_GROUPS = re.compile(rb"\.[\s\\]*(?:param_groups|add_param_group)\b")
_EDITED = re.compile(rb"(\w+|\])(?:\[[^\]\n]*\])?[\s\\)]*$")
"""What the groups are those of: the name of it, or of what holds it."""

_SUM = re.compile(rb"\)\s*\+")


def may_construct(source: bytes, settings: Settings, tree: Tree | None, *, says_optim: bool) -> bool:
    """Test for a construction of an optimizer that some rule may look at.

    `tree` is None while it is not known yet; `says_optim` is whether the letters `optim` are anywhere in the file.
    """
    if tree is None and is_odd_for_any_class(source):
        return True
    names = _names(source, settings, tree, says_optim=says_optim)
    if not names:
        return False
    if says_optim and _looks_up(source):
        return True
    mentions = _mentions(source, names, _defined(source))
    if any(_RENAMED.match(source, end) for _, end in mentions):
        return True
    calls: list[tuple[int, int]] = []
    for start, end in _beside_imports(source, mentions):
        if call := _CALLED.match(source, end):
            calls.append((start, call.end()))
        elif _BARE.match(source, end) and _ends(_BEFORE_BARE, source, start) and not _is_prose(source, start):
            return True
    is_odd = any(_is_odd(source, end) and not _is_prose(source, start) for start, end in calls)
    return is_odd or _is_edited(source, [start for start, _ in calls])


def _mentions(source: bytes, names: frozenset[str], defined: frozenset[bytes]) -> list[Place]:
    """Find the names of classes, and those that the file defines where they are neither defined nor `super()`."""
    words = _words(names, defined)
    found: set[Place] = set()
    for stem in words.stems:
        at = source.find(stem)
        while at >= 0:
            end = at + len(stem)
            before, behind = source[max(0, at - _LONGEST) : at], source[end : end + _LONGEST]
            start = at - len(before) + len(before.rstrip(_LETTERS))
            end += len(behind) - len(behind.lstrip(_LETTERS))
            word = source[start:end]
            if word in words.names or (word in defined and source[max(0, start - 6) : start] not in _NOT_CALLED):
                found.add((start, end))
            at = source.find(stem, end)
    return sorted(found)


def _beside_imports(source: bytes, mentions: list[Place]) -> list[Place]:
    """Leave out what stands in imports: it would count as a class that is put somewhere."""
    if not mentions:
        return []
    imports = (one for one in _IMPORT.finditer(source) if not _line_before(source, one.start()).strip())
    found: list[Place] = []
    around = next(imports, None)
    for mention in mentions:
        while around is not None and around.end() <= mention[0]:
            around = next(imports, None)
        if around is None or mention[0] < around.start():
            found.append(mention)
    return found


def _is_prose(source: bytes, start: int) -> bool:
    """Tell a name in a comment or in a longer string: around it are words that follow on each other, as in no code."""
    before = _line_before(source, start)
    behind = source[start : start + _BEFORE].partition(b"\n")[0]
    return _FOLLOWING.search(_EDGES.split(before)[-1] + _EDGES.split(behind, 1)[0]) is not None


def _line_before(source: bytes, start: int) -> bytes:
    return source[source.rfind(b"\n", 0, start) + 1 : start]


def _ends(pattern: re.Pattern[bytes], text: bytes, end: int) -> re.Match[bytes] | None:
    """Look for what ends at a place, and is not too long."""
    return pattern.search(text, max(0, end - _BEFORE), end)


def _looks_up(source: bytes) -> bool:
    """Test for constructions of classes that are not named."""
    return any(word in source and pattern.search(source) for word, pattern in _LOOK_UPS.items())


def _defined(source: bytes) -> frozenset[bytes]:
    """Name the classes of optimizers that the file defines."""
    return frozenset(_OWN_CLASS.findall(source)) if b"Optimizer" in source else frozenset()


def is_odd_for_any_class(source: bytes) -> bool:
    """Test for what is worth a look whatever class it is given to: the class may be defined in another file."""
    if not _ODD.search(source):
        return False
    if any(_opens(_UNCALLED_ALONE, source)) or (b"zip(" in source and any(_opens(_ZIP, source))):
        return True
    if any(_ends(_BEFORE_GROUP, source, params.start()) for params in _PARAMS.finditer(source)):
        return True
    if b".parameters" in source and (b"dict(params" in source or _KEY.search(source)):
        return True
    if (b"param_groups" in source or b"add_param_group" in source) and _edits_what_it_makes(source):
        return True
    return any(iterator["sum"] for iterator in _iterators(source)) or lists_iterators(source)


def _opens(pattern: re.Pattern[bytes], source: bytes) -> Iterator[bool]:
    """Tell of each place whether a class, by the looks of its name, is called with what stands there."""
    return (_ends(_BEFORE_ARGUMENT, source, found.start()) is not None for found in pattern.finditer(source))


def _edits_what_it_makes(source: bytes) -> bool:
    """Test for groups of something that a class, by the looks of its name, seems to make here."""
    owners = (_EDITED.search(source, max(0, dot.start() - 80), dot.start()) for dot in _GROUPS.finditer(source))
    names = {owner[1] for owner in owners if owner is not None} - {b"self"}
    return any(_making(name).search(source) for name in names)


@lru_cache(maxsize=256)
def _making(name: bytes) -> re.Pattern[bytes]:
    """Look for what may make an object of this name: the call of a class, or an open bracket in which it may stand."""
    return re.compile(re.escape(name) + rb"[^=\n]*=(?!=)[^\n]*(?:\b[A-Z]\w*\s*\(|[(\[{\\]\s*(?:#[^\n]*)?\n)")


def lists_iterators(source: bytes) -> bool:
    """Test for a list that holds a bare iterator."""
    return any(
        _BEFORE_ITERATOR.search(source, max(0, iterator.start() - 120), iterator.start())
        for iterator in _iterators(source)
    )


def _iterators(source: bytes) -> Iterator[re.Match[bytes]]:
    return _ITERATOR.finditer(source) if b"parameters()" in source else iter(())


@dataclass(frozen=True, slots=True)
class _Words:
    """How to look for the names of some classes."""

    names: frozenset[bytes]
    stems: tuple[bytes, ...]
    """One of these stands in each of the names, and of those that the file defines: few things are found as fast."""


_STEMS = (b"Ada", b"SGD", b"LBFGS", b"Rprop", b"RMSprop", b"Muon")
"""What the names of torch's classes have in common."""

_KEYWORDS = "|".join((*kwlist, *softkwlist)).encode()

_LETTERS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
_LONGEST = 200
"""Letters that the name of a class may have before a stem, and behind it."""

_NOT_CALLED = (b"class ", b"super(")
"""What stands before the name of a class where nothing is constructed by it."""

_CALLED = re.compile(rb"\s*\(\s*(?:#[^\n]*\s*)*(?:(?:model_)?params\s*=\s*)?")
_RENAMED = re.compile(rb"\s+as\s+\w")
_BARE = re.compile(rb"\s*(?:[,:)\]}\n#\[]|if\b|or\b|for\b)")
"""What follows on the name of a class that is neither called nor renamed, but put somewhere."""

_BEFORE_BARE = re.compile(rb"(?:[=:,(\[{]|\bor|\belse|\breturn|\bin)\s*(?:\w+\.)*$")
_EDGES = re.compile(rb"['\"{}#\\]")
"""Where a string or a comment may begin or end, or an expression inside of a string."""

_FOLLOWING = re.compile(rb"(?<![\w.])(?!(?:%(k)s)\b)[A-Za-z_]\w*[ \t]+(?!(?:%(k)s)\b)[A-Za-z_]" % {b"k": _KEYWORDS})
"""A word behind a word, neither of them a keyword."""

_BEFORE_PART = re.compile(rb"[:,\[({]\s*(?:\w+\.)*$")
"""What stands before a construction that is a part of a display, or an argument."""

_TARGET = re.compile(rb"(\w+|\])[\s)]*(?::([^=\n]*))?=\s*\(?\s*(?:\w+\.)*$")
"""What stands before a construction that is assigned to a name; behind the colon an annotation, or that of an `if`."""

_WORD = re.compile(rb"\w+")

_BEFORE = 400
"""Bytes that are looked at before a name."""


@lru_cache(maxsize=64)
def _words(names: frozenset[str], defined: frozenset[bytes]) -> _Words:
    """Look for names, and for classes that the file defines; what it defines itself is no name of a library."""
    every = frozenset(name.encode() for name in names)
    # What is not written in ASCII does not end where its letters of ASCII end.
    rest = sorted(one for one in every | defined if not one.isascii() or not any(stem in one for stem in _STEMS))
    return _Words(every - defined, (*_STEMS, *rest))


def _names(source: bytes, settings: Settings, tree: Tree | None, *, says_optim: bool) -> frozenset[str]:
    """Collect the names of classes that the file may mean."""
    known = _of_packages(says_optim and b"torch" in source, _packages(source, says_optim=says_optim))
    if not settings.optimizers and (tree is None or not tree.optimizers):
        return known
    own = {name.rpartition(".")[2] for name in (*settings.optimizers, *(tree.optimizers if tree else ()))}
    return known | {name for name in own if name.encode() in source}


def _packages(source: bytes, *, says_optim: bool) -> frozenset[bytes]:
    """Name the packages with optimizers that the file imports, if it may name a class of theirs."""
    found = frozenset(package for pattern in _PACKAGES for package in pattern.findall(source))
    is_named = found and (says_optim or any(word in source for word in _WITHOUT_OPTIM))
    return found if is_named else frozenset()


@lru_cache(maxsize=64)
def _of_packages(torch: bool, others: frozenset[bytes]) -> frozenset[str]:
    """Name the classes of torch and of other packages."""
    names = [class_names(package.decode()) for package in others]
    return frozenset(chain(TORCH_OPTIMIZERS if torch else (), *names))


def _is_odd(text: bytes, start: int) -> bool:
    """Tell whether a params argument may be anything but an iterable of tensors."""
    if safe := _SAFE.match(text, start):
        uncalled = safe["plain"] is None and _UNCALLED.search(text, start, start + 2000)
        return bool(uncalled or _SUM.search(text, start, start + 400))
    name = _NAME.match(text, start)
    return name is None or name[1] == b"self" or _bound(name[1]).search(text) is not None


@lru_cache(maxsize=1024)
def _bound(name: bytes) -> re.Pattern[bytes]:
    """Look for statements that give a name a value of the file's own making."""
    return re.compile(
        rb"\b%s\b\s*(?:[+]?=[^=]|:[^\n=]*=[^=]|,[^\n=]*=[^=]|\.(?:append|extend|insert)\()|\bfor\s+[^\n:]*\b%s\b\s*[^\n:]*\bin\b"
        % (name, name)
    )


def _is_edited(text: bytes, calls: list[int]) -> bool:
    """Tell whether the name that a construction is assigned to is one that groups are edited by, somewhere."""
    targets: set[bytes] = set()
    for start in calls:
        # Of several targets, and of items of a list or a dict, any name may be the one.
        if _ends(_BEFORE_PART, text, start):
            targets.add(b"")
        if target := _ends(_TARGET, text, start):
            line = _line_before(text, target.start())
            words = _WORD.findall(target[2] or b"")
            several = target[1] == b"]" or b"]" in target[0] or b"," in line or b"=" in line
            targets |= {b""} if several else {target[1], *words}
    return bool(targets) and _edit_of(frozenset(targets)).search(text) is not None


@lru_cache(maxsize=256)
def _edit_of(targets: frozenset[bytes]) -> re.Pattern[bytes]:
    """Look for a statement that may edit the groups of a name, or set an attribute of it."""
    name = rb"\w" if b"" in targets else rb"\b(?:%s)" % b"|".join(sorted(targets))
    return re.compile(
        rb"%s(?:\[[^\]\n]*\])?[\s\\)]*\.[\s\\]*"
        rb"(?:param_groups\b|add_param_group\b|defaults\s*[.\[]|\w+\s*(?:[-+*/|]|\*\*|//)?=[^=])" % name
    )
