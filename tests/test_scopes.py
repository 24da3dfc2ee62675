"""The quick walk, places and scopes say what libcst's own metadata says."""

import libcst as cst
import pytest
from libcst.metadata import (
    Assignment,
    CodeRange,
    MetadataWrapper,
    ParentNodeProvider,
    PositionProvider,
    Scope,
    ScopeProvider,
)

from harness.case import all_cases
from paramgroups.syntax.source.places import places_of
from paramgroups.syntax.source.scopes import scopes_of
from paramgroups.syntax.source.walking import LAYOUT, Walk

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
    except E as error: raise error from b
    else: 1 + 1.5 - 2j
    finally: 'a' f'b' "c"
@a(b, *c, d=e, **f)
@b
async def k[T: int, *U, **V](self, a: b = c, /, d=e, *, f: g = h) -> "i":
    async with a as (b, c), d: await e
    async for f in g: yield h
    else: yield
    while not a < b <= c is not d in e: continue
    else: break
    return [*a, {**b, c: d}, {e, *f}, {g: h for g, h in i}, {j for j in k if j if l}, (m async for m in n)]
def l(*, a): nonlocal h; yield from a; assert a, b; return
def m(a, /): return a[b:c:d, ..., e:], -a if b else ~c, a if b else c, lambda *args, k=1, **kwargs: a[*b]
type N[T] = list[T]
from .. import *
match a, b:
    case A(b, c=[D.e, 1, -1]) if g: pass
    case (None | "x" | {1: j}) as i: a @= b
    case [*_]: ...
    case (b, c): t"{a + 1!r:>{b}}"; {**c for c in d}
    case _: a = b = not (c or d and e)
try: pass
except* (A, B): pass
if a: pass
elif b: pass
else: pass
"""
KINDS = {
    kind
    for kind in vars(cst).values()
    if isinstance(kind, type)
    and issubclass(kind, cst.CSTNode)
    and not kind.__abstractmethods__
    and kind not in LAYOUT
    and not kind.__module__.endswith(".op")
    and not kind.__name__.startswith("Lazy")  # imports of a Python that is not released
}


SOURCES = [HARD.encode(), *(case.source for case in all_cases()[::8])]


class InOrder(cst.CSTVisitor):
    """Lists nodes as libcst visits them."""

    def __init__(self) -> None:
        super().__init__()
        self.nodes: list[cst.CSTNode] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if type(node) not in LAYOUT:
            self.nodes.append(node)
        return True


def test_every_kind_of_node_is_walked() -> None:
    assert KINDS - {type(node) for node in Walk(cst.parse_module(HARD)).nodes} == set()


@pytest.mark.parametrize("source", SOURCES)
def test_nodes_come_in_the_order_of_the_text(source: bytes) -> None:
    tree = cst.parse_module(source)
    theirs = InOrder()
    tree.visit(theirs)
    walk = Walk(tree)
    assert [id(node) for node in walk.nodes] == [id(node) for node in theirs.nodes]
    assert all(walk.nodes[walk.extent[id(node)][0]] is node for node in walk.nodes)


@pytest.mark.parametrize("source", SOURCES)
def test_same_as_libcst(source: bytes) -> None:
    tree = cst.parse_module(source)
    wrapper = MetadataWrapper(tree, unsafe_skip_copy=True)
    walk = Walk(tree)
    parents = wrapper.resolve(ParentNodeProvider)
    assert all(parents[node] is walk.parents[id(node)] for node in walk.nodes if node is not tree)
    places = places_of(tree)
    theirs_of = wrapper.resolve(PositionProvider)
    assert [places[id(node)] for node in walk.nodes] == [place_of(theirs_of[node]) for node in walk.nodes]
    theirs = wrapper.resolve(ScopeProvider)
    ours = scopes_of(tree, Walk(tree))
    assert all(told(theirs.get(node)) == told(ours.get(node)) for node in walk.nodes)
    names = {node.value for node in walk.by_type.get(cst.Name, ())}
    for mine, other in {id(ours.get(node)): (ours.get(node), theirs.get(node)) for node in walk.nodes}.values():
        if mine is not None and other is not None:
            assert [bound(mine, name) for name in names] == [bound(other, name) for name in names]


def place_of(place: CodeRange) -> tuple[tuple[int, int], tuple[int, int]]:
    return (place.start.line, place.start.column), (place.end.line, place.end.column)


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
