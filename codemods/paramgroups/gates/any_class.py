"""A first look at the bytes of a file, for what is worth a look whatever class it is given to.

The class may be defined in another file, and only its name tells it from a function.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from paramgroups.gates.near import ends_with

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
_ALONE = re.compile(rb"\[\s*\{\s*['\"]$")
_KEYS = (re.compile(rb"params(?<=['\"]params)['\"]\s*:"), re.compile(rb"dict\(\s*params\s*="))
_BEFORE_GROUP = re.compile(rb"\b[A-Z]\w*\s*\(\s*(?:\w+\s*=\s*)?[\[(]?\s*\{\s*['\"]$")
"""What stands before the first group that a class is called with, alone or in a list."""

_ZIP = re.compile(rb"zip\(")
_UNCALLED_ALONE = re.compile(rb"parameters[,)]")
_BEFORE_ARGUMENT = re.compile(rb"\b[A-Z]\w*\s*\(\s*(?:\w+\s*=\s*)?(?:[\w.]+\.(?:named_)?)?$")
"""What stands before the first argument of a class, or before the method in it: `Ranger(net.`."""

_GROUPS = re.compile(rb"\.[\s\\]*(?:param_groups|add_param_group)\b")
_EDITED = re.compile(rb"(\w+|\])(?:\[[^\]\n]*\])?[\s\\)]*$")
"""What the groups are those of: the name of it, or of what holds it."""


def is_odd_for_any_class(source: bytes) -> bool:
    """Test for what some rule may name, or for groups of what a class seems to make."""
    if not _ODD.search(source):
        return False
    if any(_opens(_UNCALLED_ALONE, source)) or (b"zip(" in source and any(_opens(_ZIP, source))):
        return True
    if any(ends_with(_BEFORE_GROUP, source, params.start()) for params in _PARAMS.finditer(source)):
        return True
    if b".parameters" in source and _has_groups(source):
        return True
    if (b"param_groups" in source or b"add_param_group" in source) and _edits_what_it_makes(source):
        return True
    return any(iterator["sum"] for iterator in _iterators(source)) or lists_iterators(source)


def _has_groups(source: bytes) -> bool:
    """Test for group dicts; one that stands in a list, with no other in the file, shares nothing with others."""
    found = [match.start() for key in _KEYS for match in key.finditer(source)]
    return len(found) > 1 or (len(found) == 1 and not ends_with(_ALONE, source, found[0]))


def _opens(pattern: re.Pattern[bytes], source: bytes) -> Iterator[bool]:
    """Tell of each place whether a class, by the looks of its name, is called with what stands there."""
    return (ends_with(_BEFORE_ARGUMENT, source, found.start()) is not None for found in pattern.finditer(source))


def _edits_what_it_makes(source: bytes) -> bool:
    """Test for groups of something that a class, by the looks of its name, seems to make here."""
    owners = (ends_with(_EDITED, source, dot.start(), longest=80) for dot in _GROUPS.finditer(source))
    names = {owner[1] for owner in owners if owner is not None} - {b"self"}
    return any(_making(name).search(source) for name in names)


@lru_cache(maxsize=256)
def _making(name: bytes) -> re.Pattern[bytes]:
    """Look for what may make an object of this name: the call of a class, or an open bracket in which it may stand."""
    return re.compile(re.escape(name) + rb"[^=\n]*=(?!=)[^\n]*(?:\b[A-Z]\w*\s*\(|[(\[{\\]\s*(?:#[^\n]*)?\n)")


def lists_iterators(source: bytes) -> bool:
    """Test for a list that holds a bare iterator."""
    return any(ends_with(_BEFORE_ITERATOR, source, found.start(), longest=120) for found in _iterators(source))


def _iterators(source: bytes) -> Iterator[re.Match[bytes]]:
    return _ITERATOR.finditer(source) if b"parameters()" in source else iter(())
