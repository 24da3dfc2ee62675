"""Finding iterators of parameters that statements treat as lists, which raises.

params = encoder.parameters()
params += decoder.parameters()
optimizer = Adam(params)
"""

from collections.abc import Iterator

import libcst as cst

from paramgroups.model.construction import GrownIterator
from paramgroups.model.kinds import VAGUE, Kind, Shape
from paramgroups.syntax.constructions.expectations import error_is_expected
from paramgroups.syntax.constructions.lists.group_lists import GroupList
from paramgroups.syntax.expressions.dicts import params_of
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.sums import is_evaluated_with
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_name, plain_store
from paramgroups.syntax.source.statements import Place, place_of, places_in

_GROWING = frozenset({"append", "extend", "insert"})
_AROUND = (cst.For, cst.While, cst.If, cst.Else, cst.With)


def read_grown(
    module: SourceModule, call: cst.Call, argument: cst.BaseExpression, groups: GroupList
) -> tuple[GrownIterator, ...]:
    """List the statements that add something to iterators which a construction gets by their names."""
    given = [argument, *(params_of(module, element.node) for element in groups.elements)]
    names = {node.value: node for node in given if isinstance(node, cst.Name)}
    return tuple(grown for node in names.values() for grown in _first_growth(module, call, node))


def _first_growth(module: SourceModule, call: cst.Call, name: cst.Name) -> Iterator[GrownIterator]:
    function = module.enclosing(call, cst.FunctionDef, cst.Lambda, cst.ClassDef)
    for node in module.below(function or module.tree, cst.AugAssign, cst.Call):
        added = _added_to(node, name.value)
        if added is None or module.enclosing(node, cst.FunctionDef, cst.Lambda, cst.ClassDef) is not function:
            continue
        place = place_of(module, node)
        made = _made(module, place, name.value) if place is not None and module.is_behind(call, node) else None
        error = _error(node, infer(module, made), infer(module, added)) if made is not None else None
        if place is None or made is None or error is None:
            continue
        construction = place_of(module, call)
        beside = construction is not None and construction.block is place.block
        always = beside and is_evaluated_with(module, node, place.statement)
        yield GrownIterator(module.span(node), module.code(node), name.value, module.code(made), error, always)
        return


def _added_to(node: cst.CSTNode, name: str) -> cst.BaseExpression | None:
    """Return what `params += …` and `params.extend(…)` add."""
    match node:
        case cst.AugAssign(target=target, operator=cst.AddAssign(), value=value) if is_name(target, name):
            return value
        case cst.Call(func=cst.Attribute(value=owner, attr=cst.Name(value=verb)), args=[*_, cst.Arg(value=value)]) if (
            verb in _GROWING and is_name(owner, name)
        ):
            return value
        case _:
            return None


def _made(module: SourceModule, place: Place, name: str) -> cst.BaseExpression | None:
    """Return what a name certainly stands for at a statement: the value of the last statement before that mentions it.

    None where that does more than give it a value, or where the error may be awaited.
    """
    if module.enclosing(place.statement, cst.Try, cst.TryStar) or error_is_expected(module, place.statement):
        return None
    around: Place | None = place
    while around is not None:
        listed = places_in(module, around.block)
        index = next(number for number, other in enumerate(listed) if other.statement is around.statement)
        for other in reversed(listed[:index]):
            if not any(one.value == name for one in module.below(other.statement, cst.Name)):
                continue
            stored = plain_store(other.small)
            return stored[1] if stored is not None and is_name(stored[0], name) else None
        around = _place_around(module, around)
    return None


def _place_around(module: SourceModule, place: Place) -> Place | None:
    """Return the place of the loop, the `if` or the `with` in whose block a statement stands."""
    line = place.line if isinstance(place.block, cst.SimpleStatementSuite) else module.parent(place.block)
    around = module.parent(line) if isinstance(line, _AROUND) else None
    while line is not None and isinstance(around, cst.If | cst.For | cst.While):
        # An `else`, or an `elif`.
        line, around = around, module.parent(around)
    return (
        Place(around, line, None) if line is not None and isinstance(around, cst.Module | cst.IndentedBlock) else None
    )


def _error(node: cst.CSTNode, iterator: Kind, added: Kind) -> str | None:
    """Tell what Python raises; None where the text does not tell that there is an iterator."""
    if not iterator.once or iterator.typename == VAGUE or not _holds_parameters(iterator):
        return None
    if isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute):
        return f"AttributeError: '{iterator.printed_class}' object has no attribute '{node.func.attr.value}'"
    if not _holds_parameters(added) or not added.classname:
        return None
    return f"TypeError: unsupported operand type(s) for +=: '{iterator.printed_class}' and '{added.printed_class}'"


def _holds_parameters(kind: Kind) -> bool:
    return kind.yields(Shape.TENSOR) or kind.yields(Shape.NAMED)
