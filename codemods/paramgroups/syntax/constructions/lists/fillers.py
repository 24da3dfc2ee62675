"""Functions of the file that fill a list which they are handed: `def fill(groups, net): groups.append(…)`."""

from dataclasses import dataclass

import libcst as cst

from paramgroups.syntax.constructions.lists.growths import Growth, grown_by, is_harmless_use
from paramgroups.syntax.expressions.definitions import definition_of
from paramgroups.syntax.source.arguments import arguments_by_parameter
from paramgroups.syntax.source.conditions import Condition, conditions_of
from paramgroups.syntax.source.module import SourceModule


@dataclass(frozen=True)
class Filler:
    """A function of the file that puts something into a list, and does nothing else with it."""

    function: cst.FunctionDef
    parameter: str
    growths: tuple[Growth, ...]
    """In the order of the text."""


def call_that_fills(module: SourceModule, use: cst.Name) -> cst.Call | None:
    """Return the call that hands a list to a filler; None for any other use."""
    return _call_with(module, use) if filler_of(module, use) is not None else None


def filler_of(module: SourceModule, use: cst.Name) -> Filler | None:
    """Read the function that a list is handed to; None where it may do something else with it."""
    call = _call_with(module, use)
    function = definition_of(module, call) if call is not None else None
    if call is None or function is None or function.asynchronous is not None or function.decorators:
        return None
    given = arguments_by_parameter(function, call, is_bound=isinstance(call.func, cst.Attribute))
    parameter = next((name for name, argument in given if argument.value is use), None)
    growths = _growths(module, function, parameter) if parameter is not None else None
    return Filler(function, parameter, growths) if parameter is not None and growths else None


def _call_with(module: SourceModule, use: cst.Name) -> cst.Call | None:
    """Return the call, a statement of its own, that a variable is an argument of."""
    argument = module.parent(use)
    call = module.parent(argument) if isinstance(argument, cst.Arg) and argument.value is use else None
    return call if isinstance(call, cst.Call) and isinstance(module.parent(call), cst.Expr) else None


def _growths(module: SourceModule, function: cst.FunctionDef, parameter: str) -> tuple[Growth, ...] | None:
    """Read all that a function does with a parameter; None where it is more than to put something into it."""
    returns = module.below(function.body, cst.Return)
    if module.below(function.body, cst.Yield) or any(node.value is not None for node in returns):
        return None
    early = (Condition(function, "early", "if that line is reached"),) if returns else ()
    found: list[Growth] = []
    for use in module.below(function.body, cst.Name):
        if use.value != parameter or module.is_label(use) or is_harmless_use(module, use):
            continue
        growth = _growth(module, function, use)
        if growth is None:
            return None
        found.append(Growth(growth.node, growth.how, (*early, *growth.conditions)))
    return tuple(found)


def _growth(module: SourceModule, function: cst.FunctionDef, use: cst.Name) -> Growth | None:
    if module.enclosing(use, cst.FunctionDef, cst.Lambda, cst.ClassDef) is not function:
        return None
    match around := module.parent(use):
        case cst.AugAssign(target=target, operator=cst.AddAssign(), value=value) if target is use:
            return Growth(value, "+=", conditions_of(module, around, function))
        case _:
            growth = grown_by(module, use, function)
            return growth if growth is not None and not growth.is_store else None
