"""Which expressions are modules, and whose `parameters()` is the one of torch."""

import libcst as cst

from paramgroups.model.kinds import PARAMETER_METHODS, Shape
from paramgroups.syntax.expressions.annotations import is_annotated_module
from paramgroups.syntax.expressions.classes import class_of_self, local_module_class
from paramgroups.syntax.expressions.far_kinds import has_far_method
from paramgroups.syntax.expressions.inference import Inference
from paramgroups.syntax.expressions.made import made_by
from paramgroups.syntax.expressions.meanings import means_the_same
from paramgroups.syntax.expressions.torch_classes import torch_nn_class
from paramgroups.syntax.source.own_parameters import defines_parameters, patches_parameters
from paramgroups.syntax.source.shapes import is_name


def is_module(reader: Inference, owner: cst.BaseExpression) -> bool:
    """Tell a module by what it is, or by what else the file calls of it."""
    if not has_torch_parameters(reader, owner):
        return False
    if reader.of(owner).shape is Shape.MODULE or is_annotated_module(reader.module, owner):
        return True
    code = reader.module.code(owner)
    return any(
        isinstance(call.func, cst.Attribute)
        and call.func.attr.value in PARAMETER_METHODS
        and reader.module.code(call.func.value) == code
        and means_the_same(reader.module, owner, call.func.value)
        for call in reader.module.nodes(cst.Call)
    )


def has_torch_parameters(reader: Inference, owner: cst.BaseExpression) -> bool:
    """Tell whether `owner.parameters()` is torch's: a file that defines its own may mean that one."""
    if patches_parameters(reader.module) or has_far_method(reader.module, owner, "parameters"):
        return False
    if not defines_parameters(reader.module) or torch_nn_class(reader.module, owner) is not None:
        return True
    made = made_by(reader.module, owner)
    if made is not None:
        return (
            torch_nn_class(reader.module, made) is not None or local_module_class(reader.module, made.func) is not None
        )
    around = class_of_self(reader.module, owner)
    return around is not None and is_name(owner, "self") and around.is_plain_module
