"""Finding iterators of parameters that are used up before the construction that gets them.

params = [{'params': net.parameters()}]
count = sum(p.numel() for p in params[0]['params'])
optimizer = Adam(params)    # of no parameter at all
"""

from collections.abc import Iterator
from dataclasses import dataclass
from types import NoneType

import libcst as cst

from paramgroups.model.construction import Spent
from paramgroups.model.kinds import ITERATING_FUNCTIONS, VAGUE
from paramgroups.syntax.constructions.lists.group_lists import GroupList
from paramgroups.syntax.constructions.params.lasting import list_for, takes_a_list
from paramgroups.syntax.edits.item_targets import key_of
from paramgroups.syntax.expressions.dicts import params_of
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.source.literals import integer_value, string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_name
from paramgroups.syntax.source.statements import Place, place_of


@dataclass(frozen=True)
class _Iterator:
    """An iterator that is handed to a construction, and the variable by which other code can use it up."""

    shown: cst.BaseExpression
    """Where it stands in the argument."""
    variable: cst.Name
    group: int | None
    """Its group, where the variable is the list of groups; None where it is the iterator itself."""


def read_spent(
    module: SourceModule, call: cst.Call, argument: cst.BaseExpression, groups: GroupList
) -> tuple[Spent, ...]:
    """List the iterators in a params argument that a statement behind their making has certainly used up."""
    found: list[Spent] = []
    for one in _iterators(module, argument, groups):
        use = next((use for use in module.uses(one.variable) if _uses_up(module, use, one, call)), None)
        if use is not None:
            span, line, alone = module.span(one.shown), module.span(use).line, one.shown is argument
            made = _as_list(module, one.variable, use) if alone else None
            found.append(Spent(span, module.code(one.shown), line, alone, made))
    return tuple(found)


def _iterators(module: SourceModule, argument: cst.BaseExpression, groups: GroupList) -> Iterator[_Iterator]:
    if isinstance(argument, cst.Name) and _yields_once(module, argument):
        yield _Iterator(argument, argument, None)
    for element in groups.elements:
        params = params_of(module, element.node) if not element.starred and not element.condition else None
        if params is None or not _yields_once(module, params):
            continue
        if isinstance(params, cst.Name):
            yield _Iterator(params, params, None)
        elif isinstance(argument, cst.Name) and isinstance(module.assigned_value(argument), cst.List | cst.Tuple):
            yield _Iterator(params, argument, element.index)


def _yields_once(module: SourceModule, node: cst.BaseExpression) -> bool:
    """Tell what certainly is an iterator; one of several things may be a list."""
    kind = infer(module, node)
    return kind.once and kind.typename != VAGUE


def _uses_up(module: SourceModule, use: cst.Name, one: _Iterator, call: cst.Call) -> bool:
    """Tell whether a use of the variable certainly leaves nothing to iterate over for the construction."""
    value = module.assigned_value(one.variable)
    iterable = use if one.group is None else _params_read(module, use, one.group)
    spending = _exhausting(module, iterable) if iterable is not None else None
    if value is None or spending is None or not _is_in_order(module, value, spending, call):
        return False
    earlier = [other for other in module.uses(one.variable) if module.is_behind(call, other)]
    return one.group is None or all(_only_reads(module, other) for other in earlier)


def _as_list(module: SourceModule, argument: cst.Name, use: cst.Name) -> tuple[cst.BaseExpression, str] | None:
    """Return what makes an iterator, and the list to make instead, where all uses may get a list."""
    value, spending = module.assigned_value(argument), _exhausting(module, use)
    making = place_of(module, value) if value is not None else None
    spent_at = _place_of_spending(module, spending) if spending is not None else None
    others = [other for other in module.uses(argument) if other is not argument]
    may = all(_exhausting(module, other) is not None or takes_a_list(module, other) for other in others)
    if value is None or making is None or spent_at is None or not may:
        return None
    code = list_for(module, value, making, spent_at)
    return (value, code) if code is not None else None


def _params_read(module: SourceModule, use: cst.Name, group: int) -> cst.BaseExpression | None:
    """Return `groups[0]['params']` around a use of `groups`, or what a comprehension over all groups iterates over."""
    around = module.parent(use)
    match around:
        case cst.Subscript() if around.value is use and (key := key_of(around)) is not None:
            return _params_of(module.parent(around), around) if integer_value(key) == group else None
        case cst.CompFor(target=cst.Name(value=name), ifs=[], inner_for_in=cst.CompFor(iter=inner)) if (
            around.iter is use and isinstance(inner, cst.Subscript) and is_name(inner.value, name)
        ):
            return _params_of(inner, inner.value)
        case _:
            return None


