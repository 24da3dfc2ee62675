"""A first look at the bytes of a file: whether it constructs an optimizer in a way that some rule might look at.

Nine in ten files that train something say `Adam(net.parameters(), lr=…)` and nothing more. To find them by regular
expressions costs a thousandth of a parse. Whatever does not look like that is left to the next gate.
"""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from paramgroups.model.third_party_optimizers import MODULES, class_names
from paramgroups.model.torch_optimizers import TORCH_OPTIMIZERS
from paramgroups.settings import Settings
from paramgroups.tree import Tree

PACKAGES = tuple(sorted({module.partition(".")[0] for module in MODULES}))
"""The packages that define optimizer classes, beside torch."""

_PACKAGE = re.compile(rb"^[ \t]*(?:from|import)[ \t]+(%s)\b" % "|".join(PACKAGES).encode(), re.MULTILINE)

_IMPORT = re.compile(rb"^[ \t]*from[ \t]+[\w.]+[ \t]+import[ \t]*(?:\([^)]*\)|[^\n(]*)", re.MULTILINE)

_SAFE = re.compile(
    rb"""
      \w+(?:\.\w+|\[['"\w]+\])*\.parameters\(\)\s*[,)]     # net.parameters()
    | (?:itertools\.)?chain\(
    | filter\(
    | (?:list|tuple)\(\s*(?:filter\(|[\w.]+\.parameters\(\))
    | \[?\s*(?P<name>\w+)\s+for\s+(?P=name)\s+in\s+[\w.]+\.parameters\(\)
    """,
    re.VERBOSE,
)
"""Params arguments that are iterables of tensors for certain."""

_NAME = re.compile(rb"(\w+)\s*[,)]")

_LOOK_UPS = {
    b"getattr": re.compile(rb"getattr\s*\(\s*[\w.]*optim"),
    b"__dict__": re.compile(rb"\boptim\w*\s*\.\s*__dict__"),
    b"vars": re.compile(rb"\bvars\s*\(\s*[\w.]*optim"),
}
"""Ways to a class that do not name it."""

_OWN_CLASS = re.compile(rb"\bclass\s+(\w+)\s*\([^)]*\bOptimizer\b")

_WITHOUT_OPTIM = (b"Adam", b"Adafactor", b"lion", b"Lamb", b"schedulefree")
"""What stands in every file that makes an optimizer without the letters `optim`: other packages can be imported so."""

_ITERATOR = re.compile(rb"\.(?:named_)?parameters\(\)\s*(?:(?P<sum>\+)|,|\]|\)|for\b|$)", re.MULTILINE)

_BEFORE_ITERATOR = re.compile(rb"(?:\[|\}\s*,|\)\s*,|\bappend\s*\(|\byield\b)\s*[\w.]+$")
"""What stands before an iterator that is an element of a list."""

_LONE_GROUP = re.compile(rb"\b[A-Z]\w*\s*\(\s*(?:params\s*=\s*)?\{\s*['\"]params['\"]")

_SUM = re.compile(rb"\)\s*\+")


def may_construct(source: bytes, settings: Settings, tree: Tree | None) -> bool:
    """Test for a construction of an optimizer that some rule may look at; `tree` is None while it is not known yet."""
    if tree is None and is_odd_for_any_class(source):
        return True
    names = _names(source, settings, tree)
    if not names:
        return False
    words = _words(names)
    if _looks_up(source):
        return True
    if not words.mention.search(source):
        return False
    text = _IMPORT.sub(b"", source)
    if words.alias.search(source) or words.bare.search(text):
        return True
    calls = list(words.call.finditer(text))
    if not calls:
        return False
    return any(_is_odd(text, call.end()) for call in calls) or _is_edited(text, words)


def _looks_up(source: bytes) -> bool:
    """Test for constructions of classes that are not named, or that the file defines."""
    if any(word in source and pattern.search(source) for word, pattern in _LOOK_UPS.items()):
        return True
    return b"Optimizer" in source and any(
        re.search(rb"(?<!class )\b%s\b(?! *\(?self|, *self)" % name, source) for name in _OWN_CLASS.findall(source)
    )


def is_odd_for_any_class(source: bytes) -> bool:
    """Test for what is worth a look whatever class it is given to: the class may be defined in another file."""
    if (b"params'" in source or b'params"' in source) and _LONE_GROUP.search(source):
        return True
    return any(iterator["sum"] for iterator in _iterators(source)) or lists_iterators(source)


