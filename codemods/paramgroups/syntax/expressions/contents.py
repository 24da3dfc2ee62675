"""Whether a module holds parameters, as far as the file shows what it is made of."""

import libcst as cst

from paramgroups.model.paths import Content
from paramgroups.syntax.expressions.classes import ModuleClass, class_of_self, local_class
from paramgroups.syntax.expressions.made import is_changed, made_by
from paramgroups.syntax.expressions.torch_classes import (
    PARAMETER_MAKERS,
    WITH_PARAMETERS,
    WITHOUT_PARAMETERS,
    torch_nn_class,
)
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_attribute_of, is_name, plain_items
from paramgroups.syntax.source.stores import self_name

_MAX_DEPTH = 10
_CONTAINERS = frozenset("Sequential ModuleList ModuleDict ParameterList ParameterDict DataParallel".split())


def content(module: SourceModule, owner: cst.BaseExpression, depth: int = 0) -> Content:
    """Tell whether there are parameters in what `owner.parameters()` is asked of."""
    if depth > _MAX_DEPTH:
        return Content.UNKNOWN
    around = class_of_self(module, owner) if is_name(owner, "self") else None
    if around is not None:
        return _of_class(around, depth)
    made = made_by(module, owner)
    if made is None or is_changed(module, owner):
        return Content.UNKNOWN
    own = local_class(module, made.func)
    return _of_class(own, depth) if own is not None else _of_torch(module, made, depth)


def _of_class(own: ModuleClass, depth: int) -> Content:
    """Look for something with parameters among what `__init__` always stores."""
    init = own.method("__init__")
    if init is None or not own.is_plain_module:
        return Content.UNKNOWN
    for line in init.body.body:
        for statement in line.body if isinstance(line, cst.SimpleStatementLine) else ():
            match statement:
                case cst.Assign(targets=[cst.AssignTarget(target=cst.Attribute() as target)], value=value):
                    stored = is_attribute_of(target, self_name(init)) and own.assigned(target.attr.value) is value
                    if stored and _holds_some(own.module, value, depth + 1):
                        return Content.SOME
                case _:
                    pass
    return Content.UNKNOWN


def _of_torch(module: SourceModule, made: cst.Call, depth: int) -> Content:
    name = torch_nn_class(module, made)
    if name in WITHOUT_PARAMETERS:
        return Content.NONE
    if name in WITH_PARAMETERS and not ("Norm" in name and _may_be_plain(made)):
        return Content.SOME
    if name in _CONTAINERS:
        parts = [argument.value for argument in made.args if not argument.star]
        parts += [part for whole in parts for part in plain_items(whole)]
        if any(_holds_some(module, part, depth + 1) for part in parts):
            return Content.SOME
    return Content.UNKNOWN


def _may_be_plain(made: cst.Call) -> bool:
    """Tell a norm that may be made without weights: `BatchNorm1d(3, affine=False)`, `LayerNorm(3, 1e-5, False)`."""
    plain = {"affine", "elementwise_affine"}
    return len(made.args) > 2 or any(
        argument.star or (argument.keyword is not None and argument.keyword.value in plain) for argument in made.args
    )


def _holds_some(module: SourceModule, value: cst.BaseExpression, depth: int) -> bool:
    """Tell a parameter, or a module that has some."""
    if isinstance(value, cst.Call) and module.qualified(value.func) in PARAMETER_MAKERS:
        return True
    return isinstance(value, cst.Call | cst.Name) and content(module, value, depth) is Content.SOME
