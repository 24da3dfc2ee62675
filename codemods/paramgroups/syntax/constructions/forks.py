"""An `if` or a `match` whose branches all construct the same optimizer: the code behind it is about each of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import libcst as cst

from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_of
from paramgroups.syntax.constructions.holders import holder_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place, following, last_statement, place_of

_LEAVING = cst.Raise | cst.Return | cst.Continue | cst.Break


@dataclass(frozen=True)
class Fork:
    """Such a statement, with its `elif` and `else` or all its cases."""

    place: Place
    branches: int
    """How many of its branches construct the optimizer."""
    target: str
    """What it is assigned to."""


def fork_of(module: SourceModule, construction: Place, target: str) -> Fork | None:
    """Return the `if` or `match` around a construction, of which every branch assigns one to `target`, or leaves.

    One without `else` counts as well where nothing else binds the name: without a branch, the code behind it raises.
    """
    statement = _outermost(module, construction.block)
    block = module.parent(statement) if statement is not None else None
    if statement is None or not isinstance(block, cst.Module | cst.IndentedBlock):
        return None
    constructing = 0
    for branch in _branches(statement):
        if branch is None:
            if not _is_unbound_without(module, Place(block, statement, None), target):
                return None
            continue
        constructs = not leaves(branch)
        if constructs and not _constructs(module, branch, target):
            return None
        constructing += constructs
    return Fork(Place(block, statement, None), constructing, target)


def _outermost(module: SourceModule, block: cst.CSTNode) -> cst.If | cst.Match | None:
    """Return the first `if` of the chain that a block is a branch of, or its `match`."""
    around = module.parent(block)
    if isinstance(around, cst.MatchCase):
        around = module.parent(around)
        return around if isinstance(around, cst.Match) else None
    if isinstance(around, cst.Else):
        around = module.parent(around)
    while isinstance(around, cst.If):
        outer = module.parent(around)
        if not isinstance(outer, cst.If):
            return around
        around = outer
    return None


def _branches(statement: cst.If | cst.Match) -> Iterator[cst.BaseSuite | None]:
    """Yield the blocks; None for an `else` or `case _` that is not there."""
    if isinstance(statement, cst.Match):
        yield from (case.body for case in statement.cases)
        match statement.cases[-1]:
            case cst.MatchCase(pattern=cst.MatchAs(pattern=None, name=None), guard=None):
                return
            case _:
                yield None
        return
    yield statement.body
    match statement.orelse:
        case cst.If() as other:
            yield from _branches(other)
        case cst.Else(body=body):
            yield body
        case _:
            yield None


def _is_unbound_without(module: SourceModule, place: Place, target: str) -> bool:
    """Tell whether a name has no value where no branch is taken, and is read behind the edits, which then raises."""
    if not target.isidentifier() or module.star_imports or module.enclosing(place.line, cst.For, cst.While):
        return False
    names = _mentions(module, place.line, target)
    inside = {id(name) for name in names}
    bindings = module.assignments(names[0]) if names else []
    sides = _sides(module, place.line)
    if not bindings or not all(id(one.node) in inside or _excludes(module, sides, one.node) for one in bindings):
        return False
    return any(
        not _is_edited(module, name)
        for behind in _behind(module, place)
        if not isinstance(behind.line, cst.If | cst.Match | cst.Try | cst.FunctionDef | cst.ClassDef)
        for name in _mentions(module, behind.statement, target)
    )


def _mentions(module: SourceModule, node: cst.CSTNode, variable: str) -> list[cst.Name]:
    """List the mentions of a variable; `args.optimizer` is none of `optimizer`."""
    return [name for name in module.below(node, cst.Name) if name.value == variable and not module.is_label(name)]


def _behind(module: SourceModule, place: Place) -> Iterator[Place]:
    """Yield the statements that are reached behind one, those behind the `if` and `with` around it too."""
    yield from following(place)
    around = module.parent(place.block)
    while isinstance(around, cst.If | cst.Else | cst.With):
        block = module.parent(around)
        if isinstance(block, cst.Module | cst.IndentedBlock):
            yield from following(Place(block, around, None))
            block = module.parent(block)
        around = block


def _sides(module: SourceModule, node: cst.CSTNode) -> dict[int, cst.CSTNode]:
    """Tell in which side of each `if` around it a node stands."""
    found: dict[int, cst.CSTNode] = {}
    inner, around = node, module.parent(node)
    while around is not None and not isinstance(around, cst.FunctionDef):
        if isinstance(around, cst.If):
            found[id(around)] = inner
        inner, around = around, module.parent(around)
    return found


def _excludes(module: SourceModule, sides: Mapping[int, cst.CSTNode], node: cst.CSTNode) -> bool:
    """Tell whether a node stands in another side of one of these `if` statements."""
    return any(sides.get(number, side) is not side for number, side in _sides(module, node).items())


def _is_edited(module: SourceModule, name: cst.Name) -> bool:
    around = module.parent(name)
    return isinstance(around, cst.Attribute) and around.attr.value in {"param_groups", "add_param_group"}


def leaves(block: cst.BaseSuite) -> bool:
    """Tell a branch behind which nothing is reached."""
    return isinstance(last_statement(block), _LEAVING)


def _constructs(module: SourceModule, block: cst.BaseSuite, target: str) -> bool:
    for call in module.below(block, cst.Call):
        place = place_of(module, call)
        if place is None or place.block is not block or optimizer_of(module, call) is None:
            continue
        holder = holder_of(module, call)
        if holder is not None and holder.target == target and not holder.others:
            return True
    return False
