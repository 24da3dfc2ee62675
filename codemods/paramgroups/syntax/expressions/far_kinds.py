"""What functions, methods and classes of other files give, as far as those have told."""

import libcst as cst

from paramgroups.model.kinds import Kind
from paramgroups.syntax.expressions.classes import class_of_self
from paramgroups.syntax.expressions.made import made_by
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_name
from paramgroups.tree import OF_OBJECT, OF_SELF


def far_kind(module: SourceModule, node: cst.Call | cst.Attribute) -> Kind | None:
    """Tell what a call of something of another file gives, or reading a property; None where nothing is told."""
    if not module.known.results:
        return None
    name = _name(module, node.func) if isinstance(node, cst.Call) else _member(module, node)
    call = "()" if isinstance(node, cst.Call) else ""
    return module.known.results.get(f"{name}{call}") if name is not None else None


def has_far_method(module: SourceModule, owner: cst.BaseExpression, method: str) -> bool:
    """Tell whether an object is of a class that has a method of its own, here or in another file."""
    name = _class_of(module, owner) if module.known.results else None
    return name is not None and f"{name}.{method}()" in module.known.results


def method_of_object(module: SourceModule, node: cst.Attribute) -> str | None:
    """Name a method by the class of the object that it is called on: `models.Trainer().make`."""
    owner = _class_of(module, node.value)
    of = OF_SELF if is_name(node.value, "self") else OF_OBJECT
    is_plain = owner is not None and node.attr.value not in module.stored_names
    return f"{owner}{of}.{node.attr.value}" if is_plain else None


def _name(module: SourceModule, function: cst.BaseExpression) -> str | None:
    name = module.qualified(function)
    if name is None and isinstance(function, cst.Attribute):
        return _member(module, function)
    return name


def _member(module: SourceModule, node: cst.Attribute) -> str | None:
    owner = _class_of(module, node.value)
    return f"{owner}.{node.attr.value}" if owner is not None and node.attr.value not in module.stored_names else None


def _class_of(module: SourceModule, owner: cst.BaseExpression) -> str | None:
    """Name the class of an object: that of `self`, or the one that it is made of."""
    if is_name(owner, "self"):
        around = class_of_self(module, owner)
        package = module.name.removesuffix(".__init__")
        return f"{package}.{around.node.name.value}" if around is not None and package else None
    made = made_by(module, owner)
    return module.qualified(made.func) if made is not None else None
