"""Which function, method or property of the file an expression calls or reads, and what it gives back."""

import libcst as cst

from paramgroups.syntax.expressions.classes import (
    ModuleClass,
    enclosing_class,
    is_derived_from_elsewhere,
    local_class,
)
from paramgroups.syntax.expressions.made import made_by
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_name


def definition_of(module: SourceModule, node: cst.Call | cst.Attribute) -> cst.FunctionDef | None:
    """Find the function that a call calls, or the property that an attribute reads; None where it cannot be told."""
    called = node.func if isinstance(node, cst.Call) else node
    match called:
        case cst.Name():
            assignment = module.visible_assignment(called)
            found = assignment.node if assignment is not None else None
            plain = isinstance(found, cst.FunctionDef) and not found.decorators
            return found if isinstance(found, cst.FunctionDef) and plain and isinstance(node, cst.Call) else None
        case cst.Attribute(value=owner, attr=cst.Name(value=name)):
            defined = [function for function in module.nodes(cst.FunctionDef) if function.name.value == name]
            if len(defined) != 1 or name in module.stored_names:
                return None
            around = _class_of_object(module, owner)
            if around is None or not any(defined[0] is method for method in around.inherited_methods):
                return None
            return defined[0] if _is_read_so(module, defined[0], node) else None
        case _:
            return None


def _class_of_object(module: SourceModule, node: cst.BaseExpression) -> ModuleClass | None:
    """Find the class of the file that `self` is an instance of, or that `net` was made of."""
    if is_name(node, "self"):
        return enclosing_class(module, node)
    made = made_by(module, node)
    return local_class(module, made.func) if made is not None else None


def values_of_call(module: SourceModule, call: cst.Call) -> list[cst.BaseExpression]:
    """List all that a call of a function of the file may return; nothing where that is not certain."""
    function = called_function(module, call)
    if function is None:
        return []
    around = enclosing_class(module, call)
    of_self = isinstance(call.func, cst.Attribute) and is_name(call.func.value, "self")
    if of_self and (around is None or is_derived_from_elsewhere(module, around.node)):
        # A class of another file may have a method of its own.
        return []
    return values_of(module, function)


def values_of(module: SourceModule, function: cst.FunctionDef) -> list[cst.BaseExpression]:
    """List all that a function may return; nothing where that is not certain."""
    if function.asynchronous is not None:
        return []
    inside = [node for node in module.below(function.body, cst.Return, cst.Yield) if _is_in(module, node, function)]
    values = [node.value for node in inside if isinstance(node, cst.Return) and node.value is not None]
    return values if len(values) == len(inside) else []


def called_function(module: SourceModule, call: cst.Call) -> cst.FunctionDef | None:
    """Find the function of the file, or the method of one of its classes, that a call calls."""
    return _method_of_instance(module, call) or definition_of(module, call)


def _method_of_instance(module: SourceModule, call: cst.Call) -> cst.FunctionDef | None:
    """Find the method of `net.trainable()` where `net` was made of a class of the file."""
    if not isinstance(call.func, cst.Attribute) or is_name(call.func.value, "self"):
        return None
    owner = _class_of_object(module, call.func.value)
    return owner.own_method(call.func.attr.value) if owner is not None else None


def unpacked_values(module: SourceModule, name: cst.Name) -> list[cst.BaseExpression]:
    """List what `decay` may be in `decay, rest = split(net)`; nothing where that is not certain."""
    assignment = module.assignment(name)
    element = module.parent(assignment.node) if assignment is not None else None
    target = module.parent(element) if isinstance(element, cst.Element) else None
    statement = module.parent(module.parent(target) or target) if isinstance(target, cst.Tuple) else None
    if not isinstance(target, cst.Tuple) or not isinstance(statement, cst.Assign) or len(statement.targets) != 1:
        return []
    if not isinstance(statement.value, cst.Call) or not all(isinstance(one, cst.Element) for one in target.elements):
        return []
    index = next(index for index, one in enumerate(target.elements) if one is element)
    values = values_of_call(module, statement.value)
    parts = [_part(value, index, len(target.elements)) for value in values]
    found = [part for part in parts if part is not None]
    return found if len(found) == len(parts) else []


def _part(value: cst.BaseExpression, index: int, count: int) -> cst.BaseExpression | None:
    match value:
        case cst.Tuple(elements=elements) if len(elements) == count and all(
            isinstance(one, cst.Element) for one in elements
        ):
            return elements[index].value
        case _:
            return None


def _is_read_so(module: SourceModule, function: cst.FunctionDef, node: cst.Call | cst.Attribute) -> bool:
    """Tell whether a method is called, and a property is not."""
    if not function.decorators:
        return isinstance(node, cst.Call)
    names = [module.qualified(decorator.decorator) for decorator in function.decorators]
    if names == ["builtins.staticmethod"]:
        return isinstance(node, cst.Call)
    return names == ["builtins.property"] and isinstance(node, cst.Attribute)


def _is_in(module: SourceModule, node: cst.CSTNode, function: cst.FunctionDef) -> bool:
    return module.enclosing(node, cst.FunctionDef, cst.Lambda, cst.ClassDef) is function
