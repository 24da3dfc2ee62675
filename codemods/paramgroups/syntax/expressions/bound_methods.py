"""Methods of modules that a name stands for: `parameters = net.parameters`."""

import libcst as cst

from paramgroups.model.kinds import PARAMETER_METHODS
from paramgroups.syntax.source.module import SourceModule

_MAX_NAMES = 5


def parameters_method(module: SourceModule, function: cst.BaseExpression) -> cst.Attribute | None:
    """Return the `net.parameters` that is called, as it is written or under names that are assigned once."""
    value: cst.BaseExpression | None = function
    for _ in range(_MAX_NAMES):
        if isinstance(value, cst.Name):
            value = module.assigned_value(value)
        elif isinstance(value, cst.NamedExpr):
            value = value.value
    return value if isinstance(value, cst.Attribute) and value.attr.value in PARAMETER_METHODS else None