def _params_of(node: cst.CSTNode | None, group: cst.BaseExpression) -> cst.BaseExpression | None:
    """Return `node` if it is `group['params']`."""
    if not isinstance(node, cst.Subscript) or node.value is not group:
        return None
    key = key_of(node)
    return node if key is not None and string_value(key) == "params" else None


def _only_reads(module: SourceModule, use: cst.Name) -> bool:
    """Tell whether a use of a list of groups can put nothing else into them: `groups[0]['params']`, `len(groups)`."""
    around = module.parent(use)
    match around:
        case cst.Subscript() if around.value is use:
            params = _params_of(module.parent(around), around)
            return params is not None and not isinstance(
                module.parent(params), cst.AssignTarget | cst.AugAssign | cst.Del | cst.Attribute
            )
        case cst.CompFor():
            return True
        case cst.Arg():
            call = module.parent(around)
            return isinstance(call, cst.Call) and module.qualified(call.func) in {"builtins.len", "builtins.print"}
        case _:
            return False


def _exhausting(module: SourceModule, node: cst.BaseExpression) -> cst.CSTNode | None:
    """Return the expression or loop that iterates over `node` to its end."""
    around = module.parent(node)
    match around:
        case cst.Arg(star="*"):
            return module.parent(around)
        case cst.Arg(star="", keyword=None):
            return _exhausting_call(module, around)
        case cst.StarredElement():
            return module.parent(around)
        case cst.CompFor(iter=source) if source is node:
            return _exhausting_comprehension(module, around)
        case cst.For(iter=source) if source is node:
            return around if not module.below(around.body, cst.Break, cst.Return, cst.Raise) else None
        case _:
            return None


def _exhausting_call(module: SourceModule, argument: cst.Arg) -> cst.CSTNode | None:
    call = module.parent(argument)
    if not isinstance(call, cst.Call) or not isinstance(call.func, cst.Name):
        return None
    name = call.func.value
    if ITERATING_FUNCTIONS.get(name) != call.args.index(argument) or not module.means_builtin(call, name):
        return None
    return _exhausting(module, call) if name in {"filter", "map", "enumerate"} else call


def _exhausting_comprehension(module: SourceModule, clause: cst.CompFor) -> cst.CSTNode | None:
    around = module.parent(clause)
    if isinstance(around, cst.CompFor) and _is_over_groups(around, clause):
        around = module.parent(around)
    if isinstance(around, cst.GeneratorExp):
        return _exhausting(module, around)
    return around if isinstance(around, cst.BaseComp) else None


def _is_over_groups(outer: cst.CompFor, inner: cst.CompFor) -> bool:
    """Tell `for group in groups for p in group['params']`, where the outer clause certainly has a round."""
    match outer.target, inner.iter:
        case cst.Name(value=name), cst.Subscript(value=owner):
            return not outer.ifs and is_name(owner, name)
        case _:
            return False


def _is_in_order(module: SourceModule, making: cst.BaseExpression, spending: cst.CSTNode, call: cst.Call) -> bool:
    """Tell whether three statements of one block follow each other, each of them always reached if the last one is.

    The last may be anything that holds the construction, and no function.
    """
    first, second = place_of(module, making), _place_of_spending(module, spending)
    if first is None or second is None or second.block is not first.block:
        return False
    last: cst.CSTNode | None = call
    while last is not None and module.parent(last) is not first.block:
        last = module.parent(last)
        if isinstance(last, cst.FunctionDef | cst.ClassDef | cst.Lambda):
            return False
    lines = first.block.body
    order = [next((i for i, line in enumerate(lines) if line is one), -1) for one in (first.line, second.line, last)]
    return -1 < order[0] < order[1] < order[2]


def _place_of_spending(module: SourceModule, node: cst.CSTNode) -> Place | None:
    """Return the place of a statement, if it always gets to what it uses up."""
    if isinstance(node, cst.For):
        block = module.parent(node)
        return Place(block, node, None) if isinstance(block, cst.Module | cst.IndentedBlock) else None
    around = module.parent(node)
    while around is not None and not isinstance(around, cst.BaseSmallStatement):
        if isinstance(around, cst.IfExp | cst.BooleanOperation | cst.Lambda | cst.BaseComp | cst.CompFor):
            return None
        around = module.parent(around)
    return place_of(module, node) if not isinstance(around, cst.Assert | NoneType) else None
