"""The first gate: cheap tests of the bytes of a file that it cannot hold a finding.

Nine files in ten end here, so this loads no rule: what the findings of each need is written down in tables.
"""

from functools import lru_cache

from paramgroups.gates.skim import lists_iterators, may_construct
from paramgroups.settings import Settings
from paramgroups.tree import Tree

Literals = tuple[tuple[bytes, ...], ...]
"""Bytes that a file has to hold: one of each inner tuple."""

_CONSTRUCTING: dict[str, Literals] = {
    "PG101": ((b"param", b"Param"),),
    "PG102": ((b"params",),),
    "PG103": (),
    "PG104": ((b"params",),),
    "PG105": ((b"param", b"Param"),),
    "PG106": ((b"param",), (b"+",)),
    "PG201": ((b"param_groups",),),
    "PG202": ((b"param_groups",),),
    "PG203": ((b"add_param_group",),),
    "PG204": ((b"param_groups",),),
    "PG205": ((b"param_groups",),),
    "PG206": (),
}
"""What findings need that stand at constructions of optimizers, beside such a construction."""

_OTHERS: dict[str, Literals] = {
    "PG301": ((b"configure_optimizers",),),
    # Files that only call the method count too: what they expect keeps a fix away.
    "PG302": ((b"configure_optimizers",),),
    "PG303": ((b"configure_optimizers", b"optimizer_idx"),),
    "PG900": ((b"paramgroups:", b"noqa"), (b"paramgroups:", b"PG")),
    "PG901": ((b"paramgroups",), (b"#",)),
}
"""What all other findings need."""


CODES = _CONSTRUCTING.keys() | _OTHERS.keys()
"""The rules that the gate knows: all there are."""

_PARTS = (b"optim", b"paramgroups")
"""What stands in several of the literals: most files have none of it, and are asked for no more."""


def may_hold_finding(source: bytes, settings: Settings, tree: Tree | None = None) -> bool:
    """Test for the bytes that every finding of some chosen rule needs; `tree` is None while it is not known yet."""
    if tree is not None and tree.asked and lists_iterators(source):
        return True
    if may_hold_other_finding(source, settings):
        return True
    constructing = _wanted(settings, ())[0]
    return (
        bool(constructing)
        and may_construct(source, settings, tree)
        and any(_is_open(literals, source) for literals in constructing)
    )


def may_hold_other_finding(source: bytes, settings: Settings) -> bool:
    """Test for what findings need that do not stand at constructions: the method of Lightning, and comments."""
    others = _wanted(settings, tuple(part for part in _PARTS if part not in source))[1]
    return any(_is_open(literals, source) for literals in others)


@lru_cache(maxsize=64)
def _wanted(settings: Settings, missing: tuple[bytes, ...]) -> tuple[tuple[Literals, ...], tuple[Literals, ...]]:
    """List the different needs of the chosen rules that a file without some parts of words can meet."""
    tables: list[tuple[Literals, ...]] = []
    for table in (_CONSTRUCTING, _OTHERS):
        chosen = [
            tuple(tuple(word for word in words if not any(part in word for part in missing)) for words in literals)
            for code, literals in table.items()
            if settings.wants(code)
        ]
        tables.append(tuple(dict.fromkeys(literals for literals in chosen if all(literals))))
    return tables[0], tables[1]


def _is_open(literals: Literals, source: bytes) -> bool:
    return all(any(word in source for word in words) for words in literals)
