"""The first gate: cheap tests of the bytes of a file that it cannot hold a finding.

Nine files in ten end here, so this loads no rule: what the findings of each need is written down in tables.
"""

import re
from functools import lru_cache

from paramgroups.gates.any_class import lists_iterators
from paramgroups.gates.skim import may_construct
from paramgroups.settings import Settings
from paramgroups.tree import Tree

Literals = tuple[tuple[bytes, ...], ...]
"""Bytes that a file has to hold: one of each inner tuple."""

_CONSTRUCTING: dict[str, Literals] = {
    "PG101": ((b"param", b"Param"),),
    "PG102": ((b"params",),),
    "PG103": (),
    "PG104": ((b"params",),),
    "PG105": (),
    "PG106": ((b"param",), (b"+",)),
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

_CODE = re.compile(rb"PG[0-9]")

_NOQA = re.compile(rb"[nN][oO][qQ][aA]:\s*(?:[A-Za-z]+[0-9]+[\s,]+)*PG[0-9]")
"""What a `# noqa` holds that may name a rule."""


_STORED = re.compile(rb"\.param_groups\[[^\]\n]*\]\[['\"]params['\"]\]\s*\\?\s*=(?!=)")
"""A statement that may put an iterator into a group, of whatever optimizer."""


def may_hold_finding(source: bytes, settings: Settings, tree: Tree | None = None) -> bool:
    """Test for the bytes that every finding of some chosen rule needs; `tree` is None while it is not known yet."""
    if tree is not None and tree.asked and lists_iterators(source):
        return True
    if may_hold_idle_comment(source, settings):
        return True
    if b"param_groups[" in source and settings.wants("PG204") and _STORED.search(source):
        return True
    constructing, returning, _ = _wanted(settings)
    says_optim = b"optim" in source
    if says_optim and _is_any_open(returning, source):
        return True
    return (
        bool(constructing)
        and may_construct(source, settings, tree, says_optim=says_optim)
        and _is_any_open(constructing, source)
    )


def may_hold_idle_comment(source: bytes, settings: Settings) -> bool:
    """Test for comments that may suppress nothing, or not be understood."""
    comments = _wanted(settings)[2]
    # An expression that begins with two letters finds them faster than `in` does.
    if not comments or not (b"paramgroups" in source or (_CODE.search(source) and _NOQA.search(source))):
        return False
    return _is_any_open(comments, source)


@lru_cache(maxsize=64)
def _wanted(settings: Settings) -> tuple[tuple[Literals, ...], ...]:
    """List the different needs of the chosen rules, by table."""
    return tuple(
        tuple(dict.fromkeys(literals for code, literals in table.items() if settings.wants(code)))
        for table in (_CONSTRUCTING, _RETURNING, _COMMENTS)
    )


def _is_any_open(needs: tuple[Literals, ...], source: bytes) -> bool:
    return any(all(any(word in source for word in words) for words in literals) for literals in needs)
