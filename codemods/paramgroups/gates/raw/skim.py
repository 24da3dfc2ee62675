"""A first look at the bytes of a file: whether it constructs an optimizer in a way that some rule might look at.

Nine in ten files that train something say `Adam(net.parameters(), lr=…)` and nothing more. To find them by regular
expressions costs a thousandth of a parse. Whatever does not look like that is left to the next gate.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from paramgroups.gates.raw.any_class import is_odd_for_any_class
from paramgroups.gates.raw.class_mentions import beside_imports, is_prose, mentions_of, names_meant, own_classes
from paramgroups.gates.raw.near import ends_with, line_before
from paramgroups.gates.raw.words import Found, Words
from paramgroups.settings import Settings
from paramgroups.tree import Tree

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
    b"getattr": re.compile(rb"getattr\s*\(\s*[\w.]*optim(?!\w*\s*,\s*['\"][a-z_])"),
    b"vars": re.compile(rb"vars\s*\(\s*[\w.]*optim"),
    b"optim as ": re.compile(
        rb"\boptim as (?!\w*optim)(\w+)\b(?s:.*)(?:\b(?:getattr|vars)\s*\(\s*\1\b|\b\1\s*\.\s*__dict__)"
    ),
}
"""Ways to a class that do not name it; the last is for other names of `torch.optim`."""

_DICT = b"__dict__"
_BEFORE_DICT = re.compile(rb"\boptim\w*\s*\.\s*$")

_WAYS = Words([*_LOOK_UPS, _DICT])

_SUM = re.compile(rb"\)\s*\+")


def may_construct(source: bytes, settings: Settings, tree: Tree | None, found: Found) -> bool:
    """Test for a construction of an optimizer that some rule may look at.

    `tree` is None while it is not known yet; `found` are the words in the file that tell.
    """
    if tree is None and is_odd_for_any_class(source, found):
        return True
    names = names_meant(source, settings, tree, found)
    if not names:
        return False
    if b"optim" in found and _looks_up(source):
        return True
    mentions = mentions_of(source, names, own_classes(source))
    if any(_RENAMED.match(source, end) for _, end in mentions):
        return True
    calls: list[tuple[int, int]] = []
    for start, end in beside_imports(source, mentions):
        if call := _CALLED.match(source, end):
            calls.append((start, call.end()))
        elif _is_put_somewhere(source, start, end) and not is_prose(source, start):
            return True
    is_odd = any(_is_odd(source, end) and not is_prose(source, start) for start, end in calls)
    starts = [start for start, _ in calls]
    return is_odd or _is_edited(source, starts) or _is_edited_by_callers(source, starts)


def _is_put_somewhere(source: bytes, start: int, end: int) -> bool:
    """Tell whether a class that is not called may get another name, by which it is called then."""
    if not _BARE.match(source, end) or not ends_with(_BEFORE_BARE, source, start):
        return False
    is_argument = _AFTER_ARGUMENT.match(source, end) and ends_with(_KEYWORD, source, start)
    return not is_argument or _may_be_in_dict_call(source, start)


def _may_be_in_dict_call(source: bytes, start: int) -> bool:
    """Tell what may be an item of `dict(g=Adam(…))`, with other items before it."""
    return ends_with(_DICT_CALL, source, start, longest=_TABLE) is not None


def _looks_up(source: bytes) -> bool:
    """Test for constructions of classes that are not named."""
    found = _WAYS.found_in(source)
    if any(ends_with(_BEFORE_DICT, source, start) for start in found.starts(_DICT)):
        return True
    return any(word in found and pattern.search(source) for word, pattern in _LOOK_UPS.items())


_CALLED = re.compile(rb"\s*\(\s*(?:#[^\n]*\s*)*(?:(?:model_)?params\s*=\s*)?")
_RENAMED = re.compile(rb"\s+as\s+\w")
_BARE = re.compile(rb"\s*(?:[,:)\]}\n#\[]|if\b|or\b|for\b)")
"""What follows on the name of a class that is neither called nor renamed, but put somewhere."""

_BEFORE_BARE = re.compile(rb"(?:[=:,(\[{]|\bor|\belse|\breturn|\bin)\s*(?:\w+\s*\.\s*)*$")
_AFTER_ARGUMENT = re.compile(rb"\s*[,)]")
_KEYWORD = re.compile(rb"\w=(?:\w+\.)*$")
"""What stands before a keyword argument, or a default: nobody calls a class by the name of a parameter."""

_TABLE = 4000
"""Bytes that a table of optimizers may have before an item."""

_DICT_CALL = re.compile(rb"\bdict\s*\(")
_BEFORE_PART = re.compile(rb"[:,\[({]\s*(?:\w+\s*\.\s*)*$")
"""What stands before a construction that is a part of a display, or an argument."""

_CALLED_ON_CALL = re.compile(rb"(?<!\bsuper\()\)[\s\\]*\.[\s\\]*add_param_group\b")
"""What may be `Adam(…).add_param_group(…)`."""

_TARGET = re.compile(rb"(\w+|\])[\s)]*(?::([^=\n]*))?=\s*\(?\s*(?:\w+\s*\.\s*)*$")
"""What stands before a construction that is assigned to a name; behind the colon an annotation, or that of an `if`."""

_WORD = re.compile(rb"\w+")


def _is_odd(text: bytes, start: int, seen: set[int] | None = None) -> bool:
    """Tell whether a params argument may be anything but an iterable of tensors.

    A parameter of a function may be whatever the file calls the function with; `seen` are the places looked at.
    """
    if safe := _SAFE.match(text, start):
        if safe["plain"] is not None:
            return False
        return bool(_UNCALLED.search(text, start, start + 2000) or _SUM.search(text, start, start + 400))
    name = _NAME.match(text, start)
    if name is None or name[1] == b"self" or name[1][:1].isupper() or _bound(name[1]).search(text) is not None:
        return True
    seen = seen if seen is not None else set()
    seen.add(start)
    calls = (call for call in _calls_with(text, start, name[1]) if call not in seen)
    return any(_is_odd(text, call, seen) for call in calls)


def _calls_with(text: bytes, start: int, name: bytes) -> Iterator[int]:
    """Yield where the arguments begin with which the file calls functions above a place that may have a parameter.

    Where it is not the first one, that is the place of the call itself, which looks like nothing known.
    """
    word = _word(name)
    above = [*_FUNCTION.finditer(text, 0, start)]
    ends = [*(function.start() for function in above[1:]), start][: len(above)]
    for function, end in zip(above, ends, strict=True):
        if not word.search(text, function.end(), end):
            continue
        called = function[1]
        if called == b"__init__":
            around = text.rfind(b"class ", 0, function.start())
            named = _CLASS.match(text, around) if around >= 0 else None
            called = named[1] if named is not None else called
        is_first = word.match(text, function.end())
        for call in _calls_of(called).finditer(text):
            if not text.endswith(b"def ", 0, call.start()):
                yield call.end() if is_first else call.start()


@lru_cache(maxsize=1024)
def _word(name: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"\b%s\b" % name)


@lru_cache(maxsize=1024)
def _calls_of(name: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"\b%s\s*\(\s*" % name)


_FUNCTION = re.compile(rb"def\s+(\w+)\s*\(\s*(?:self\s*,\s*)?")
_CLASS = re.compile(rb"class\s+(\w+)")


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
        if ends_with(_BEFORE_PART, text, start):
            targets.add(b"")
        if target := ends_with(_TARGET, text, start):
            line = line_before(text, target.start())
            words = _WORD.findall(target[2] or b"")
            several = target[1] == b"]" or b"]" in target[0] or b"," in line or b"=" in line
            several = several or _may_be_in_dict_call(text, target.start())
            targets |= {b""} if several else {target[1], *words}
    if targets and _edit_of(frozenset(targets)).search(text) is not None:
        return True
    return b"add_param_group" in text and _CALLED_ON_CALL.search(text) is not None


def _is_edited_by_callers(text: bytes, calls: list[int]) -> bool:
    """Tell whether a function that returns something constructs an optimizer, and a name for its result is edited."""
    if not calls or b"param_group" not in text or b"return" not in text:
        return False
    seen: set[bytes] = set()
    while new := {name for start in calls for name in _functions_around(text, start)} - seen:
        seen |= new
        calls = [call.start() for name in new for call in _calls_of(name).finditer(text)]
        if _is_edited(text, calls):
            return True
    return False


def _functions_around(text: bytes, start: int) -> Iterator[bytes]:
    """Yield the names of the functions that a place may stand in: each begins further left than what is below it."""
    indent: int | None = None
    while (start := text.rfind(b"def ", 0, start)) >= 0:
        before = line_before(text, start)
        function = _FUNCTION.match(text, start)
        if function is not None and not before.strip() and (indent is None or len(before) < indent):
            indent = len(before)
            yield function[1]
        if indent == 0:
            return


@lru_cache(maxsize=256)
def _edit_of(targets: frozenset[bytes]) -> re.Pattern[bytes]:
    """Look for a statement that may edit the groups of a name, or set an attribute of it."""
    name = rb"\w" if b"" in targets else rb"\b(?:%s)" % b"|".join(sorted(targets))
    return re.compile(
        rb"%s(?:\[[^\]\n]*\])?[\s\\)]*\.[\s\\]*"
        rb"(?:param_groups\b|add_param_group\b|defaults\s*[.\[]|\w+\s*(?:[-+*/|]|\*\*|//)?=[^=])" % name
    )
