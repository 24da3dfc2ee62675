"""Functions, methods and properties of the file that return a list of groups."""

from collections.abc import Iterator
from dataclasses import dataclass

import libcst as cst

from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_of
from paramgroups.syntax.constructions.lists.fillers import Filler, filler_of
from paramgroups.syntax.constructions.lists.grown_lists import read_grown_list
from paramgroups.syntax.expressions.definitions import definition_of
from paramgroups.syntax.source.conditions import Condition, conditions_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import plain_store


@dataclass(frozen=True)
class Returned:
    """One value that a helper gives back."""

    node: cst.BaseExpression
    how: str
    """`return` a list, `yield` an element of it, or `yield from` a part of it."""
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class Helper:
    """A function of the file that makes a list."""

    function: cst.FunctionDef
    returned: tuple[Returned, ...]
    others: tuple[cst.CSTNode, ...]
    """Mentions of it whose value does not go straight to an optimizer, in the order of the text."""
    refusal: Refusal | None
    """Why its list must stay as it is: another file uses it for something else."""


def read_helper(module: SourceModule, node: cst.Call | cst.Attribute) -> Helper | None:
    """Read the function that a call calls, or the property that an attribute reads; None where it cannot be told."""
    function = definition_of(module, node)
    return helper_of(module, function) if function is not None else None


def helper_of(module: SourceModule, function: cst.FunctionDef) -> Helper | None:
    """Read a function that makes a list; None where it cannot be told what it returns."""
    if function.asynchronous is not None:
        return None
    returned = _returned(module, function)
    if not returned:
        return None
    others = [use for use in mentions(module, function) if not _goes_to_optimizer(module, use)]
    return Helper(function, tuple(returned), tuple(others), used_in_another_file(module, function, function.name.value))


def used_in_another_file(module: SourceModule, node: cst.CSTNode, name: str) -> Refusal | None:
    """Refuse to change a list that another file asks for, by a function or a member of the class around `node`."""
    around = module.enclosing(node, cst.ClassDef)
    package = module.name.removesuffix(".__init__")
    owner = [around.name.value] if isinstance(around, cst.ClassDef) else []
    place = module.known.other_use(".".join([package, *owner, name]))
    if not place:
        return None
    return Refusal(
        Reason.LIST_USED_ELSEWHERE,
        f"`{name}` is used for something else in {place}, where dicts may not be expected; "
        "write the group dicts in a function of their own",
    )


def _returned(module: SourceModule, function: cst.FunctionDef) -> list[Returned] | None:
    """List what a function returns or yields; None where something of it is no list."""
    found: list[Returned] = []
    returns = [node for node in module.below(function.body, cst.Return) if _is_in(module, node, function)]
    yields = [node for node in module.below(function.body, cst.Yield) if _is_in(module, node, function)]
    if returns and yields:
        return None
    for node in returns:
        if node.value is None:
            return None
        conditions = conditions_of(module, node, function)
        if len(returns) > 1:
            conditions = (Condition(function, str(module.span(node).line), "if that line is reached"), *conditions)
        found.append(Returned(node.value, "return", conditions))
    for one in yields:
        conditions = conditions_of(module, one, function)
        match one.value:
            case cst.From(item=item):
                found.append(Returned(item, "yield from", conditions))
            case cst.BaseExpression() as item if isinstance(module.parent(one), cst.Expr):
                found.append(Returned(item, "yield", conditions))
            case _:
                return None
    return found


def _is_in(module: SourceModule, node: cst.CSTNode, function: cst.FunctionDef) -> bool:
    return module.enclosing(node, cst.FunctionDef, cst.Lambda, cst.ClassDef) is function


def mentions(module: SourceModule, function: cst.FunctionDef) -> Iterator[cst.CSTNode]:
    """Yield every place that may mean the function: its name where it is visible, an attribute, a text."""
    name = function.name.value
    is_method = isinstance(module.enclosing(function, cst.FunctionDef, cst.ClassDef), cst.ClassDef)
    for node in module.nodes(cst.Name, cst.Attribute, cst.SimpleString):
        match node:
            case cst.Attribute(attr=cst.Name(value=value)) if value == name and is_method:
                yield node
            case cst.Name(value=value) if value == name and not module.is_label(node) and node is not function.name:
                if _may_mean(module, node, function):
                    yield node
            case cst.SimpleString() if node.raw_value == name:
                yield node
            case _:
                pass


def _may_mean(module: SourceModule, name: cst.Name, function: cst.FunctionDef) -> bool:
    scope = module.scope(name)
    found = list(scope[name.value]) if scope is not None else []
    return not found or any(getattr(assignment, "node", None) is function for assignment in found)


def _goes_to_optimizer(module: SourceModule, use: cst.CSTNode) -> bool:
    """Tell whether what a mention gives goes straight into a params argument, or through one variable."""
    around = module.parent(use)
    value = around if isinstance(around, cst.Call) and around.func is use else use
    if is_params(module, value):
        return True
    match plain_store(module.parent(value)):
        case (cst.Name() as target, given) if given is value:
            return _is_for_optimizers(module, target)
        case _:
            return False


def fills_for_optimizer(module: SourceModule, use: cst.CSTNode) -> bool:
    """Tell whether a mention of a filler hands it a variable whose list goes to optimizers only."""
    call = module.parent(use)
    if not isinstance(call, cst.Call) or call.func is not use:
        return False
    fillers = ((argument.value, _filler(module, argument.value)) for argument in call.args)
    name = next((node for node, filler in fillers if filler is not None and isinstance(node, cst.Name)), None)
    return name is not None and _is_for_optimizers(module, name)


def _is_for_optimizers(module: SourceModule, variable: cst.Name) -> bool:
    """Tell whether optimizers get the list of a variable, and nothing else does."""
    scope = module.scope(variable)
    named = (node for node in module.nodes(cst.Name) if node.value == variable.value and module.scope(node) is scope)
    use = next((node for node in named if is_params(module, node)), None)
    grown = read_grown_list(module, use) if use is not None else None
    return grown is not None and all(is_params(module, other) for other in grown.others)


def _filler(module: SourceModule, node: cst.BaseExpression) -> Filler | None:
    return filler_of(module, node) if isinstance(node, cst.Name) else None


def is_params(module: SourceModule, node: cst.CSTNode) -> bool:
    """Tell whether an expression is the params argument of an optimizer."""
    argument = module.parent(node)
    call = module.parent(argument) if isinstance(argument, cst.Arg) else None
    if not isinstance(call, cst.Call) or not isinstance(argument, cst.Arg) or argument.star:
        return False
    optimizer = optimizer_of(module, call)
    return optimizer is not None and params_argument(call, optimizer.first) is argument


def params_argument(call: cst.Call, name: str) -> cst.Arg | None:
    """Find the params argument of a construction: by its name, else the first."""
    for argument in call.args:
        if argument.keyword is not None and argument.keyword.value == name:
            return argument
    first = call.args[0] if call.args else None
    return first if first is not None and first.keyword is None and not first.star else None
