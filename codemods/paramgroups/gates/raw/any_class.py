"""A first look at the bytes of a file, for what is worth a look whatever class it is given to.

The class may be defined in another file, and only its name tells it from a function.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from paramgroups.gates.raw.near import ends_with, is_example
from paramgroups.gates.raw.words import Found, Words

_NAMED = (b"params'", b'params"')
_ITERATOR = b"parameters()"
_UNCALLED = (b"parameters,", b"parameters)")
_GROUPS = b"param_group"

ODD_WORDS = (*_NAMED, _ITERATOR, *_UNCALLED)
"""What stands in a lone group, in an iterator, and where the call of one is missing."""

WORDS = (*ODD_WORDS, _GROUPS)
"""What has to be looked for in a file before the questions of this module are asked."""

_ITERATORS = Words([_ITERATOR])
_METHOD = re.compile(rb"\.(?:named_)?$")
_AFTER_ITERATOR = re.compile(rb"\s*(?:(?P<sum>\+)|,|\]|\)|for\b|$)", re.MULTILINE)

_BEFORE_ITERATOR = re.compile(
    rb"""
    (?: \[ | \}\s*, | \+ | \bappend\s*\( | \byield\b )
    \s* (?:(?:list|tuple|iter|filter) \s*\( [^()\n]*)?
    [\w.]+ (?:\[[^\]\n]*\] [\w.]*)* $
    | (?P<call>\))\s*,\s* [\w.]+ $
    """,
    re.VERBOSE,
)
"""What stands before an iterator that is an element of a list, or added to one: also that of `list(nets[0]`.

Behind a call, it may as well be an argument of another one.
"""

_WINDOW = 400
_FLAT_SUM = re.compile(rb"\blist\(\s*[\w.]+\.parameters\(\)\s*\)\s*\+\s*list\(\s*[\w.]+$")
"""What stands before an iterator whose list is added to that of another one: together they are a flat list."""

_BRACKET = re.compile(rb"[()\[\]{}'\"#]")
_LOOPING = re.compile(rb"\bfor\s+\(?\w+\s*,[^\n:]*\bin\s+(?:enumerate\s*\(\s*)?zip\($")
"""What stands before the first thing that a loop goes through together with others."""

_ALONE = re.compile(rb"\[\s*\{\s*['\"]$")
_AFTER_KEY = re.compile(rb"['\"]\s*:(?!\s*[<>^])")  # `f"{'params':>10}"` is no dict
_DICT = b"dict("
_KEYWORD = re.compile(rb"dict\(\s*params\s*=")
_BEFORE_GROUP = re.compile(rb"\b[A-Z]\w*\s*\(\s*(?:\w+\s*=\s*)?[\[(]?\s*\{\s*['\"]$")
"""What stands before the first group that a class is called with, alone or in a list."""

_ZIP = b"zip("
_PAIRS = Words([_ZIP, _DICT])
_BEFORE_ARGUMENT = re.compile(rb"\b[A-Z]\w*\s*\(\s*(?:\w+\s*=\s*)?$")
"""What stands before the first argument of a class."""
_BEFORE_METHOD = re.compile(rb"\b[A-Z]\w*\s*\(\s*(?:\w+\s*=\s*)?[\w.]+(?:\[[^\]\n]*\][\w.]*)*\.(?:named_)?$")
"""What stands before the method in it: `Ranger(net.`."""

_BEFORE_GROUPS = re.compile(rb"\.[\s\\]*(?:add_)?$")
_INSIDE_CALL = re.compile(rb"(?:\(\s*|\([^\n]*,\s*|,\s*\n\s*)$")
"""What stands before a keyword of a call."""
_OF_TORCH = re.compile(rb"\s*torch\.optim\.[A-Z]\w*\s*\(\s*")
_OTHERWISE = re.compile(rb"\b(?:else\b(?!\s*:)|or\b|and\b)")
"""What may stand between one value and another that it may be instead."""
_EDITED = re.compile(rb"(\w+|\])(?:\[[^\]\n]*\])?[\s\\)]*$")
"""What the groups are those of: the name of it, or of what holds it."""


def is_odd_for_any_class(source: bytes, found: Found) -> bool:
    """Test for what some rule may name, or for groups of what a class seems to make; `found` are the `WORDS` in it."""
    return has_odd_params_for_any_class(source, found) or edits_what_any_class_makes(source, found)


def has_odd_params_for_any_class(source: bytes, found: Found) -> bool:
    """Test for params that some rule may name."""
    if not found.has_any(ODD_WORDS):
        return False
    if _opens(source, found.starts(*_UNCALLED), _BEFORE_METHOD):
        return True
    if any(ends_with(_BEFORE_GROUP, source, start) for start in found.starts(*_NAMED)):
        return True
    pairs = _PAIRS.found_in(source)
    if _opens(source, pairs.starts(_ZIP), _BEFORE_ARGUMENT) or (
        b".parameters" in source and _has_groups(source, found, pairs)
    ):
        return True
    iterators = list(_iterators(source, found))
    return any(after["sum"] for _, after in iterators) or _lists_any(source, iterators)


def edits_what_any_class_makes(source: bytes, found: Found) -> bool:
    """Test for groups of something that a class, by the looks of its name, seems to make here."""
    return found.has_any(ODD_WORDS) and _edits_what_it_makes(source, found)


def _has_groups(source: bytes, found: Found, pairs: Found) -> bool:
    """Test for group dicts; one that stands in a list, with no other in the file, shares nothing with others."""
    keys = [start for start in found.starts(*_NAMED) if _is_key(source, start)]
    groups = [*keys, *(start for start in pairs.starts(_DICT) if _KEYWORD.match(source, start))]
    return len(groups) > 1 or (len(groups) == 1 and not ends_with(_ALONE, source, groups[0]))


def _is_key(source: bytes, start: int) -> bool:
    """Tell `'params':`, given where the word begins."""
    is_quoted = source[start - 1 : start] in (b"'", b'"')
    return is_quoted and _AFTER_KEY.match(source, start + len("params")) is not None


def _opens(source: bytes, starts: Iterable[int], before: re.Pattern[bytes]) -> bool:
    """Tell whether a class, by the looks of its name, is called with what stands at one of the places."""
    return any(ends_with(before, source, start) for start in starts)


def _edits_what_it_makes(source: bytes, found: Found) -> bool:
    dots = [dot.start() for start in found.starts(_GROUPS) if (dot := ends_with(_BEFORE_GROUPS, source, start))]
    owners = (ends_with(_EDITED, source, dot, longest=80) for dot in dots)
    names = {owner[1] for owner in owners if owner is not None} - {b"self"}
    return any(_makes_unknown(source, making) for name in names for making in _making(name).finditer(source))


@lru_cache(maxsize=256)
def _making(name: bytes) -> re.Pattern[bytes]:
    """Look for what may make an object of this name: the call of a class, or an open bracket in which it may stand."""
    target = re.escape(name) if name == b"]" else rb"\b%s\b" % name
    return re.compile(target + rb"([^=\n]*)=(?!=)([^\n]*(?:\b[A-Z]\w*\s*\(|[(\[{\\]\s*(?:#[^\n]*)?\n))")


def _makes_unknown(source: bytes, making: re.Match[bytes]) -> bool:
    """Tell whether a class may be called there that is none of torch's, which the other tests of bytes know."""
    if is_example(source, making.start()) or (not making[1] and ends_with(_INSIDE_CALL, source, making.start())):
        return False
    return not _OF_TORCH.fullmatch(making[2]) or _OTHERWISE.search(source, making.end(), making.end() + 400) is not None


