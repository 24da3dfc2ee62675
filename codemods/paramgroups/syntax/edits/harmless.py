"""Expressions that can be evaluated before or after the construction of an optimizer, since neither notices the other.

Making a module or a tensor draws random numbers, which the construction of an optimizer never does.
"""

from collections.abc import Iterator

import libcst as cst

from paramgroups.model.kinds import MOVES, Shape
from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_of
from paramgroups.syntax.constructions.lists.helpers import params_argument
from paramgroups.syntax.expressions.classes import ModuleClass, local_class
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.purity import is_pure
from paramgroups.syntax.expressions.torch_classes import PARAMETER_MAKERS, TENSOR_MAKERS, torch_nn_class
from paramgroups.syntax.source.bindings import bindings_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_name

_ITERATING = frozenset("ModuleList ModuleDict ParameterList ParameterDict".split())
"""Classes that iterate over what they are given."""
_DEEPEST = 3
"""How many classes of the file may make each other."""


def is_harmless(module: SourceModule, value: cst.BaseExpression, depth: int = 0) -> bool:
    """Tell what can be evaluated before or after the construction of an optimizer."""
    if is_pure(module, value):
        return True
    match value:
        case cst.List(elements=elements) | cst.Tuple(elements=elements):
            return all(is_harmless(module, element.value, depth) for element in elements)
        case cst.ListComp(elt=item, for_in=cst.CompFor(inner_for_in=None, ifs=[], asynchronous=None, iter=iterable)):
            return is_pure(module, iterable) and is_harmless(module, item, depth)
        case cst.Call(func=cst.Attribute(value=made, attr=cst.Name(value=move)), args=arguments) if move in MOVES:
            moved = isinstance(made, cst.Call) and is_harmless(module, made, depth)
            return moved and all(is_pure(module, argument.value) for argument in arguments)
        case cst.Call(args=arguments):
            return _makes(module, value, depth) and all(
                is_harmless(module, argument.value, depth) for argument in arguments
            )
        case _:
            return False


def makes_known_optimizer(module: SourceModule, call: cst.Call) -> bool:
    """Tell an optimizer of torch or another known package: constructors of the user's own may do anything."""
    optimizer = optimizer_of(module, call)
    return optimizer is not None and all(one.certain or (one.options and not one.inspects) for one in optimizer.classes)


def _makes(module: SourceModule, call: cst.Call, depth: int) -> bool:
    """Tell a call that makes a module, a tensor or an optimizer, and does nothing else."""
    made = torch_nn_class(module, call)
    if made is not None or makes_known_optimizer(module, call):
        return not _spends(module, call, made)
    name = module.qualified(call.func)
    if name is not None and (name in TENSOR_MAKERS or name in PARAMETER_MAKERS):
        return True
    own = local_class(module, call.func)
    return own is not None and depth < _DEEPEST and _is_made_plainly(own, depth + 1)


def _spends(module: SourceModule, call: cst.Call, made: str | None) -> bool:
    """Tell whether a call may use up an iterator that has a name, and that the optimizer may be given: `*layers`."""
    iterated = (argument.value for argument in call.args if argument.star or made in _ITERATING)
    kinds = (infer(module, node) for node in iterated if isinstance(node, cst.Name | cst.Attribute))
    return any(kind.once or kind.shape not in {Shape.ITERABLE, Shape.MODULE} for kind in kinds)


def may_be_spent(module: SourceModule, call: cst.Call) -> Iterator[cst.Name | cst.Attribute]:
    """Yield what the construction of an optimizer goes through, and which may be good for one time only."""
    optimizer = optimizer_of(module, call)
    argument = params_argument(call, optimizer.first) if optimizer is not None else None
    for node in _iterated(argument.value) if argument is not None else ():
        kind = infer(module, node)
        if kind.once or kind.shape is Shape.UNKNOWN:
            yield node


def _iterated(node: cst.BaseExpression) -> Iterator[cst.Name | cst.Attribute]:
    """Yield the names that stand for iterables in a params argument, or may do."""
    match node:
        case cst.Name() | cst.Attribute():
            yield node
        case cst.List(elements=elements) | cst.Tuple(elements=elements):
            for element in elements:
                yield from _iterated(element.value)
        case cst.Dict(elements=entries):
            for entry in entries:
                yield from _iterated(entry.value)
        case cst.Call(func=cst.Name(), args=arguments):
            for argument in arguments:
                yield from _iterated(argument.value)
        case _:
            pass


def _is_made_plainly(own: ModuleClass, depth: int) -> bool:
    """Tell a module of the file whose `__init__` does nothing but set attributes to such values."""
    init = own.method("__init__")
    if not own.is_direct or init is None or own.method("__new__") or bindings_of(own.module).defines("__setattr__"):
        return False
    return not init.decorators and all(_is_plain(own, statement, depth) for statement in init.body.body)


def _is_plain(own: ModuleClass, statement: cst.BaseStatement | cst.BaseSmallStatement, depth: int) -> bool:
    if not isinstance(statement, cst.SimpleStatementLine):
        return False
    return all(_is_plain_part(own, small, depth) for small in statement.body)


def _is_plain_part(own: ModuleClass, small: cst.BaseSmallStatement, depth: int) -> bool:
    match small:
        case cst.Pass() | cst.Expr(value=cst.SimpleString() | cst.ConcatenatedString()):
            return True
        case cst.Expr(value=cst.Call(func=cst.Attribute(value=cst.Call(func=owner), attr=cst.Name(value="__init__")))):
            return is_name(owner, "super")
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Name())], value=value):
            return is_harmless(own.module, value, depth)
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Attribute(value=owner, attr=name))], value=value):
            plain = is_name(owner, "self") and name.value not in own.module.properties
            return plain and is_harmless(own.module, value, depth)
        case _:
            return False