def lists_iterators(source: bytes) -> bool:
    """Test for a list that holds a bare iterator."""
    return any(
        _BEFORE_ITERATOR.search(source, max(0, iterator.start() - 120), iterator.start())
        for iterator in _iterators(source)
    )


def _iterators(source: bytes) -> Iterator[re.Match[bytes]]:
    return _ITERATOR.finditer(source) if b"parameters()" in source else iter(())


class _Words:
    """The expressions that look for the names of classes."""

    def __init__(self, names: Collection[str]) -> None:
        any_of = "|".join(sorted(names, key=len, reverse=True)).encode()
        self.mention = re.compile(rb"\b(?:%s)\b" % any_of)
        self.call = re.compile(rb"\b(?:%s)\s*\(\s*(?:#[^\n]*\s*)*(?:(?:model_)?params\s*=\s*)?" % any_of)
        self.alias = re.compile(rb"\b(?:%s)\s+as\s+\w" % any_of)
        self.bare = re.compile(
            rb"(?:[=:,(\[{]|\bor|\belse|\breturn|\bin)\s*(?:\w+\.)*(?:%s)\s*(?:[,:)\]}\n#\[]|if\b|or\b|for\b)" % any_of
        )
        self.part = re.compile(rb"[:,\[({]\s*(?:\w+\.)*(?:%s)\s*\(" % any_of)
        self.target = re.compile(rb"(\w+|\])\s*(?::[^=\n]+|:)?=\s*\(?\s*(?:\w+\.)*(?:%s)\s*\(" % any_of)


@lru_cache(maxsize=64)
def _words(names: frozenset[str]) -> _Words:
    return _Words(names)


def _names(source: bytes, settings: Settings, tree: Tree | None) -> frozenset[str]:
    """Collect the names of classes that the file may mean."""
    found: set[str] = set()
    says_optim = b"optim" in source
    if says_optim and b"torch" in source:
        found.update(TORCH_OPTIMIZERS)
    if says_optim or any(word in source for word in _WITHOUT_OPTIM):
        for package in _PACKAGE.findall(source):
            found.update(class_names(package.decode()))
    own = {name.rpartition(".")[2] for name in (*settings.optimizers, *(tree.optimizers if tree else ()))}
    return frozenset(found | {name for name in own if name.encode() in source})


def _is_odd(text: bytes, start: int) -> bool:
    """Tell whether a params argument may be anything but an iterable of tensors."""
    if _SAFE.match(text, start):
        return _SUM.search(text, start, start + 400) is not None
    name = _NAME.match(text, start)
    return name is None or name[1] == b"self" or _bound(name[1]).search(text) is not None


@lru_cache(maxsize=1024)
def _bound(name: bytes) -> re.Pattern[bytes]:
    """Look for statements that give a name a value of the file's own making."""
    return re.compile(
        rb"\b%s\b\s*(?:[+]?=[^=]|:[^\n=]*=[^=]|,[^\n=]*=[^=]|\.(?:append|extend|insert)\()|\bfor\s+[^\n:]*\b%s\b\s*[^\n:]*\bin\b"
        % (name, name)
    )


def _is_edited(text: bytes, words: _Words) -> bool:
    """Tell whether the name that a construction is assigned to is one that groups are edited by, somewhere."""
    # Of several targets, and of items of a list or a dict, any name may be the one.
    targets = {b""} if words.part.search(text) else set[bytes]()
    for target in words.target.finditer(text):
        line = text[text.rfind(b"\n", 0, target.start()) + 1 : target.start()]
        targets.add(b"" if target[1] == b"]" or b"," in line or b"=" in line else target[1])
    return bool(targets) and _edit_of(frozenset(targets)).search(text) is not None


@lru_cache(maxsize=256)
def _edit_of(targets: frozenset[bytes]) -> re.Pattern[bytes]:
    """Look for a statement that may edit the groups of a name, or set an attribute of it."""
    name = rb"\w" if b"" in targets else rb"\b(?:%s)" % b"|".join(sorted(targets))
    return re.compile(
        rb"%s(?:\[[^\]\n]*\])?\s*\.\s*"
        rb"(?:param_groups\b|add_param_group\b|defaults\s*\[|\w+\s*(?:[-+*/|]|\*\*|//)?=[^=])" % name
    )
