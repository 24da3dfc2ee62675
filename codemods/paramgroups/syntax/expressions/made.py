"""How modules are made: the call behind `net`, `self.encoder`, `net.encoder` and `net.layers[0]`."""

import libcst as cst

from paramgroups.model.kinds import MOVES
from paramgroups.syntax.expressions.classes import ModuleClass, class_of_self, local_class
from paramgroups.syntax.expressions.torch_classes import torch_nn_class
from paramgroups.syntax.source.bindings import bindings_of
from paramgroups.syntax.source.literals import integer_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module
from paramgroups.syntax.source.shapes import is_name, last_name, plain_items

_MAX_DEPTH = 20
_HOOKS = frozenset("__new__ __getattribute__ __getattr__ __setattr__ __delattr__ __call__".split())
_ADDING = ("add_module", "register_module", "register_parameter", "_modules", "_parameters")
_CHANGES = frozenset("append extend insert pop __setitem__ __delitem__".split())


def made_by(module: SourceModule, node: cst.BaseExpression | None, depth: int = 0) -> cst.Call | None:
    """Return the call that makes what an expression names; None where that is not certain."""
    if depth > _MAX_DEPTH:
        return None
    match node:
        case cst.Call(func=cst.Attribute(value=owner, attr=cst.Name(value=verb))) if verb in MOVES:
            # `Net().to(device)` is the net.
            return None if bindings_of(module).defines(verb) else made_by(module, owner, depth + 1)
        case cst.Call():
            return node
        case cst.Name():
            # In a function also what a name of the file stands for, once it is there.
            found = module.visible_assignment(node)
            return made_by(module, module.value_of(found) if found is not None else None, depth + 1)
        case cst.Attribute():
            return made_by(module, attribute_value(module, node, depth + 1), depth + 1)
        case cst.Subscript():
            return made_by(module, part_of(module, node, depth + 1), depth + 1)
        case _:
            return None


def attribute_value(module: SourceModule, node: cst.Attribute, depth: int = 0) -> cst.BaseExpression | None:
    """Return what the class of an object, if it is one of the file, assigns to an attribute, once."""
    around = class_of_self(module, node)
    if around is not None and is_name(node.value, "self"):
        return around.assigned(node.attr.value)
    made = made_by(module, node.value, depth)
    owner = local_class(module, made.func) if made is not None else None
    if owner is None or not _shows(owner, node.attr.value):
        return None
    return owner.assigned(node.attr.value)


def _shows(owner: ModuleClass, attribute: str) -> bool:
    """Tell whether reading an attribute of an instance certainly gives what the class has stored there."""
    names = {method.name.value for method in owner.methods}
    if not owner.is_plain_module or attribute in names or _HOOKS & names:
        return False
    is_added_to = any(owner.module.names(verb) for verb in _ADDING)
    return not is_added_to and not bindings_of(owner.module).binds_attributes


def part_of(module: SourceModule, node: cst.Subscript, depth: int = 0) -> cst.BaseExpression | None:
    """Return a part of a `Sequential` or `ModuleList` that is written out, unless the file changes what is in it."""
    match node.slice:
        case [cst.SubscriptElement(slice=cst.Index(value=index))]:
            number = integer_value(index)
        case _:
            return None
    made = made_by(module, node.value, depth)
    parts = None if made is None else _parts(module, made)
    if number is None or parts is None or not -len(parts) <= number < len(parts) or is_changed(module, node.value):
        return None
    return parts[number]


def _parts(module: SourceModule, made: cst.Call) -> list[cst.BaseExpression] | None:
    """List the modules that a container is made of."""
    values = [argument.value for argument in made.args if not argument.star and argument.keyword is None]
    if len(values) != len(made.args):
        return None
    match torch_nn_class(module, made), values:
        case "Sequential", [cst.Call(func=function)] if not _is_dict(module, function):
            return values
        case "Sequential", [_, _, *_]:
            return values
        case "ModuleList", [(cst.List() | cst.Tuple()) as display]:
            whole = plain_items(display)
            return whole if len(whole) == len(display.elements) else None
        case _:
            return None


def _is_dict(module: SourceModule, function: cst.BaseExpression) -> bool:
    """Tell `Sequential(OrderedDict(…))` from a module in a `Sequential`."""
    return (module.qualified(function) or "").rpartition(".")[2] in {"OrderedDict", "dict", ""}


def is_changed(module: SourceModule, container: cst.BaseExpression) -> bool:
    """Tell whether the file may change the parts of what goes by this name anywhere."""
    return last_name(container) in _changed_names(module)


@once_a_module
def _changed_names(module: SourceModule) -> set[str]:
    """Collect what goes by a name and has parts added, taken away or replaced."""
    attributes = {last_name(node.value) for verb in _CHANGES for node in module.attributes(verb)}
    return attributes | {
        last_name(node.value)
        for node in module.nodes(cst.Subscript)
        if isinstance(module.parent(node), cst.AssignTarget | cst.AugAssign | cst.Del)
    }
