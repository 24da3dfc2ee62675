"""The kinds of calls: methods of modules and of their parameters, constructors, and what else a call may be."""

from dataclasses import replace

import libcst as cst

from paramgroups.model.kinds import (
    DETACHED,
    DICT_OF_NAMED,
    GROUP,
    MODULE,
    MOVES,
    NAMED,
    TENSOR,
    UNKNOWN,
    Kind,
    Shape,
    iterable,
)
from paramgroups.syntax.expressions.bound_methods import parameters_method
from paramgroups.syntax.expressions.classes import local_class, local_module_class, returned
from paramgroups.syntax.expressions.far_kinds import far_kind
from paramgroups.syntax.expressions.inference import MAX_DEPTH, Inference
from paramgroups.syntax.expressions.library_kinds import chain_kind, library_kind
from paramgroups.syntax.expressions.made import made_by
from paramgroups.syntax.expressions.member_kinds import detached_kind
from paramgroups.syntax.expressions.module_kinds import has_torch_parameters, is_module
from paramgroups.syntax.expressions.result_kinds import result_kind
from paramgroups.syntax.expressions.torch_classes import PARAMETER_MAKERS, TENSOR_MAKERS, torch_nn_class, torch_nn_file
from paramgroups.syntax.source.bindings import bindings_of
from paramgroups.syntax.source.shapes import has_attribute

_PARAMETERS = iterable(TENSOR, "generator", once=True, typename="Module.parameters")
_NAMED_PARAMETERS = iterable(NAMED, "generator", once=True, typename="Module.named_parameters")


def call_kind(reader: Inference, call: cst.Call) -> Kind:
    """Tell what a call gives."""
    found = _known_kind(reader, call)
    is_known = found is not UNKNOWN or parameters_method(reader.module, call.func) is not None
    return found if is_known else result_kind(reader, call)


def _known_kind(reader: Inference, call: cst.Call) -> Kind:
    """Read a call of torch, of Python's own functions, or of a class."""
    arguments = [argument.value for argument in call.args if not argument.star and argument.keyword is None]
    method = parameters_method(reader.module, call.func)
    if method is not None:
        if not arguments and has_torch_parameters(reader, method.value):
            return _PARAMETERS if method.attr.value == "parameters" else _NAMED_PARAMETERS
        return _own_method(reader, call) if not call.args and method is call.func else UNKNOWN
    if has_attribute(call.func, "values", "items") and not call.args:
        return _view(reader, call)
    if has_attribute(call.func, "detach") and not call.args:
        return detached_kind(reader, call.func)
    if has_attribute(call.func, "children", "modules") and not call.args:
        return _parts(reader, call.func)
    if isinstance(call.func, cst.Attribute) and call.func.attr.value in MOVES:
        # `Net().to(device)` is the net.
        moved = reader.of(call.func.value)
        is_own = bindings_of(reader.module).defines(call.func.attr.value)
        return moved if moved.shape is Shape.MODULE and not is_own else UNKNOWN
    name = reader.module.qualified(call.func)
    own = local_module_class(reader.module, call.func)
    if own is not None:
        return Kind(Shape.MODULE, typename=own, classname=own)
    if name in {"builtins.dict", "collections.OrderedDict"} and _has_params(call):
        return GROUP
    if name is None or len(arguments) + sum(a.keyword is not None for a in call.args) != len(call.args):
        return chain_kind(reader, call, name)
    if name in PARAMETER_MAKERS:
        return TENSOR
    if name in TENSOR_MAKERS:
        return replace(TENSOR, classname="torch.Tensor")
    if name in {"builtins.dict", "collections.OrderedDict"}:
        named = len(call.args) == 1 and bool(arguments) and reader.of(arguments[0]).yields(Shape.NAMED)
        return DICT_OF_NAMED if named else UNKNOWN
    made = torch_nn_class(reader.module, call)
    if made == "ParameterList":
        return iterable(TENSOR, made, typename="torch.nn.modules.container.ParameterList")
    if made is not None:
        name = f"torch.nn.modules.{torch_nn_file(made)}.{made}"
        return Kind(Shape.MODULE, _first_part(reader, call), typename=name, classname=made)
    return library_kind(reader, name, arguments)


def _has_params(call: cst.Call) -> bool:
    """Tell `dict(params=…, **common)`: no other key of that name can come in."""
    named = any(argument.keyword is not None and argument.keyword.value == "params" for argument in call.args)
    return named and not any(argument.star == "*" for argument in call.args)


def _parts(reader: Inference, method: cst.BaseExpression) -> Kind:
    """Read `.children()` and `.modules()`, which trees of other things have too."""
    assert isinstance(method, cst.Attribute)
    own = bindings_of(reader.module).defines(method.attr.value)
    if own or not (is_module(reader, method.value) or torch_nn_class(reader.module, method.value) is not None):
        return UNKNOWN
    return iterable(MODULE, "generator", once=True, typename=f"Module.{method.attr.value}")


def _view(reader: Inference, call: cst.Call) -> Kind:
    """Read `.values()` and `.items()` of a `ParameterDict`, or of `dict(net.named_parameters())`."""
    assert isinstance(call.func, cst.Attribute)
    if _is_state(reader, call.func.value):
        return iterable(DETACHED, f"odict_{call.func.attr.value}")
    owner, verb = reader.of(call.func.value), call.func.attr.value
    item = TENSOR if verb == "values" else NAMED
    if owner.shape is Shape.MODULE and owner.classname == "ParameterDict":
        return iterable(item, "generator", once=True, typename=f"ParameterDict.{verb}.<locals>.<genexpr>")
    return iterable(item, f"dict_{verb}") if owner == DICT_OF_NAMED else UNKNOWN


def _is_state(reader: Inference, node: cst.BaseExpression) -> bool:
    """Tell `net.state_dict()`, where no class of the file has a method of that name."""
    plain = isinstance(node, cst.Call) and has_attribute(node.func, "state_dict") and not node.args
    return plain and not bindings_of(reader.module).defines("state_dict")


def _own_method(reader: Inference, call: cst.Call) -> Kind:
    """Read what the `parameters()` of a class of this file returns."""
    assert isinstance(call.func, cst.Attribute)
    made = made_by(reader.module, call.func.value)
    owner = local_class(reader.module, made.func) if made is not None else None
    method = owner.own_method(call.func.attr.value) if owner is not None else None
    if method is None or reader.depth > MAX_DEPTH:
        return far_kind(reader.module, call) or UNKNOWN
    inside = reader.outside()
    kinds = {UNKNOWN if value is None else inside.of(value) for value in returned(reader.module, method)}
    return kinds.pop() if len(kinds) == 1 else UNKNOWN


def _first_part(reader: Inference, call: cst.Call) -> Kind | None:
    """Infer the first module of a container that is made of modules on the spot."""
    if not call.args or call.args[0].star:
        return None
    first = call.args[0].value
    if isinstance(first, cst.List | cst.Tuple):
        if not first.elements or isinstance(first.elements[0], cst.StarredElement):
            return None
        first = first.elements[0].value
    kind = reader.of(first)
    return kind if kind.shape is Shape.MODULE else None
