"""The kinds of attributes and items: `layer.weight`, `self.groups`, `layers[0]`."""

import libcst as cst

from paramgroups.model.kinds import DETACHED, DICT_OF_NAMED, METHOD, PARAMETER_METHODS, TENSOR, UNKNOWN, Kind, Shape
from paramgroups.syntax.expressions.classes import class_of_self
from paramgroups.syntax.expressions.far_kinds import far_kind
from paramgroups.syntax.expressions.fillings import filled_item
from paramgroups.syntax.expressions.inference import MAX_DEPTH, Inference, item_kind
from paramgroups.syntax.expressions.made import attribute_value, part_of
from paramgroups.syntax.expressions.module_kinds import is_module
from paramgroups.syntax.source.shapes import is_name

_WITH_BIAS = tuple(f"torch.nn.modules.{file}." for file in "linear conv batchnorm normalization".split())


def attribute_kind(reader: Inference, node: cst.Attribute) -> Kind:
    """Infer an attribute by its name, by what the class stores there, or by what its owner is."""
    if node.attr.value in PARAMETER_METHODS and is_module(reader, node.value):
        return METHOD
    if node.attr.value == "data":
        return detached_kind(reader, node)
    value = attribute_value(reader.module, node) if reader.depth < MAX_DEPTH else None
    if value is not None:
        kind = reader.outside().of(value)
        return UNKNOWN if kind.classname == "list" and _is_changed(reader, node.attr.value) else kind
    told = far_kind(reader.module, node)
    if told is not None:
        return told
    around = class_of_self(reader.module, node)
    is_own = around is not None and is_name(node.value, "self")
    return TENSOR if not is_own and _is_parameter(reader, node) else UNKNOWN


def detached_kind(reader: Inference, attribute: cst.BaseExpression) -> Kind:
    """Read `p.detach` and `p.data` of a parameter."""
    is_tensor = isinstance(attribute, cst.Attribute) and reader.of(attribute.value).shape is Shape.TENSOR
    return DETACHED if is_tensor else UNKNOWN


def _is_changed(reader: Inference, attribute: str) -> bool:
    """Tell whether any code of the file may put something into the list that an attribute holds."""
    for node in reader.module.attributes(attribute):
        around = reader.module.parent(node)
        if isinstance(around, cst.Subscript):
            around = reader.module.parent(around)
            if isinstance(around, cst.AssignTarget | cst.AugAssign | cst.Del):
                return True
        elif isinstance(around, cst.AugAssign) or (isinstance(around, cst.Attribute) and around.value is node):
            return True
    return False


def _is_parameter(reader: Inference, node: cst.Attribute) -> bool:
    """Tell `layer.weight`, and `layer.bias` of torch's own layers: where one is None, torch raises as well."""
    if node.attr.value not in {"weight", "bias"}:
        return False
    owner = reader.of(node.value)
    own = owner.typename.startswith(_WITH_BIAS) and "..." not in owner.typename
    return owner.shape is Shape.MODULE and (own or node.attr.value == "weight")


def subscript_kind(reader: Inference, node: cst.Subscript) -> Kind:
    """Infer an item, or a slice."""
    filled = filled_item(reader.module, node, reader.outside().of)
    if filled is not None:
        return filled
    made = part_of(reader.module, node)
    if made is not None:
        return reader.outside().of(made)
    source = reader.of(node.value)
    match node.slice:
        case [cst.SubscriptElement(slice=cst.Index(value=index))]:
            if source == DICT_OF_NAMED or _is_dict_outside(reader, node.value):
                return TENSOR
            if source.shape is Shape.NAMED:
                return TENSOR if isinstance(index, cst.Integer) and index.value == "1" else UNKNOWN
            return item_kind(source) if source.classname in {"list", "tuple"} else UNKNOWN
        case [cst.SubscriptElement(slice=cst.Slice())] if source.classname in {"list", "tuple"}:
            return source
        case _:
            return UNKNOWN


def _is_dict_outside(reader: Inference, name: cst.BaseExpression) -> bool:
    """Tell a dict of named parameters that a comprehension takes from the function around: `[params[n] for n in …]`."""
    found = reader.module.visible_assignment(name) if isinstance(name, cst.Name) else None
    if found is None:
        return False
    value = reader.module.value_of(found)
    functions = [reader.module.enclosing(node, cst.FunctionDef, cst.Lambda) for node in (name, found.node)]
    return value is not None and functions[0] is functions[1] and reader.outside().of(value) == DICT_OF_NAMED
