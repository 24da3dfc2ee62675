"""Whether a file gives objects a `parameters` of its own, which need not be a generator of tensors."""

import libcst as cst

from paramgroups.model.kinds import PARAMETER_METHODS
from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module
from paramgroups.syntax.source.shapes import is_name

_METHODS = PARAMETER_METHODS | {"__getattr__", "__getattribute__"}


@once_a_module
def defines_parameters(module: SourceModule) -> bool:
    """Tell whether some object gets one: by its class, by an assignment, as in `SimpleNamespace(parameters=…)`."""
    return patches_parameters(module) or any(_defines(module, node) for node in _candidates(module))


@once_a_module
def patches_parameters(module: SourceModule) -> bool:
    """Tell whether one is put into something from outside, into torch's modules perhaps: `net.parameters = …`."""
    stored = (node for node in module.stored_attributes if isinstance(node, cst.Attribute))
    if any(node.attr.value in PARAMETER_METHODS and not is_name(node.value, "self") for node in stored):
        return True
    calls = (module.parent(name) for name in module.names("setattr"))
    named = (call.args[1].value for call in calls if isinstance(call, cst.Call) and len(call.args) > 1)
    return any(string_value(name) in PARAMETER_METHODS for name in named)


def _candidates(module: SourceModule) -> list[cst.CSTNode]:
    return module.below(
        module.tree, cst.FunctionDef, cst.AssignTarget, cst.Assign, cst.Arg, cst.DictElement, cst.Attribute
    )


def _defines(module: SourceModule, node: cst.CSTNode) -> bool:
    match node:
        case cst.FunctionDef(name=cst.Name(value=name)):
            return name in _METHODS
        case cst.AssignTarget(target=cst.Attribute(attr=cst.Name(value=name))):
            return name in PARAMETER_METHODS
        case cst.AssignTarget(target=cst.Name(value=name)) if name in PARAMETER_METHODS:
            return isinstance(module.enclosing(node, cst.FunctionDef, cst.ClassDef), cst.ClassDef)
        case cst.Arg(keyword=cst.Name(value=name), value=cst.Lambda()):
            return name in PARAMETER_METHODS
        case cst.DictElement(key=key, value=cst.Lambda()):
            return string_value(key) in PARAMETER_METHODS
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Subscript(slice=[item]))], value=cst.Lambda()):
            index = item.slice.value if isinstance(item.slice, cst.Index) else None
            return index is not None and string_value(index) in PARAMETER_METHODS
        case cst.Attribute(value=cst.Attribute(attr=cst.Name(value=name))):
            # `net.parameters.return_value = …`
            return name in PARAMETER_METHODS
        case _:
            return False
