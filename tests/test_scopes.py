"""The quick walk, places and scopes say what libcst's own metadata says."""

import libcst as cst
import pytest
from libcst.metadata import Assignment, MetadataWrapper, ParentNodeProvider, PositionProvider, Scope, ScopeProvider

from harness.case import all_cases
from paramgroups.syntax.source.places import places_of
from paramgroups.syntax.source.scopes import scopes_of
from paramgroups.syntax.source.walking import Walk

HARD = """
import a.b as c, d.e
from f import (g as h, i)
def j(k: "l" = m, /, *n, o: c.p = 1, **q) -> r:
    global s; nonlocal_t = [u for u in v if u for w in u]
    x, (y, *z) = aa[bb.cc] = dd
    for ee, ff in enumerate(h): del ee[0], gg.hh
    with ii as (jj, kk): ll: mm = nn
    oo += (pp := qq(rr=lambda ss, tt=uu: ss))
    match vv:
        case {"w": xx, **yy} | [xx, *yy]: pass
class A(d.e.B[T], metaclass=M):
    f"{zz!r:>{width}}"
    try: pass
    except E as error: raise
"""


SOURCES = [HARD.encode(), *(case.source for case in all_cases()[::8])]


@pytest.mark.parametrize("source", SOURCES)
def test_same_as_libcst(source: bytes) -> None:
    tree = cst.parse_module(source)
    wrapper = MetadataWrapper(tree, unsafe_skip_copy=True)
    walk = Walk()
    tree.visit(walk)
    parents = wrapper.resolve(ParentNodeProvider)
    assert all(parents[node] is walk.parents[node] for node in walk.nodes if node is not tree)
    assert places_of(tree) == wrapper.resolve(PositionProvider)
    theirs = wrapper.resolve(ScopeProvider)
    ours = scopes_of(tree)
    assert all(told(theirs.get(node)) == told(ours.get(node)) for node in walk.nodes)
    names = {node.value for node in walk.by_type.get(cst.Name, ())}
    for mine, other in {id(ours.get(node)): (ours.get(node), theirs.get(node)) for node in walk.nodes}.values():
        if mine is not None and other is not None:
            assert [bound(mine, name) for name in names] == [bound(other, name) for name in names]


def told(scope: Scope | None) -> tuple[type, object] | None:
    return None if scope is None else (type(scope), getattr(scope, "node", None))


def bound(scope: Scope, name: str) -> list[tuple[type, object, list[tuple[int, bool]]]]:
    """Tell what a name means in a scope, and who reads it there."""
    return sorted(
        (
            (
                type(one),
                id(one.node) if isinstance(one, Assignment) else one.name,
                sorted((id(access.node), access.is_annotation) for access in one.references),
            )
            for one in scope[name]
        ),
        key=str,
    )
