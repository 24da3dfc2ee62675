"""The first gate: cheap tests of the bytes of a file that it cannot hold a finding.

Nine files in ten end here, so this loads no rule: what the findings of each need is written down in tables.
"""

import re
from functools import lru_cache

from paramgroups.gates.raw.any_class import WORDS, lists_iterators
from paramgroups.gates.raw.class_mentions import WITHOUT_OPTIM
from paramgroups.gates.raw.skim import may_construct
from paramgroups.gates.raw.words import Found, Words
from paramgroups.settings import Settings
from paramgroups.tree import Tree

Literals = tuple[tuple[bytes, ...], ...]
"""Bytes that a file has to hold: one of each inner tuple."""

_CONSTRUCTING: dict[str, Literals] = {
    "PG101": (),
    "PG102": (),
    "PG103": (),
    "PG104": ((b"params",),),
    "PG105": (),
    "PG106": ((b"+", b"sum", b".append", b".extend", b".insert"),),
    "PG201": ((b"param_groups",),),
    "PG202": ((b"param_groups",),),
    "PG203": ((b"add_param_group",),),
    "PG204": ((b"param_groups",),),
    "PG205": ((b"param_groups",),),
    "PG206": (),
}
"""What findings need that stand at constructions of optimizers, beside such a construction."""

_RETURNING: dict[str, Literals] = {
    "PG301": ((b"configure_optimizers",),),
    # Files that only call the method count too: what they expect keeps a fix away.
    "PG302": ((b"configure_optimizers",),),
    "PG303": ((b"configure_optimizers", b"optimizer_idx"),),
}
"""What findings need that stand in LightningModules."""

_COMMENTS: dict[str, Literals] = {
    "PG900": ((b"paramgroups:", b"PG"),),
    "PG901": ((b"paramgroups",), (b"#",)),
}
"""What findings need that stand in comments."""

CODES = _CONSTRUCTING.keys() | _RETURNING.keys() | _COMMENTS.keys()
"""The rules that the gate knows: all there are."""

_NAMING = (b"paramgroups", b"PG")
"""What stands in comments that may be idle."""

_TELLING = Words((b"optim", *_NAMING, *WORDS, *WITHOUT_OPTIM))
"""One of these stands in every file that holds a finding, but for classes that the user or another file names."""

_NOQA = re.compile(rb"[nN][oO][qQ][aA]:\s*(?:[A-Za-z]+[0-9]+[\s,]+)*PG[0-9]")
"""What a `# noqa` holds that may name a rule."""

_JOINS = Words((b"\\\n", b"\\\r"))
"""Where a line goes on in the next one."""

_STORED = re.compile(rb"\.param_groups\[[^\]\n]*\]\[['\"]params['\"]\]\s*\\?\s*=(?!=)")
"""A statement that may put an iterator into a group, of whatever optimizer."""


def may_hold_finding(source: bytes, settings: Settings, tree: Tree | None = None) -> bool:
    """Test for the bytes that every finding of some chosen rule needs; `tree` is None while it is not known yet."""
    found = _TELLING.found_in(source)
    if not found and not settings.optimizers and (tree is None or not tree.optimizers):
        return False
    source = without_continuations(source)
    if tree is not None and (tree.asked or tree.makers) and lists_iterators(source):
        return True
    if _may_be_idle(source, settings, found):
        return True
    if b"param_group" in found and settings.wants("PG204") and _STORED.search(source):
        return True
    constructing, returning, _ = _wanted(settings)
    if b"optim" in found and _is_any_open(returning, source):
        return True
    return bool(constructing) and may_construct(source, settings, tree, found) and _is_any_open(constructing, source)


def may_hold_idle_comment(source: bytes, settings: Settings) -> bool:
    """Test for comments that may suppress nothing, or not be understood."""
    return _may_be_idle(source, settings, _TELLING.found_in(source))


def without_continuations(source: bytes) -> bytes:
    """Put a space for each backslash at the end of a line, so that only white space stands where it joins lines."""
    if _JOINS.found_in(source):
        for join in _JOINS.all:
            source = source.replace(join, b" " + join[1:])
    return source


def _may_be_idle(source: bytes, settings: Settings, found: Found) -> bool:
    comments = _wanted(settings)[2]
    if not comments or not found.has_any(_NAMING):
        return False
    return (b"paramgroups" in found or _NOQA.search(source) is not None) and _is_any_open(comments, source)


@lru_cache(maxsize=64)
def _wanted(settings: Settings) -> tuple[tuple[Literals, ...], ...]:
    """List the different needs of the chosen rules, by table."""
    return tuple(
        tuple(dict.fromkeys(literals for code, literals in table.items() if settings.wants(code)))
        for table in (_CONSTRUCTING, _RETURNING, _COMMENTS)
    )


def _is_any_open(needs: tuple[Literals, ...], source: bytes) -> bool:
    return any(all(any(word in source for word in words) for words in literals) for literals in needs)
