"""Variables of loops that go away: whether something reads them after the loop."""

import libcst as cst
from libcst.metadata import FunctionScope

from paramgroups.syntax.expressions.purity import name_nodes
from paramgroups.syntax.source.listing import may_be_listed
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_name


def is_used_elsewhere(module: SourceModule, loop: cst.For, variable: str) -> bool:
    """Tell whether the loop variable is read outside of loops and comprehensions that bind it anew."""
    if may_be_listed(module, loop):
        return True
    inside = set(name_nodes(loop))
    return any(
        name not in inside and not _is_of_another_function(module, name, loop) for name in _free_uses(module, variable)
    )


@once_a_name
def _free_uses(module: SourceModule, variable: str) -> list[cst.Name]:
    """List the uses of a variable that stand in no loop, comprehension or function which binds it."""
    return [
        name
        for name in module.names(variable)
        if not module.is_label(name) and not _is_parameter(module, name) and not _is_bound_anew(module, name, variable)
    ]


def _is_of_another_function(module: SourceModule, name: cst.Name, loop: cst.For) -> bool:
    """Tell whether a name means something else than the variable of the function that the loop stands in."""
    own, scope = module.scope(loop), module.scope(name)
    if not isinstance(own, FunctionScope) or scope is None or name.value in module.hidden_stores:
        return False
    if not own[name.value] or any(found.scope is not own for found in own[name.value]):
        # The function says `global`, or what binds the name is not seen.
        return False
    return bool(scope[name.value]) and all(found.scope is not own for found in scope[name.value])


def _is_parameter(module: SourceModule, name: cst.Name) -> bool:
    """Tell the `p` of `lambda p: …` itself, which reads nothing."""
    around = module.parent(name)
    if not isinstance(around, cst.Param) or around.name is not name:
        return False
    return isinstance(module.enclosing(name, cst.Lambda, cst.FunctionDef), cst.Lambda)


def _is_bound_anew(module: SourceModule, name: cst.Name, variable: str) -> bool:
    """Tell whether a name stands where something around it binds it, and not in what is evaluated before."""
    inner: cst.CSTNode = name
    around = module.parent(name)
    while around is not None:
        if isinstance(around, cst.CompFor) and inner is around.iter:
            # The iterable of a comprehension is evaluated before its variable is bound.
            inner, around = around, module.parent(around)
        elif _binds(around, variable) and not _is_evaluated_outside(around, inner):
            return True
        inner, around = (around, module.parent(around)) if around is not None else (inner, None)
    return False


def _is_evaluated_outside(around: cst.CSTNode, inner: cst.CSTNode) -> bool:
    """Tell whether a part of a loop or function is evaluated before the names are bound: iterables, defaults."""
    match around:
        case cst.For(iter=iterable):
            return inner is iterable
        case cst.FunctionDef(body=body) | cst.Lambda(body=body):
            return inner is not body
        case _:
            return False


def _binds(node: cst.CSTNode, variable: str) -> bool:
    match node:
        case cst.For(target=target) | cst.CompFor(target=target):
            return any(name.value == variable for name in name_nodes(target))
        case cst.BaseSimpleComp(for_in=clause) | cst.DictComp(for_in=clause):
            return _binds(clause, variable) or (
                clause.inner_for_in is not None and _binds(clause.inner_for_in, variable)
            )
        case cst.FunctionDef(params=params) | cst.Lambda(params=params):
            return any(parameter.name.value == variable for parameter in params.params)
        case _:
            return False