def lists_iterators(source: bytes) -> bool:
    """Test for a list that holds a bare iterator."""
    return _lists_any(source, _iterators(source, _ITERATORS.found_in(source)))


def _lists_any(source: bytes, iterators: Iterable[tuple[int, re.Match[bytes]]]) -> bool:
    return any(_may_be_element(source, start) for start, _ in iterators)


def _may_be_element(source: bytes, start: int) -> bool:
    before = ends_with(_BEFORE_ITERATOR, source, start, longest=120)
    if before is None or ends_with(_FLAT_SUM, source, start, longest=160) is not None:
        return False
    return not (before["call"] and _is_looped_over(source, before.end("call")))


def _is_looped_over(source: bytes, end: int) -> bool:
    """Tell whether what ends at a place is an argument of the `zip` of a loop over several variables."""
    depth = 0
    window = source[max(0, end - _WINDOW) : end]
    for bracket in reversed([*_BRACKET.finditer(window)]):
        if bracket[0] in b")]}":
            depth += 1
        elif bracket[0] in b"([{":
            depth -= 1
        else:  # the end of a text, or of a comment: brackets may stand in it
            return False
        if depth < 0:
            return _LOOPING.search(window, 0, bracket.end()) is not None
    return False


def _iterators(source: bytes, found: Found) -> Iterator[tuple[int, re.Match[bytes]]]:
    """Yield where the dot of a call is, and what follows on the call."""
    for start in found.starts(_ITERATOR):
        dot = ends_with(_METHOD, source, start)
        after = _AFTER_ITERATOR.match(source, start + len(_ITERATOR))
        if dot and after:
            yield dot.start(), after
