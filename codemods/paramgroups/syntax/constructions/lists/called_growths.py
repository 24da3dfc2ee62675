"""Growth of a list that is not handed over: by a method that fills `self.groups`, or a function around which it is."""

from collections.abc import Sequence
from dataclasses import dataclass

import libcst as cst

from paramgroups.syntax.constructions.lists.growths import Growth, grown_by
from paramgroups.syntax.source.conditions import Condition, conditions_of, repetition
from paramgroups.syntax.source.module import SourceModule


@dataclass(frozen=True)
class Called:
    """A function that may fill a list."""

    function: cst.FunctionDef
    mentions: Sequence[cst.Name | cst.Attribute]
    """All places that mean it."""


def grown_when_called(
    module: SourceModule,
    use: cst.Name | cst.Attribute,
    called: Called,
    made: cst.BaseExpression,
    used: cst.CSTNode | None,
) -> Growth | None:
    """Read `groups.append(x)` in a function that is only called where the list is made, and before it is used.

    `used` is None where the list is used in another function, later. Where in the list the elements come is not known.
    """
    function = called.function
    growth = grown_by(module, use, function)
    if growth is None or growth.how != "append" or not _is_plain(module, function):
        return None
    if module.enclosing(use, cst.FunctionDef, cst.Lambda, cst.ClassDef) is not function:
        return None
    calls = [call for mention in called.mentions if (call := _call(module, mention, made, used)) is not None]
    if not calls or len(calls) < len(called.mentions):
        return None
    around = conditions_of(module, calls[0], made)
    if len(calls) > 1 or repetition(module, calls[0], made) is not None:
        around = (Condition(function, "", f"in each call of `{function.name.value}`", tuple(calls)),)
    if module.below(function.body, cst.Return):
        around = (*around, Condition(function, "early", "if that line is reached"))
    return Growth(growth.node, "insert", (*around, *growth.conditions))


def _is_plain(module: SourceModule, function: cst.FunctionDef) -> bool:
    is_called = not function.decorators and function.asynchronous is None
    return is_called and not module.below(function.body, cst.Yield)


def _call(
    module: SourceModule, mention: cst.Name | cst.Attribute, made: cst.BaseExpression, used: cst.CSTNode | None
) -> cst.Call | None:
    """Return the call of a function, in the function that makes the list, behind that and before the list is used."""
    call = module.parent(mention)
    if not isinstance(call, cst.Call) or call.func is not mention or not module.is_behind(call, made):
        return None
    here = module.enclosing(call, cst.FunctionDef, cst.Lambda, cst.ClassDef)
    if here is not module.enclosing(made, cst.FunctionDef, cst.Lambda, cst.ClassDef):
        return None
    return call if used is None or module.is_behind(used, call) else None
